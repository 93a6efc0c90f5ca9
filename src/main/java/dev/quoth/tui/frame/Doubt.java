package dev.quoth.tui.frame;

import dev.quoth.text.Columns;

/** Graphemes terminals are not of one mind about. */
final class Doubt {

    private Doubt() { }

    /** Whether terminals in use give the grapheme different widths: emoji beyond the BMP, which newer Unicode keeps adding to. */
    static boolean isDoubtful(int codePoint) {
        return codePoint >= 0x1F000 && codePoint < 0x20000;
    }

    /** As above for a grapheme of several code points: anything but letters of Europe with their accents. */
    static boolean isDoubtful(String cluster) {
        if (cluster.charAt(0) >= 0x590) {
            return true;
        }
        for (int i = 1; i < cluster.length(); i++) {
            if (cluster.charAt(i) < 0x300 || cluster.charAt(i) > 0x36F) {
                return true;
            }
        }
        return false;
    }

    /** The columns it takes in a terminal that joins nothing, at least two. */
    static int widest(String grapheme) {
        int columns = 0;
        for (int at = 0; at < grapheme.length(); at = grapheme.offsetByCodePoints(at, 1)) {
            int codePoint = grapheme.codePointAt(at);
            boolean regional = codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
            columns += regional ? 2 : Columns.width(Character.toString(codePoint));
        }
        return Math.max(2, columns);
    }
}
