package dev.quoth.article;

/**
 * Tells words inside a line that a reader sees only while the mouse rests on the word before: the list of stories behind a
 * politician's name, a term explained, a footnote.
 */
final class HoverText {

    /** A shorter one may be the word itself ("tooltip" around it, the explanation in an attribute). */
    private static final int SHORTEST = 30;

    private HoverText() { }

    /** Whether {@code box}, which stands inside a line, is such a text; the name and the text may stand in a box of the same kind. */
    static boolean is(Box box) {
        return box.is(Trait.OVERLAY) && !box.tag.equals("a") && (isTip(box) || box.chars >= SHORTEST)
                && box.pieces.stream().noneMatch(piece -> piece instanceof Box child && !child.tag.equals("a") && child.is(Trait.OVERLAY));
    }

    private static boolean isTip(Box box) {
        return "tooltip".equals(box.element.attr("role"));
    }
}
