package dev.quoth.article;

import java.util.Set;

/** Reasons for leaving a whole element of the story's container out. Each says what page taught it. */
enum SectionRule {

    /** A thread of readers' letters inside the article element of a weblog. */
    COMMENTS {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.COMMENTS) && !box.is(Trait.BODY);
        }
    },
    /**
     * "Read more on this story" boxes between paragraphs, with three linked headlines and a picture each; a weblog's plugin writes
     * half of each story under its title.
     */
    RELATED {
        @Override
        boolean holds(Box box) {
            double links = box.headings + box.pictures > 1 ? 0.08 : 0.25;
            return box.is(Trait.RELATED) && !box.is(Trait.BODY)
                    && (box.linkDensity() > links || box.linkDensity() > LINKS_BELOW_A_TITLE && Phrases.isOthers(firstLine(box)));
        }
    },
    /** A newsletter form in the middle of a story: "Get the day's news in your inbox". */
    PROMO {
        @Override
        boolean holds(Box box) {
            return box.isAny(Trait.set(Trait.PROMO, Trait.ADVERT)) && !box.is(Trait.BODY);
        }
    },
    /** "Subscribe to read on" across the text; but "paywall" also names the paragraphs that only subscribers see. */
    PAYWALL {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.PAYWALL) && !box.is(Trait.BODY) && !box.tag.equals("p") && box.chars < 500;
        }
    },
    /** "Get a quote", a link drawn as a button below each paragraph of an agency's page. */
    BUTTON {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.BUTTON) && box.chars < 100 && box.linkDensity() > 0.9 && !box.words().endsWith("?");
        }
    },
    /** What a plugin puts between the paragraphs of a weblog, "code-block code-block-2"; real code is preformatted. */
    INSERTED {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.INSERTED) && !box.holds(inner -> inner.tag.equals("pre") || inner.tag.equals("code"));
        }
    },
    /** Rows of share buttons above and below the text. */
    SHARE {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.SHARE) && !box.is(Trait.BODY) && !isEmbed(box);
        }
    },
    /** Breadcrumbs above the headline, a pager below the text, the site's head inside one big wrapper. */
    NAVIGATION {
        @Override
        boolean holds(Box box) {
            boolean heading = box.headings == 1 && box.tag.length() == 2 && box.linkChars == 0;
            return box.tag.equals("nav") || box.is(Trait.NAVIGATION) && !box.is(Trait.BODY) && !heading
                    && (box.linkDensity() > 0.1 || box.prose < 0.7 * box.chars);
        }
    },
    /** "Posted by Ann on Monday in Cooking". */
    BYLINE {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.BYLINE) && !box.is(Trait.BODY) && !box.tag.equals("p") && box.chars < 400 && !SourceLine.is(box);
        }
    },
    /** "Filed under: Harbour, Ferries, Fares". */
    TAGS {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.TAGS) && !box.is(Trait.BODY) && box.linkDensity() > 0.3;
        }
    },
    /** The foot of the article element: copyright, contact, tags. That of a quotation says who said it. */
    FOOTER {
        @Override
        boolean holds(Box box) {
            return (box.tag.equals("footer") || box.is(Trait.FOOTER) && !box.is(Trait.BODY)) && !SourceLine.is(box);
        }
    },
    /** A column beside the text that the page's source has inside it. */
    ASIDE {
        @Override
        boolean holds(Box box) {
            return (box.tag.equals("aside") && !isNote(box) || box.is(Trait.ASIDE) && !box.is(Trait.BODY))
                    && !isEmbed(box) && !Captions.isOneFigure(box);
        }
    },
    /** "Bo Lind is a reporter in Marvik. He has two cats." below the text. */
    AUTHOR_NOTE {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.AUTHOR_NOTE) && !box.is(Trait.BODY) && !SourceLine.is(box);
        }
    },
    /**
     * A sentence of the story in large type between its paragraphs, mostly shortened, so that a part of it counts; words that stand
     * nowhere else call themselves so too.
     */
    PULL_QUOTE {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.PULL_QUOTE) && box.chars < 600;
        }

        @Override
        boolean holds(Box box, StoryText story) {
            return holds(box) && story.repeats(box);
        }
    },
    /** A list of the page's own sections; in a manual each heading is a link back to it ("toc-backref"). */
    CONTENTS {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.CONTENTS) && !box.tag.equals("a") && box.linkDensity() > 0.4;
        }
    },
    /** A cookie notice that covers the page. */
    OVERLAY {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.OVERLAY) && !box.is(Trait.BODY) && box.pictures == 0;
        }
    },
    /** "Play video, 1:23, current time 0:00, mute". */
    PLAYER {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.PLAYER) && box.chars < 600 && !box.tag.equals("figure");
        }
    },
    /** "$900", "600", "300", "'17": the labels of a chart, each a paragraph laid over a picture, once for phones and once for desks. */
    CHART {
        @Override
        boolean holds(Box box) {
            return box.is(Trait.CHART) && !box.is(Trait.BODY);
        }
    },
    /** A form asks; it does not tell. The forms that wrap whole pages are saved by the guard. */
    FORM {
        @Override
        boolean holds(Box box) {
            return FORMS.contains(box.tag);
        }
    };

    /** A box named so that begins with "Related articles:" needs fewer links to be believed: its excerpts are long. */
    private static final double LINKS_BELOW_A_TITLE = 0.1;
    /** Less is a notice of the page; a paragraph or two that an author set aside, and that no name says is anything else, is the story's. */
    private static final int SHORTEST_NOTE = 300;
    private static final Set<String> FORMS = Set.of("form", "fieldset", "legend");

    /** What {@code box} begins with: "Related articles:". */
    private static String firstLine(Box box) {
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && child.block && child.chars > 0) {
                return firstLine(child);
            }
        }
        return box.words();
    }

    /** A post of a social network that the story tells of is part of it, whatever the box around it is called. */
    private static boolean isEmbed(Box box) {
        return box.chars < 1_500 && box.holds(inner -> inner.is(Trait.EMBED));
    }

    private static boolean isNote(Box box) {
        return box.traits == 0 && box.prose >= SHORTEST_NOTE && box.prose >= 0.7 * box.chars && box.linkDensity() < 0.1;
    }

    /** Whether {@code box} is such an element by itself. */
    abstract boolean holds(Box box);

    /** Whether {@code box} is such an element in {@code story}. */
    boolean holds(Box box, StoryText story) {
        return holds(box);
    }
}
