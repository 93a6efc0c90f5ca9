package dev.quoth.cli.typeset;

import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of one block in Markdown: emphasis, code and links around what they are around. What Markdown cannot say is left out and
 * the words stay: marks that cross each other, stars that would be taken for stars.
 */
final class MarkdownLine {

    /** What stands on the other side of a mark where nothing does. */
    private static final char NOTHING = ' ';

    private final String text;
    private final List<Inline> inlines;
    /** Emphasis that is open: what stands within its own kind says nothing. */
    private final Set<Inline.Kind> open = EnumSet.noneOf(Inline.Kind.class);
    private int next;

    MarkdownLine(Block block, Set<Inline.Kind> without) {
        this.text = block.text();
        List<Inline> kept = block.inlines().stream()
                .filter(inline -> inline.span().length() > 0 && inline.span().end() <= text.length() && !without.contains(inline.kind()))
                .collect(Collectors.toCollection(ArrayList::new));
        // Of two around the same words the one that ends last, which is told last, is outside; but nothing stands inside code, and stars
        // inside a link have its brackets beside them.
        Collections.reverse(kept);
        kept.sort(Comparator.comparingInt((Inline inline) -> inline.span().start()).thenComparingInt(inline -> -inline.span().end())
                .thenComparing(inline -> inline.kind() != Inline.Kind.LINK).thenComparing(inline -> inline.kind() == Inline.Kind.CODE));
        this.inlines = joined(kept);
    }

    /** "**Us**" right behind "**$**" is one, and so is code behind code: between the two nothing could stand that is not seen. */
    private static List<Inline> joined(List<Inline> sorted) {
        List<Inline> joined = new ArrayList<>(sorted.size());
        for (Inline inline : sorted) {
            Inline last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.kind() == inline.kind() && inline.kind() != Inline.Kind.LINK && last.span().end() == inline.span().start()) {
                joined.set(joined.size() - 1, Inline.of(inline.kind(), new Span(last.span().start(), inline.span().end())));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }

    String write() {
        next = 0;
        return range(0, text.length(), NOTHING, NOTHING, false);
    }

    /**
     * The text from {@code start} to {@code end}.
     *
     * @param before the character before the marks around it
     * @param after the one behind them
     * @param code whether all of it is code
     */
    private String range(int start, int end, char before, char after, boolean code) {
        StringBuilder out = new StringBuilder();
        int at = start;
        while (next < inlines.size() && inlines.get(next).span().start() < end) {
            Inline inline = inlines.get(next++);
            int from = inline.span().start();
            int to = inline.span().end();
            if (from < at || to > end) {
                continue;
            }
            words(at, from, code, out);
            char left = out.isEmpty() ? before : out.charAt(out.length() - 1);
            char right = to == end ? after : bracketAt(to) ? '[' : text.charAt(to);
            switch (inline.kind()) {
                case CODE -> out.append(range(from, to, NOTHING, NOTHING, true));
                case LINK -> link(inline, code, out);
                default -> emphasis(inline, left, right, code, out);
            }
            at = to;
        }
        words(at, end, code, out);
        return out.toString();
    }

    /** Whether a link or code begins at {@code index}; stars there would be left out. */
    private boolean bracketAt(int index) {
        for (int i = next; i < inlines.size() && inlines.get(i).span().start() <= index; i++) {
            if (inlines.get(i).span().start() == index) {
                return !isEmphasis(inlines.get(i));
            }
        }
        return false;
    }

    private static boolean isEmphasis(Inline inline) {
        return inline.kind() == Inline.Kind.EMPHASIS || inline.kind() == Inline.Kind.STRONG;
    }

    private void words(int start, int end, boolean code, StringBuilder out) {
        if (!code) {
            out.append(Markdown.escape(text.substring(start, end)));
            return;
        }
        // Code has no lines (CommonMark 6.1), so each line is one of its own.
        String separator = "";
        for (String line : text.substring(start, end).split("\n", -1)) {
            out.append(separator);
            separator = "\n";
            if (line.isBlank()) {
                out.append(line);
                continue;
            }
            String fence = "`".repeat(Markdown.longestRun(line, '`') + 1);
            boolean padded = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") && line.endsWith(" ");
            out.append(fence).append(padded ? " " : "").append(line).append(padded ? " " : "").append(fence);
        }
    }

    private void link(Inline link, boolean code, StringBuilder out) {
        String words = range(link.span().start(), link.span().end(), '[', ']', code);
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\');
        }
        out.append('[').append(words).append("](").append(Markdown.address(link.target())).append(')');
    }

    private void emphasis(Inline inline, char left, char right, boolean code, StringBuilder out) {
        boolean within = !open.add(inline.kind());
        String words = range(inline.span().start(), inline.span().end(), left, right, code);
        String mark = within || !canMark(words, left, right) ? "" : inline.kind() == Inline.Kind.STRONG ? "**" : "*";
        out.append(mark).append(words).append(mark);
        if (!within) {
            open.remove(inline.kind());
        }
    }

    /** Whether stars around the words are taken for marks: none of them beside a blank, a letter or the stars of others (CommonMark 6.2). */
    private static boolean canMark(String words, char left, char right) {
        int first = 0;
        int last = words.length() - 1;
        while (first < last && words.charAt(first) == '*') {
            first++;
        }
        while (last > first && words.charAt(last) == '*') {
            last--;
        }
        return last >= first && left != '*' && right != '*' && opens(left, words.charAt(first)) && opens(right, words.charAt(last));
    }

    private static boolean opens(char outside, char inside) {
        return !isBlank(inside) && (isWord(inside) || isBlank(outside) || !isWord(outside) && !Character.isSurrogate(outside));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the character is neither punctuation nor a symbol for CommonMark; of half a character nobody knows. */
    private static boolean isWord(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL, Character.SURROGATE -> false;
            default -> !isBlank(c);
        };
    }
}
