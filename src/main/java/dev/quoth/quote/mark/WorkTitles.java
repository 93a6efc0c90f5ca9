package dev.quoth.quote.mark;

import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the titles of films, books, songs and programmes, which stand in marks although nobody says them. */
public final class WorkTitles {

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_TITLE = 10;
    private static final int MOST_LETTERS = 80;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WorkTitles() { }

    /**
     * Whether marked words are a title or a name by what stands beside them, so that they are read as a part of the sentence: on Harrow
     * Radio's "Morning Tide", in "The Long Shore", the "Tides" actor, a film called "Gulls".
     *
     * @param before the words before them
     */
    static boolean isTerm(String text, Marked marked, List<Token> before, Lexicon lexicon) {
        if (marked.running()) {
            return false;
        }
        boolean pause = ",!?".indexOf(text.charAt(marked.end() - 1)) >= 0;
        if (before.isEmpty()) {
            return !pause && words(text, marked).size() < LONGEST_NAME && qualifies(text, marked, lexicon);
        }
        Token last = before.get(before.size() - 1);
        if (!last.isWord()) {
            return false;
        }
        List<String> words = words(text, marked);
        boolean ends = ",.!?".indexOf(text.charAt(marked.end() - 1)) >= 0;
        if (lexicon.is(last.lower(), "naming") && words.size() < LONGEST_NAME && !ends && !isWhatSomebodyCalls(before, lexicon)
                && !isSaying(last.lower(), word(before, 2), word(before, 3), lexicon)) {
            return true;
        }
        boolean capital = Character.isUpperCase(text.charAt(marked.start()));
        boolean ofWork = before.size() > 1 && lexicon.is(last.lower(), "preposition")
                && lexicon.is(before.get(before.size() - 2).lower(), "work");
        if (ofWork && words.size() < LONGEST_NAME && capital) {
            return true;
        }
        if (capital && !pause && words.size() < LONGEST_NAME && qualifies(text, marked, lexicon)) {
            return true;
        }
        if (capital && !ends && words.size() == 1 && isGovernedArticle(before, lexicon)) {
            return true;
        }
        boolean owned = last.isPossessive() || lexicon.is(last.lower(), "preposition") || lexicon.is(last.lower(), "determiner")
                || lexicon.is(last.lower(), "work");
        if (!owned || Character.isLowerCase(text.charAt(marked.start())) || marked.end() - marked.start() > MOST_LETTERS) {
            return false;
        }
        boolean work = lexicon.is(last.lower(), "work");
        boolean single = words.size() == 1 && (last.isPossessive() || work) && capital && marked.end() - marked.start() > 1
                && !Character.isUpperCase(text.charAt(marked.start() + 1));
        return single || words.size() <= LONGEST_TITLE && is(words, lexicon);
    }

    /**
     * Alain <s>dit « le Grand »</s>, but Alain <u>s'est dit</u> « inquiet », <u>a dit</u> « non »: a word that gives names also reports,
     * behind its auxiliary.
     *
     * @param before the word before the verb, empty for none
     * @param beforeThat the word before that one, empty for none
     */
    public static boolean isSaying(String verb, String before, String beforeThat, Lexicon lexicon) {
        boolean named = lexicon.is(before, "passive") && !lexicon.is(beforeThat, "auxiliary");
        return !lexicon.hasPhrases() && lexicon.isCue(verb) && lexicon.is(before, "auxiliary") && !named;
    }

    /** The {@code n}th last of the words in lower case, empty where there are fewer. */
    private static String word(List<Token> words, int n) {
        return words.size() < n ? "" : words.get(words.size() - n).lower();
    }

    /** What <u>he called</u> "gulls". */
    private static boolean isWhatSomebodyCalls(List<Token> before, Lexicon lexicon) {
        int n = before.size();
        return n > 2 && lexicon.hasPhrases() && before.get(n - 3).is("what") && lexicon.is(before.get(n - 2).lower(), "subject");
    }

    /** Im Gespräch mit dem „Tarnboten“: where all nouns have capitals, one behind a preposition and an article is a name. */
    private static boolean isGovernedArticle(List<Token> before, Lexicon lexicon) {
        int n = before.size();
        return n > 1 && lexicon.has("capital-nouns") && lexicon.is(before.get(n - 1).lower(), "definite")
                && lexicon.is(before.get(n - 2).lower(), "preposition");
    }

    /**
     * Whether the word after the marks is somebody who belongs to a work, or a kind of work, or the one after it is: the "Tides" actor, the
     * "Gulls" album, the "Row. And live." safety campaign.
     */
    private static boolean qualifies(String text, Marked marked, Lexicon lexicon) {
        String word = wordAfter(text, marked.close());
        if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
            return false;
        }
        boolean work = lexicon.is(word, "work-role") || isWork(word, lexicon);
        return work || !lexicon.isCue(word) && isWork(wordAfter(text, text.indexOf(word, marked.close()) + word.length()), lexicon);
    }

    private static boolean isWork(String word, Lexicon lexicon) {
        return lexicon.is(word, "work") && !lexicon.is(word, "naming");
    }

    /** The word behind a blank at {@code at}, empty for none. */
    private static String wordAfter(String text, int at) {
        int from = at;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < text.length() && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '-')) {
            to++;
        }
        return from > at ? text.substring(from, to) : "";
    }

    /** Capitals on every long word: "The Long Shore of Harrow"; "Because I like it" has a pronoun without one. */
    public static boolean is(List<String> words, Lexicon lexicon) {
        if (words.isEmpty() || words.get(0).isEmpty()) {
            return true;
        }
        int capitals = 0;
        int counted = 0;
        for (String word : words) {
            boolean small = Character.isLowerCase(word.codePointAt(0));
            if (small && (lexicon.is(bare(word), "subject") || lexicon.is(bare(word), "contraction"))) {
                return false;
            }
            if (small && (word.length() < 4 || lexicon.is(word, "preposition") || lexicon.is(word, "conjunction"))) {
                continue;
            }
            counted++;
            capitals += small ? 0 : 1;
        }
        return words.size() >= 2 && counted >= 2 && capitals == counted;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    /** The words between the marks. */
    public static List<String> words(String text, Marked marked) {
        return List.of(BLANKS.split(text.substring(marked.start(), marked.end()).strip()));
    }
}
