package dev.quoth.quote;

import java.util.List;

/**
 * Tells marked words that nobody said: titles of films, books and bills, so-called scare quotes, mottos.
 * They are 9 to 15 in 100 marked spans of two annotated corpora of news.
 */
final class NotAQuotation {

    private static final int SHORT = 4;
    private static final int FEWEST_LETTERS = 8;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_TITLE = 10;

    private NotAQuotation() { }

    /** Titles by what stands before them: on Harrow Radio's "Morning Tide", in "The Long Shore", the so-called "gang". */
    static boolean isTerm(String text, Marked marked, List<Token> before, Lexicon lexicon) {
        if (before.isEmpty() || marked.running()) {
            return false;
        }
        Token last = before.get(before.size() - 1);
        if (!last.isWord()) {
            return false;
        }
        if (lexicon.is(last.lower(), "naming") && words(text, marked).size() < LONGEST_NAME
                && ",.!?".indexOf(text.charAt(marked.end() - 1)) < 0) {
            return true;
        }
        boolean ofWork = before.size() > 1 && lexicon.is(last.lower(), "preposition")
                && lexicon.is(before.get(before.size() - 2).lower(), "work");
        if (ofWork && words(text, marked).size() < LONGEST_NAME && Character.isUpperCase(text.charAt(marked.start()))) {
            return true;
        }
        boolean owned = last.isPossessive() || lexicon.is(last.lower(), "preposition") || lexicon.is(last.lower(), "determiner")
                || lexicon.is(last.lower(), "work");
        if (!owned) {
            return false;
        }
        char first = text.charAt(marked.start());
        if (Character.isLowerCase(first) || marked.end() - marked.start() > 80) {
            return false;
        }
        List<String> words = words(text, marked);
        boolean single = words.size() == 1 && last.isPossessive() && Character.isUpperCase(first) && marked.end() - marked.start() > 1
                && !Character.isUpperCase(text.charAt(marked.start() + 1));
        return single || words.size() <= LONGEST_TITLE && isTitle(words, lexicon);
    }

    /** @param subject whether the sentence has a subject who may have said it */
    static boolean is(Passage passage, int quote, boolean subject, Lexicon lexicon) {
        Paragraph paragraph = passage.paragraph();
        String text = paragraph.text();
        Match match = passage.match(quote);
        Marked marked = passage.marked(quote);
        List<String> words = words(text, marked);
        char last = text.charAt(marked.end() - 1);
        boolean ends = last == '.' || last == '!' || last == '?' || last == ',' || last == '…' || last == '—';
        int t = paragraph.tokenOf(quote);
        if (lexicon.isEmpty() && match.way() == Match.Way.FLOATING) {
            return marked.end() - marked.start() < FEWEST_LETTERS || isCornerTitle(text, marked);
        }
        return switch (match.way()) {
            case AFTER, JOINED -> false;
            case BEFORE -> namesWork(paragraph, t, lexicon) && isTitle(words, lexicon);
            case INSIDE -> !passage.saidOf(quote).isKnown() && !ends && lexicon.has("inversion") || introduced(paragraph, t, lexicon) || isTitle(words, lexicon) && !ends
                    || marked.single() && words.size() < SHORT;
            case FLOATING -> introduced(paragraph, t, lexicon) || isTitle(words, lexicon) && words.size() < 8
                    || words.size() < SHORT && !(ends && alone(paragraph, t)) || !ends && !alone(paragraph, t) && !subject
                    || marked.single() && !alone(paragraph, t);
        };
    }

    /** From her book, "A Year on the Pier". */
    private static boolean namesWork(Paragraph paragraph, int t, Lexicon lexicon) {
        return t > 1 && paragraph.token(t - 1).isComma() && lexicon.is(paragraph.token(t - 2).lower(), "work")
                && !lexicon.is(paragraph.token(t - 2).lower(), "naming");
    }

    /** White corner brackets are for titles, 『枕草子』, unless the particle of saying follows, 『…』と. */
    private static boolean isCornerTitle(String text, Marked marked) {
        return text.charAt(marked.open()) == '『' && (marked.close() >= text.length() || text.charAt(marked.close()) != 'と');
    }

    /** A film called "The Long Shore", the so-called "gang", the word "maybe". */
    private static boolean introduced(Paragraph paragraph, int t, Lexicon lexicon) {
        if (t == 0) {
            return false;
        }
        Token before = paragraph.token(t - 1);
        if (before.isComma() && t > 1) {
            before = paragraph.token(t - 2);
        }
        return lexicon.is(before.lower(), "so-called");
    }

    /** Capitals on every long word: "The Long Shore of Harrow". */
    private static boolean isTitle(List<String> words, Lexicon lexicon) {
        if (words.isEmpty()) {
            return true;
        }
        int capitals = 0;
        int counted = 0;
        for (String word : words) {
            if (word.length() > 3 || Character.isUpperCase(word.codePointAt(0))) {
                counted++;
                if (!Character.isLowerCase(word.codePointAt(0))) {
                    capitals++;
                }
            }
        }
        return words.size() >= 2 && counted >= 2 && capitals == counted;
    }

    private static boolean alone(Paragraph paragraph, int t) {
        return paragraph.sentenceStart(t) == t && paragraph.sentenceEnd(t) == t + 1;
    }

    private static List<String> words(String text, Marked marked) {
        return List.of(text.substring(marked.start(), marked.end()).strip().split("\\s+"));
    }
}
