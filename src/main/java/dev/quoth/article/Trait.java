package dev.quoth.article;

/** What the class, id and role of an element say it is; the words that say so are in {@code traits.txt}. */
enum Trait {
    /** The story's own text ("entry-content", "article-body"). */
    BODY,
    /** The story with its head ("article", "post", "hentry"). */
    STORY,
    /** What readers wrote. */
    COMMENTS,
    /** Links to other stories. */
    RELATED,
    /** Newsletters, subscriptions, donations, shops. */
    PROMO,
    /** Advertisements. */
    ADVERT,
    /** Buttons of social networks. */
    SHARE,
    /** Menus, breadcrumbs, pagers. */
    NAVIGATION,
    /** Byline, date, reading time. */
    BYLINE,
    /** Who wrote the story. */
    AUTHOR,
    /** When it was published or changed. */
    DATE,
    /** Tags and categories. */
    TAGS,
    /** The page's foot. */
    FOOTER,
    /** What stands beside the story. */
    ASIDE,
    /** The words under a picture. */
    CAPTION,
    /** Who made a picture, inside a caption. */
    CREDIT,
    /** Who the author is. */
    AUTHOR_NOTE,
    /** Words of the story repeated in large type. */
    PULL_QUOTE,
    /** A list of what the page holds. */
    CONTENTS,
    /** A window over the page: cookies, sign-up. */
    OVERLAY,
    /** A picture with what belongs to it. */
    PICTURE,
    /** A series of pictures. */
    GALLERY,
    /** The player of a recording, with its controls. */
    PLAYER,
    /** Shown to screen readers alone, or to nobody. */
    HIDDEN,
    /** A post of a social network. */
    EMBED,
    /** The words below the headline. */
    STANDFIRST,
    /** A link drawn as a button. */
    BUTTON,
    /** What a plugin inserts between paragraphs. */
    INSERTED,
    /** A fence before the rest of the story. */
    PAYWALL,
    /** A drawing with its labels as text. */
    CHART;

    /** This trait as a bit of a set. */
    int bit() {
        return 1 << ordinal();
    }

    boolean in(int traits) {
        return (traits & bit()) != 0;
    }

    static int set(Trait... traits) {
        int set = 0;
        for (Trait trait : traits) {
            set |= trait.bit();
        }
        return set;
    }
}
