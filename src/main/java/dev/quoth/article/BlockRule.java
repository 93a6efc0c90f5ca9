package dev.quoth.article;

import dev.quoth.news.Block;

/** Reasons for leaving a block of the container out. Each says what page taught it. */
enum BlockRule {

    /** The headline once more above the first paragraph. */
    TITLE {
        @Override
        boolean holds(Draft draft, Neighbours at) {
            return at.proseBefore() == 0 && draft.block() instanceof Block.Heading heading && heading.level() == 1
                    && draft.text().length() < LONGEST_TITLE || at.proseBefore() == 0 && (draft.block() instanceof Block.Heading || draft.isProse())
                    && at.headline().isTitle(draft.text());
        }
    },
    /**
     * "By Ann Lee | 4 May 2020, 10:12", "By" alone, "4 min read" between headline and text, "Last updated on 4 May" below; below an
     * embedded post such a line says whose it is.
     */
    BYLINE {
        @Override
        boolean holds(Draft draft, Neighbours at) {
            String text = draft.text();
            if (text.length() >= 160 || draft.block() instanceof Block.Quotation) {
                return false;
            }
            return at.proseBefore() < 3 && (SmallPrint.isBylineOrDate(text) || Introduction.isAll(text) || SmallPrint.isReadingTime(text))
                    || at.isTail() && draft.isProse() && SmallPrint.isDated(text);
        }
    },
    /** "Advertisement", "Story continues below", "Sign up for our newsletter". */
    PROMO {
        @Override
        boolean holds(Draft draft, Neighbours at) {
            return Phrases.isPromo(draft.text()) || ButtonLine.is(draft.text()) && !(draft.block() instanceof Block.Preformatted);
        }
    },
    /** "+" and "-" to zoom a picture, "<" and ">" to turn to the next one, "·" between an author and a button, "2 of 5". */
    MARKS {
        @Override
        boolean holds(Draft draft, Neighbours at) {
            return draft.block() instanceof Block.Paragraph && ButtonLine.isMark(draft.text());
        }
    },
    /** "Bo Lind" alone above the text or under it; "Bo Lind is a reporter in Marvik.", "Bo is an experienced journalist". */
    AUTHOR {
        @Override
        boolean holds(Draft draft, Neighbours at) {
            String text = draft.text();
            return (draft.isProse() || draft.block() instanceof Block.Heading) && (at.isTail() || at.proseBefore() == 0)
                    && (at.authors().isName(text) || at.authors().isNote(text) || at.authors().isFamiliarNote(text));
        }
    },
    /**
     * "READ MORE: Ferry fares to rise", all of it a link, or "\u00AB Boat runs aground | Main"; but not what a sentence announces ("The
     * minutes are here:").
     */
    LINKED_LINE {
        @Override
        boolean holds(Draft draft, Neighbours at) {
            return draft.isProse() && (draft.linkDensity() > 0.8 || draft.isPager())
                    && (draft.text().length() < 200 || draft.text().indexOf('\n') > 0)
                    && !draft.text().startsWith("http") && !isInItem(draft) && !at.isBehindColon();
        }
    },
    /** Headlines of other stories under one another, each a link; a heading with smaller ones below it is the story's. */
    LINKED_HEADING {
        @Override
        boolean holds(Draft draft, Neighbours at) {
            return draft.block() instanceof Block.Heading && draft.linkDensity() > 0.9 && !at.isBeforeProse() && !at.leadsAway(draft);
        }
    },
    /** "Boat runs aground", a link, "May 3", and "The ferry to Marvik ran onto a rock at dawn, and ...", more than once. */
    EXCERPT {
        @Override
        boolean holds(Draft draft, Neighbours at) {
            return at.isExcerpt();
        }
    },
    /** "Ann Lee reported from Marvik. Follow her on ...", "ann@lee.example", "About Marvik Shipping: ..." below the text. */
    SIGN_OFF {
        @Override
        boolean holds(Draft draft, Neighbours at) {
            return at.isTail() && (draft.isProse() || draft.block() instanceof Block.Heading)
                    && (Phrases.isSignOff(draft.text()) || SmallPrint.isAddress(draft.text()));
        }
    },
    /**
     * A list of linked headlines, which no sentence of the story announces ("The reports so far:") and which is no section of the
     * text ("See also"). Sources are on other sites.
     */
    LINK_LIST {
        @Override
        boolean holds(Draft draft, Neighbours at) {
            return draft.block() instanceof Block.ListItem && at.listLinkDensity() > 0.75 && at.listLength() > 1 && !at.isAnnounced()
                    && !at.listLeadsAway() && !at.isListSection();
        }
    },
    /** The same paragraph twice: once for phones, once for desks. What a sentence announces ("the same output:") is meant. */
    REPEATED {
        @Override
        boolean holds(Draft draft, Neighbours at) {
            return at.isRepeated(draft) && !at.isBehindColon();
        }
    };

    /** A page that has its paragraphs in h1 elements does not mean headlines. */
    private static final int LONGEST_TITLE = 300;
    private static final int HIGHEST_ITEM = 4;

    /** Whether the block is a part of a list item that says more than it: the title of a source in its reference. */
    private static boolean isInItem(Draft draft) {
        Box box = draft.box();
        for (int i = 0; i < HIGHEST_ITEM && box != null; i++) {
            if (box.tag.equals("li")) {
                return box.linkDensity() < 0.8;
            }
            box = box.parent;
        }
        return false;
    }

    /** Whether {@code draft} is such a block. */
    abstract boolean holds(Draft draft, Neighbours at);
}
