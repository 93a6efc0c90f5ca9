package dev.quoth.article;

/**
 * Tells the sentence or three between the headline and the story that say what happened: "The last ferry leaves on Monday. The county
 * has no money for another." A subtitle ("Island without a boat") is none.
 */
final class Standfirst {

    /** More letters than any has. */
    static final int LONGEST = 1_000;

    /** A whole sentence that calls itself a standfirst has this many letters, or stands in the head of the page and has more. */
    private static final int SHORTEST_NAMED = 50;
    private static final int SHORTEST_IN_HEAD = 80;
    /** Subtitles that end without a full stop, or have no name, are shorter; those set as a heading may take two lines. */
    private static final int SHORTEST = 120;
    private static final int SHORTEST_HEADING = 150;
    private static final double LINKS = 0.3;

    private Standfirst() { }

    /** Whether {@code box} calls itself one: "article-chapo", "vorspann", itemprop=description. */
    static boolean isNamed(Box box) {
        boolean named = box.is(Trait.STANDFIRST) || "description".equals(box.element.attr("itemprop"));
        return named && isPlain(box) && box.chars >= shortest(box) && box.chars <= LONGEST && box.linkDensity() < LINKS;
    }

    private static int shortest(Box box) {
        return box.headings > 0 ? SHORTEST_HEADING : endsSentence(box) ? SHORTEST_NAMED : SHORTEST;
    }

    /** Whether {@code box}, right below the headline, is a line of its own and long enough: a second heading, a first sentence in the head. */
    static boolean isBelowHeadline(Box box) {
        boolean enough = isHeading(box) ? box.chars >= SHORTEST_HEADING : box.chars >= SHORTEST_IN_HEAD && box.tag.equals("p") && isInHead(box);
        return enough && box.chars == box.inlineChars && box.chars <= LONGEST && box.linkDensity() < LINKS && endsSentence(box);
    }

    /** Whether a part of the story without a name is long enough. */
    static boolean isUnnamed(Box box) {
        return box.chars >= SHORTEST && endsSentence(box);
    }

    /** Whether there is no heading in it, or nothing but one. */
    static boolean isPlain(Box box) {
        return box.headings == (isHeading(box) ? 1 : 0);
    }

    /** Whether it is a heading other than that of the page. */
    private static boolean isHeading(Box box) {
        return BoxTree.isHeading(box.tag) && !box.tag.equals("h1");
    }

    private static boolean isInHead(Box box) {
        for (Box outer = box.parent; outer != null; outer = outer.parent) {
            if (outer.tag.equals("header")) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(Box box) {
        String words = box.words();
        return !words.isEmpty() && ".!?\u201D\"\u3002\u2026".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
