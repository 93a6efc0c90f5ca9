package dev.quoth.article;

/** Tells the line with a quotation that says whose words they are; everywhere else a footer, a byline or a caption would be no story. */
final class SourceLine {

    /** A longer one is a text of its own. */
    private static final int LONGEST = 200;
    /** Boxes between the line and its quotation. */
    private static final int DEEPEST = 3;

    private SourceLine() { }

    /** Whether {@code box} stands in a quotation, or under one as the caption of a figure that shows nothing else. */
    static boolean is(Box box) {
        if (box.chars == 0 || box.chars > LONGEST) {
            return false;
        }
        if (box.tag.equals("figcaption")) {
            Box figure = box.parent;
            return figure != null && figure.tag.equals("figure") && figure.pictures == 0 && figure.holds(SourceLine::isQuotation);
        }
        Box outer = box.parent;
        for (int i = 0; i < DEEPEST && outer != null; i++) {
            if (isQuotation(outer)) {
                return true;
            }
            outer = outer.parent;
        }
        return false;
    }

    private static boolean isQuotation(Box box) {
        return box.tag.equals("blockquote");
    }
}
