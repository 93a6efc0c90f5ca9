package dev.quoth.article;

import org.jsoup.nodes.Element;

/** Tells what the markup hides from a reader, apart from class names. */
final class Visibility {

    private Visibility() { }

    /** Whether the element's attributes hide it. */
    static boolean hides(Element element) {
        if (element.hasAttr("hidden") || "true".equals(element.attr("aria-hidden"))) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && (says(style, "display", "none") || says(style, "visibility", "hidden"));
    }

    /**
     * Whether a button before the element unfolds it: an answer under its question, a chapter under its title. Where they are further
     * apart, the element says that the button is its label.
     */
    static boolean isUnfolded(Element element) {
        if (element.attributes().get("role").equals("region") && element.attributes().hasKey("aria-labelledby")) {
            return true;
        }
        Element before = element.previousElementSibling();
        return before != null && (isSwitch(before) || before.childrenSize() > 0 && before.childrenSize() < 4
                && before.children().stream().anyMatch(Visibility::isSwitch));
    }

    /** Whether pressing the element shows or hides another. */
    static boolean isSwitch(Element element) {
        return element.hasAttr("aria-expanded") || element.hasAttr("aria-controls");
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
