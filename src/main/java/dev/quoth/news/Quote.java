package dev.quoth.news;

import java.util.List;
import java.util.Optional;

/**
 * One utterance: what somebody said in an article.
 *
 * @param text the words said, verbatim, without the outer marks; the parts joined by one blank
 * @param parts where those words stand in {@link Article#text()}, one span for each piece and paragraph, ascending, UTF-16
 * @param speaker who said it, {@link Speaker#NONE} when nobody is known
 * @param attribution the clause that names the source; none for a floating quote
 * @param kind how the words are given
 * @param basis how the speaker was found, the confidence in other words
 */
public record Quote(String text, List<Span> parts, Speaker speaker, Optional<Attribution> attribution, Kind kind, Basis basis) {

    /** How the words are given. */
    public enum Kind {
        /** All of it in marks. */
        DIRECT,
        /** Fragments in marks inside a paraphrase. */
        MIXED,
        /** A paraphrase without marks. */
        INDIRECT
    }

    /** How the speaker was found. */
    public enum Basis {
        /** A name stands in the clause. */
        NAME,
        /** A role stands in the clause ("the president wrote"). */
        ROLE,
        /** A pronoun stands in the clause. */
        PRONOUN,
        /** A floating quote: whoever spoke before, or is interviewed. */
        CARRIED,
        /** Nobody was found. */
        UNKNOWN
    }

    public Quote {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a quote without words");
        }
    }

    /**
     * The numbers of the utterances of one source, which never depend on whether indirect ones are shown: those in marks count from 1 in
     * text order, the indirect ones go on after them.
     */
    public static int[] numbers(List<Quote> quotes) {
        int[] numbers = new int[quotes.size()];
        int next = 1;
        for (boolean indirect : new boolean[] {false, true}) {
            for (int i = 0; i < numbers.length; i++) {
                if (indirect == (quotes.get(i).kind() == Kind.INDIRECT)) {
                    numbers[i] = next++;
                }
            }
        }
        return numbers;
    }

    /**
     * The words in marks for people. Each part stands in marks of its own: what stood between them in the article was somebody else's.
     * A paraphrase has none besides those around its fragments.
     *
     * @param gap what stands between two parts (" … ")
     */
    public String inMarks(String open, String close, String gap) {
        boolean fragments = kind == Kind.MIXED && text.chars().anyMatch(c -> "“”„«»\"".indexOf(c) >= 0);
        boolean bare = kind == Kind.INDIRECT || fragments;
        int length = parts.stream().mapToInt(Span::length).sum() + parts.size() - 1;
        if (parts.size() == 1 || length != text.length()) {
            return bare ? text : open + text + close;
        }
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (Span part : parts) {
            words.append(words.isEmpty() ? "" : gap).append(bare ? "" : open).append(text, from, from + part.length())
                    .append(bare ? "" : close);
            from += part.length() + 1;
        }
        return words.toString();
    }

    /** For people, in a word or two: how the speaker was found where the clause at the words gives no name; else empty. */
    public String foundBy() {
        return switch (basis) {
            case NAME, UNKNOWN -> "";
            case ROLE -> speaker.isNamed() ? "by role" : "";
            case PRONOUN -> "by pronoun";
            case CARRIED -> "from context";
        };
    }

    /** What stands behind a speaker whom no clause at the words names, " (from context)": he must not look like a named one. Else empty. */
    public String doubt() {
        return basis == Basis.CARRIED ? " (" + foundBy() + ")" : "";
    }

    /** UTF-16 index of the first character said. */
    public int start() {
        return parts.get(0).start();
    }

    /** UTF-16 index after the last character said. */
    public int end() {
        return parts.get(parts.size() - 1).end();
    }
}
