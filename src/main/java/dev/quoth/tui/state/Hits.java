package dev.quoth.tui.state;

import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Where a pattern stands in the article.
 *
 * @param pattern as typed, or empty when nothing is searched
 * @param spans the hits, UTF-16
 * @param current index of the hit the reader is at, or -1
 * @param problem what is wrong with the pattern, or empty
 */
public record Hits(String pattern, List<Span> spans, int current, String problem) {

    public static final Hits NONE = new Hits("", List.of(), -1, "");

    private static final int MOST = 5_000;

    /** Characters looked at before a pattern counts as too slow: about 50 ms. */
    private static final int STEPS = 5_000_000;

    public Hits {
        spans = List.copyOf(spans);
    }

    /** Finds a regular expression; small letters find capitals too, a capital finds only itself. */
    public static Hits of(String pattern, String text) {
        if (pattern.isEmpty()) {
            return NONE;
        }
        boolean exact = pattern.codePoints().anyMatch(Character::isUpperCase);
        List<Span> spans = new ArrayList<>();
        try {
            Matcher matcher = Pattern.compile(pattern, exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(new Counted(text));
            while (spans.size() < MOST && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    spans.add(new Span(matcher.start(), matcher.end()));
                }
            }
        } catch (PatternSyntaxException wrong) {
            return new Hits(pattern, List.of(), -1, wrong.getDescription());
        } catch (TooSlow | StackOverflowError tooMuch) {
            // A pattern of the user's that backtracks without end must not stop the keys.
            return new Hits(pattern, spans, -1, "this pattern takes too long");
        }
        return new Hits(pattern, spans, -1, "");
    }

    /** How many there are, in words: those that are looked for at most may not be all. */
    public String count() {
        return spans.size() < MOST ? String.valueOf(spans.size()) : spans.size() + "+";
    }

    Hits at(int index) {
        return new Hits(pattern, spans, index, problem);
    }

    /** Index of the first hit at or after {@code place}, else of the very first, else -1. */
    int from(int place) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).start() >= place) {
                return i;
            }
        }
        return spans.isEmpty() ? -1 : 0;
    }

    private static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("pattern too slow", null, false, false);
        }
    }

    /** A text that can only be looked at so often. */
    private static final class Counted implements CharSequence {
        private final CharSequence text;
        private int looks;

        Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > STEPS) {
                throw new TooSlow();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
