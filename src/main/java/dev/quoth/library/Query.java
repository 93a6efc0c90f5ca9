package dev.quoth.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A search as somebody types it: words, "phrases", prefix*, -not, and {@code field:value} for speaker, title, author, feed, tag and
 * since ({@code -since:30d} is what is older). Whatever does not make sense is taken as words; nothing is an error.
 *
 * @param terms what to look for, in order
 */
record Query(List<Term> terms) {

    /** Longer queries are cut, so that a pasted page does not become thousands of terms. */
    private static final int MOST_TERMS = 40;
    private static final int LONGEST = 2000;

    /** Where a term is looked for. */
    enum Place { ANYWHERE, TITLE, AUTHOR, SPEAKER, FEED, TAG, SINCE }

    /**
     * One thing to look for.
     *
     * @param words in order, folded by the index; one for a word, several for a phrase
     * @param prefix whether the last word may go on
     * @param not whether it must be absent
     */
    record Term(Place place, String words, boolean prefix, boolean not) { }

    Query {
        terms = List.copyOf(terms);
    }

    static Query parse(String text) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < line.length() && terms.size() < MOST_TERMS) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                at++;
                continue;
            }
            boolean not = c == '-' && at + 1 < line.length() && !Character.isWhitespace(line.charAt(at + 1));
            if (not) {
                at++;
            }
            Place place = Place.ANYWHERE;
            int colon = fieldEnd(line, at);
            if (colon > 0) {
                place = Place.valueOf(line.substring(at, colon).toUpperCase(Locale.ROOT));
                at = colon + 1;
            }
            int end;
            String words;
            if (at < line.length() && isQuote(line.charAt(at))) {
                end = at + 1;
                while (end < line.length() && !isQuote(line.charAt(end))) {
                    end++;
                }
                words = line.substring(at + 1, end);
                end = Math.min(line.length(), end + 1);
            } else {
                end = at;
                while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                    end++;
                }
                words = line.substring(at, end);
            }
            boolean prefix = words.endsWith("*") || end < line.length() && line.charAt(end) == '*';
            at = end < line.length() && line.charAt(end) == '*' ? end + 1 : end;
            if (hasWord(words)) {
                terms.add(new Term(place, words, prefix, not));
            }
        }
        return new Query(terms);
    }

    private static int fieldEnd(String line, int at) {
        int end = at;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        if (end == at || end + 1 >= line.length() || line.charAt(end) != ':' || Character.isWhitespace(line.charAt(end + 1))) {
            return -1;
        }
        return switch (line.substring(at, end).toLowerCase(Locale.ROOT)) {
            case "title", "author", "speaker", "feed", "tag", "since" -> end;
            default -> -1;
        };
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** One phrase of FTS5's language, its words quoted so that nothing in them is syntax; empty when there is no word in it. */
    static String phrase(String text) {
        return hasWord(text) ? quoted(text) : "";
    }

    private static String quoted(String text) {
        return '"' + Grams.forSearch(text).replace('\0', ' ').replace("\"", "\"\"") + '"';
    }

    /** One character of a language without blanks stands in the index as the beginning of pairs. */
    private static boolean isOnePairHalf(String words) {
        return words.codePointCount(0, words.length()) == 1 && Grams.isUnspaced(words.codePointAt(0));
    }

    /** A term as an expression of FTS5. */
    static String expression(Term term) {
        String column = switch (term.place()) {
            case TITLE -> "{title} : ";
            case AUTHOR -> "{author} : ";
            case SPEAKER -> "{speaker} : ";
            default -> "{title author speaker body} : ";
        };
        return column + quoted(term.words()) + (term.prefix() || isOnePairHalf(term.words()) ? " *" : "");
    }
}
