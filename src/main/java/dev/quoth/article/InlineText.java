package dev.quoth.article;

import dev.quoth.news.Inline;
import dev.quoth.news.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gathers the words of one block: white space runs become one blank, forced line breaks stay, junk is dropped, and emphasis,
 * code and links keep their places.
 *
 * <p>A block may end while a link or an emphasis is still open (a paragraph made of two {@code br}); it is closed there and opened again.
 */
final class InlineText {

    private static final class Open {
        final Inline.Kind kind;
        final String target;
        int start;

        Open(Inline.Kind kind, String target, int start) {
            this.kind = kind;
            this.target = target;
            this.start = start;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Inline> inlines = new ArrayList<>();
    private boolean blank;
    private int breaks;
    private int linkChars;
    private int links;

    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (CleanText.isBlank(c)) {
                blank = true;
            } else if (!CleanText.isJunk(c) && !(isJoiner(c) && (blank || breaks > 0 || text.isEmpty()))) {
                if (!text.isEmpty()) {
                    if (breaks > 0) {
                        text.append('\n');
                    } else if (blank) {
                        text.append(' ');
                    }
                }
                blank = false;
                breaks = 0;
                text.append(c);
                if (links > 0) {
                    linkChars++;
                }
            }
        }
    }

    /** A joiner with nothing before it joins nothing; some editors leave a paragraph of one. */
    private static boolean isJoiner(char c) {
        return c == '\u200C' || c == '\u200D';
    }

    /** Whether what comes next stands in a line with words before it. */
    boolean isInLine() {
        return breaks == 0 && !text.isEmpty();
    }

    boolean endsInBracket() {
        return !text.isEmpty() && "[(".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** What comes next stands right behind the last word, whatever blanks the page has there. */
    void glue() {
        blank = false;
    }

    /** A forced line break; returns whether it is the second in a row, which parts paragraphs. */
    boolean lineBreak() {
        breaks++;
        return breaks > 1 && !text.isEmpty();
    }

    void open(Inline.Kind kind, String target) {
        // Where a blank waits, the marked words begin after it.
        open.push(new Open(kind, target, text.length()));
        if (kind == Inline.Kind.LINK) {
            links++;
        }
    }

    void close() {
        Open last = open.pop();
        add(last);
        if (last.kind == Inline.Kind.LINK) {
            links--;
        }
    }

    private void add(Open mark) {
        int start = mark.start;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\n')) {
            start++;
        }
        // A page read from a file may lead nowhere, and still what stands in its links is no running text.
        if (start < text.length() && (mark.kind != Inline.Kind.LINK || !mark.target.isEmpty())) {
            inlines.add(new Inline(mark.kind, new Span(start, text.length()), mark.target));
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int linkChars() {
        return linkChars;
    }

    /** The words so far. */
    String text() {
        return text.toString();
    }

    /** The marks so far, in the order they end. */
    List<Inline> inlines() {
        for (Open mark : open) {
            add(mark);
        }
        return inlines;
    }

    /** Begins the next block. */
    void clear() {
        text.setLength(0);
        inlines = new ArrayList<>();
        blank = false;
        breaks = 0;
        linkChars = 0;
        for (Open mark : open) {
            mark.start = 0;
        }
    }
}
