package dev.quoth.article;

/**
 * Tells rows of other stories by their build, whatever their names: three or more boxes of one kind, each with a linked title, a line
 * or two and perhaps a picture, leading to other pages of the same site. A list of shops or books leads elsewhere.
 */
final class Teasers {

    private static final int FEWEST = 3;
    private static final int LONGEST = 600;
    private static final int SHORTEST_TITLE = 15;
    /** What all titles and lines together leave of the row for "More stories" and a button. */
    private static final double MOST = 0.7;
    /** Links among the letters of one box. */
    private static final double LINKS = 0.2;
    /** The same in one with a picture, a linked heading and some lines of the story's beginning. */
    private static final double LINKS_IN_EXCERPTS = 0.05;

    private final Site site;

    Teasers(Site site) {
        this.site = site;
    }

    /** Whether {@code box} is such a row. */
    boolean isRow(Box box) {
        if (box.chars < FEWEST * SHORTEST_TITLE || box.linkDensity() < LINKS_IN_EXCERPTS || box.headings + box.pictures < FEWEST) {
            return false;
        }
        int cards = 0;
        int chars = 0;
        String kind = "";
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && child.block && child.chars > 0) {
                String own = child.kind();
                if (isCard(child) && (kind.isEmpty() || kind.equals(own))) {
                    kind = own;
                    cards++;
                    chars += child.chars;
                }
            }
        }
        return cards >= FEWEST && chars >= MOST * box.chars;
    }

    private boolean isCard(Box box) {
        return box.chars >= SHORTEST_TITLE && box.chars <= LONGEST && box.headings + box.pictures > 0 && box.headings <= 2
                && (box.linkDensity() >= LINKS ? hasOwnTitle(box) : box.linkDensity() >= LINKS_IN_EXCERPTS && box.pictures == 1 && box.headings == 1
                && hasOwnHeading(box));
    }

    /** A title that leads to another page of the site. */
    private boolean hasOwnTitle(Box box) {
        if (box.tag.equals("a") && box.chars >= SHORTEST_TITLE) {
            return site.isOwn(box.element.attr("href"));
        }
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && child.linkChars >= SHORTEST_TITLE && hasOwnTitle(child)) {
                return true;
            }
        }
        return false;
    }

    /** A heading that is nothing but a link to another page of the site. */
    private boolean hasOwnHeading(Box box) {
        if (BoxTree.isHeading(box.tag)) {
            return box.linkChars == box.chars && hasOwnTitle(box);
        }
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && child.headings > 0 && hasOwnHeading(child)) {
                return true;
            }
        }
        return false;
    }
}
