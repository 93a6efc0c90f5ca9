package dev.quoth.cli.typeset;

import dev.quoth.news.Block;
import dev.quoth.news.Numbering;
import java.util.ArrayList;
import java.util.List;

/** The list items of an article in Markdown, in order: what is in a list is indented to the words of the item above it. */
final class MarkdownItems {

    /**
     * An open item.
     *
     * @param indent the column at which its words begin
     * @param other whether its list has the second kind of mark, because it stands right behind a list of the first
     */
    private record Open(Block.ListItem item, int indent, boolean other) { }

    private static final String BULLET = "- ";

    private final List<Open> open = new ArrayList<>();

    /** Whether Markdown can say its number: no letters and none below 0 (CommonMark 5.2), which stand behind a bullet instead. */
    private static boolean isNumbered(Block.ListItem item) {
        return item.isNumbered() && item.ordinal() >= 0 && item.numbering() == Numbering.DECIMAL;
    }

    /** The lines of the next item, of which {@code words} are the words in Markdown. */
    String lines(Block.ListItem item, String words) {
        Open before = null;
        while (open.size() >= Math.max(1, item.depth())) {
            before = open.remove(open.size() - 1);
        }
        int indent = indent();
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        // A list that stands in a list without an item of that one: the item is there, and empty.
        boolean inEmpty = open.size() < item.depth() - 1;
        while (open.size() < item.depth() - 1) {
            line.append(BULLET);
            open.add(new Open(new Block.ListItem(open.size() + 1, Block.ListItem.BULLET, "", List.of(), 0), indent() + BULLET.length(), false));
        }
        boolean numbered = isNumbered(item);
        boolean again = before != null && numbered && before.item().ordinal() + 1 != item.ordinal();
        boolean other = before != null && isNumbered(before.item()) == numbered && before.other() != again;
        String mark = numbered ? item.ordinal() + (other ? ") " : ". ") : BULLET;
        indent = indent() + mark.length();
        open.add(new Open(item, indent, other));
        // A list that does not begin with 1 cannot begin right behind words (CommonMark 5.3).
        String first = before == null && !inEmpty && open.size() > 1 && numbered && item.ordinal() != 1 ? "\n" : "";
        String below = item.isNumbered() && !numbered ? item.mark() + "\\. " : "";
        return first + line + mark + below + Markdown.lines(words, " ".repeat(indent));
    }

    /** The column at which the words of the innermost item begin. */
    private int indent() {
        return open.isEmpty() ? 0 : open.get(open.size() - 1).indent();
    }
}
