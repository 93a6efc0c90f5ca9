package dev.quoth.article;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Items of a list of tasks: "- [x] ask the mayor" begins with a box that is ticked, as GitHub has it, and is read with one ("☑ ask the
 * mayor"). Brackets with anything else in them, with nothing behind them or behind a backslash ("- \[x] is a chess move") are words.
 */
final class TaskItems extends AbstractVisitor {

    private static final int BOX = "[x] ".length();

    private final String source;

    /** @param source the Markdown, parsed with the places of its blocks */
    TaskItems(String source) {
        this.source = source;
    }

    @Override
    public void visit(ListItem item) {
        Node block = item.getFirstChild();
        if (block != null && block.getFirstChild() instanceof Text words && isBracket(block)) {
            words.setLiteral(boxed(words.getLiteral()));
        }
        visitChildren(item);
    }

    /** Whether the block begins with a bracket as it stands: in the words that were read, one behind a backslash looks the same. */
    private boolean isBracket(Node block) {
        return !block.getSourceSpans().isEmpty() && source.startsWith("[", block.getSourceSpans().get(0).getInputIndex());
    }

    private static String boxed(String words) {
        if (words.startsWith("[ ] ")) {
            return "\u2610 " + words.substring(BOX);
        }
        return words.startsWith("[x] ") || words.startsWith("[X] ") ? "\u2611 " + words.substring(BOX) : words;
    }
}
