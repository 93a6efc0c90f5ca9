package dev.quoth.tui.state;

import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param sought whether the pattern is still being looked for; the hits are those of the pattern before
 */
public record Hits(String pattern, List<Span> spans, int current, String problem, boolean sought) {

    public static final Hits NONE = new Hits("", List.of(), -1, "", false);

    private static final int MOST = 5_000;

    /** Characters looked at before a pattern counts as too slow: up to 400 ms, since letters are compared whatever their case. */
    private static final int STEPS = 5_000_000;

    /** Characters looked at while the keys wait: up to 8 ms. */
    private static final int STEPS_AT_ONCE = 100_000;

    private static final String TOO_SLOW = "this pattern takes too long";

    public Hits {
        spans = List.copyOf(spans);
    }

    /** Finds a regular expression; small letters find capitals too, a capital finds only itself. */
    public static Hits of(String pattern, String text) {
        return of(pattern, text, STEPS);
    }

    /** As {@link #of}; nothing where that would keep the keys waiting. */
    static Optional<Hits> atOnce(String pattern, String text) {
        // Most patterns look at every character at least once.
        if (text.length() > STEPS_AT_ONCE && !pattern.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(pattern, text, STEPS_AT_ONCE)).filter(hits -> !hits.problem.equals(TOO_SLOW));
    }

    private static Hits of(String pattern, String text, int steps) {
        if (pattern.isEmpty()) {
            return NONE;
        }
        boolean exact = pattern.codePoints().anyMatch(Character::isUpperCase);
        List<Span> spans = new ArrayList<>();
        try {
            Matcher matcher = Pattern.compile(pattern, exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(new Counted(text, steps));
            while (spans.size() < MOST && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    spans.add(new Span(matcher.start(), matcher.end()));
                }
            }
        } catch (PatternSyntaxException wrong) {
            return new Hits(pattern, List.of(), -1, wrong.getDescription(), false);
        } catch (TooSlow | StackOverflowError tooMuch) {
            // A pattern of the user's that backtracks without end must not stop the keys.
            return new Hits(pattern, spans, -1, TOO_SLOW, false);
        }
        return new Hits(pattern, spans, -1, "", false);
    }

    /** How many there are, in words: those that are looked for at most may not be all. */
    public String count() {
        return spans.size() < MOST ? String.valueOf(spans.size()) : spans.size() + "+";
    }

    Hits at(int index) {
        return new Hits(pattern, spans, index, problem, sought);
    }

    /** These, until those of another pattern are found. */
    Hits soughtAs(String other) {
        return new Hits(other, spans, current, "", true);
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
        private int left;

        Counted(CharSequence text, int looks) {
            this.text = text;
            this.left = looks;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
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
