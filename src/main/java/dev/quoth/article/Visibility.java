package dev.quoth.article;

/** Reads a style attribute for what hides an element. */
final class Visibility {

    private Visibility() { }

    static boolean hides(String style) {
        return says(style, "display", "none") || says(style, "visibility", "hidden");
    }

    private static boolean says(String style, String property, String value) {
        int at = indexOf(style, property, 0);
        while (at >= 0) {
            int i = skipBlanks(style, at + property.length());
            if (i < style.length() && style.charAt(i) == ':') {
                i = skipBlanks(style, i + 1);
                if (style.regionMatches(true, i, value, 0, value.length())) {
                    return true;
                }
            }
            at = indexOf(style, property, at + property.length());
        }
        return false;
    }

    private static int indexOf(String style, String word, int from) {
        for (int i = from; i + word.length() <= style.length(); i++) {
            if (style.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }

    private static int skipBlanks(String style, int from) {
        int i = from;
        while (i < style.length() && style.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
