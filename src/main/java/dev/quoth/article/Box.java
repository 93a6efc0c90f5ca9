package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * An element of the page as a reader sees it, with what stands in it counted.
 *
 * <p>Lengths are in UTF-16 units with runs of white space counted once; an ideograph counts twice, because it says as much as two letters.
 */
final class Box implements Piece {

    final Element element;
    /** The element's name in lower case. */
    final String tag;
    final Box parent;
    /** Set of {@link Trait}s. */
    final int traits;
    final List<Piece> pieces = new ArrayList<>(4);
    /** Whether it breaks the line: by its name, or because something in it does. */
    boolean block;
    /** Letters in it, whole depth. */
    int chars;
    /** Those of them that are in links. */
    int linkChars;
    /** Letters that stand in it directly, in its own line boxes. */
    int inlineChars;
    int inlineLinkChars;
    /** Commas, full stops and their like among the letters that stand in it directly. */
    int inlineStops;
    /** Letters of running text, whole depth. */
    double prose;
    /** The same, what stands in sidebars, menus and comments counted little. */
    double storyProse;
    /** Headings in it, whole depth. */
    int headings;
    /** Pictures in it, whole depth. */
    int pictures;

    Box(Element element, Box parent, int traits) {
        this.element = element;
        this.tag = element.normalName();
        this.parent = parent;
        this.traits = traits;
    }

    boolean is(Trait trait) {
        return trait.in(traits);
    }

    boolean isAny(int set) {
        return (traits & set) != 0;
    }

    /** The element's name and the first of its class names: what boxes built alike share. */
    String kind() {
        String names = element.className().strip();
        int end = names.indexOf(' ');
        return tag + ' ' + (end < 0 ? names : names.substring(0, end));
    }

    /** Share of the letters that are in links, 0 for a box without letters. */
    double linkDensity() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    boolean isInside(Box other) {
        for (Box box = this; box != null; box = box.parent) {
            if (box == other) {
                return true;
            }
        }
        return false;
    }

    /** Whether it or something in it is so. */
    boolean holds(Predicate<Box> what) {
        if (what.test(this)) {
            return true;
        }
        for (Piece piece : pieces) {
            if (piece instanceof Box child && child.holds(what)) {
                return true;
            }
        }
        return false;
    }

    /** All words in it, runs of white space as one blank. */
    String words() {
        StringBuilder words = new StringBuilder();
        append(words);
        return CleanText.normalize(words.toString());
    }

    private void append(StringBuilder words) {
        for (Piece piece : pieces) {
            if (piece instanceof Words own) {
                words.append(own.text());
            } else if (piece instanceof Box box) {
                if (box.block || box.tag.equals("br")) {
                    words.append(' ');
                }
                box.append(words);
                if (box.block) {
                    words.append(' ');
                }
            }
        }
    }
}
