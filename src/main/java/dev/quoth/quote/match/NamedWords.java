package dev.quoth.quote.match;

import dev.quoth.quote.mark.WorkTitles;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Tells by the words right beside a mark that it names something: the <u>so-called</u> “gang”, her <u>book</u> “The Pier”, a paper
 * <u>titled</u> “Tides”, words <u>like</u> “maybe”. Everywhere {@code t} is the token of the marked words.
 */
final class NamedWords {

    /** Tokens looked over at most in a list of examples or titles. */
    private static final int LONGEST_LIST = 12;
    /** Titles in a row that nobody says any of. */
    private static final int FEWEST_TITLES = 3;

    private NamedWords() { }

    /** From her book, "A Year on the Pier"; in her book "A Year on the Pier," Lee tells. */
    static boolean namesWork(Paragraph paragraph, int t, Lexicon lexicon) {
        int noun = t > 1 && paragraph.token(t - 1).isComma() ? t - 2 : t - 1;
        return noun > 0 && lexicon.is(paragraph.token(noun).lower(), "work") && !lexicon.is(paragraph.token(noun).lower(), "naming");
    }

    /** Ann Lee, who made up the term “tide work,” wrote it down; Re. “Pier to close,” Jan. 13: names amid a sentence, whatever verb follows. */
    static boolean isNamedWithin(Paragraph paragraph, int t, Lexicon lexicon) {
        return lexicon.hasPhrases() && paragraph.sentenceStart(t) < t && paragraph.token(t - 1).isWord() && isNamed(paragraph, t, lexicon);
    }

    /** <u>The article</u> “Is the pier to close?”, Lee’s <u>column</u>, “We need the pier,” helps me: the title of what stands right before it. */
    static boolean isTitleOf(Paragraph paragraph, int t, Lexicon lexicon) {
        if (!lexicon.hasPhrases() || beginsSmall(paragraph, t) || !namesWork(paragraph, t, lexicon)) {
            return false;
        }
        int noun = paragraph.token(t - 1).isComma() ? t - 2 : t - 1;
        return noun > 0 && (lexicon.is(paragraph.token(noun - 1).lower(), "determiner") || paragraph.token(noun - 1).isPossessive());
    }

    /** The band <u>sang</u> “Take me to the sea again”: whoever spoke before did not say it. */
    static boolean isSung(Paragraph paragraph, int t, Lexicon lexicon) {
        int verb = t > 1 && paragraph.token(t - 1).isComma() ? t - 2 : t - 1;
        return verb > 0 && lexicon.is(paragraph.token(verb).lower(), "singing");
    }

    /** A paper <u>titled</u> "How to count eels"; one <u>titled</u>: "Counting eels". */
    static boolean isEntitled(Paragraph paragraph, int t, Lexicon lexicon) {
        int verb = t > 1 && (paragraph.token(t - 1).isComma() || paragraph.token(t - 1).isColon()) ? t - 2 : t - 1;
        return verb > 0 && lexicon.is(paragraph.token(verb).lower(), "entitled");
    }

    /** Words like "maybe" and "if", terms such as "maybe". */
    static boolean isExample(Paragraph paragraph, int t, Lexicon lexicon) {
        for (int i = t - 1; i > 0 && i > t - LONGEST_LIST; i--) {
            Token token = paragraph.token(i);
            if (lexicon.is(token.lower(), "example")) {
                int noun = lexicon.is(paragraph.token(i - 1).lower(), "exemplary") ? Math.max(0, i - 2) : token.is("as") ? i : i - 1;
                return lexicon.is(paragraph.token(noun).lower(), "example-of");
            }
            if (!token.isQuote() && !token.isComma() && !lexicon.is(token.lower(), "coordination")) {
                return false;
            }
        }
        return false;
    }

    /** Hits including “The Tide,” “Takin’ It Slow,” and “Black Boat”: three titles or more, of which nobody says any. */
    static boolean isListed(Paragraph paragraph, int t, Lexicon lexicon) {
        int titles = 0;
        for (int step = -1; step <= 1 && lexicon.hasPhrases(); step += 2) {
            int i = step < 0 ? t : t + 1;
            while (i >= 0 && i < paragraph.size() && Math.abs(i - t) < LONGEST_LIST && isOfList(paragraph.token(i), lexicon)) {
                if (paragraph.token(i).isQuote()) {
                    if (!WorkTitles.is(WorkTitles.words(paragraph.text(), paragraph.quotes().get(paragraph.token(i).quote())), lexicon)) {
                        break;
                    }
                    titles++;
                }
                i += step;
            }
        }
        return titles >= FEWEST_TITLES;
    }

    private static boolean isOfList(Token token, Lexicon lexicon) {
        return token.isQuote() || token.isComma() || lexicon.is(token.lower(), "coordination");
    }

    /**
     * The so-called "gang" or "crew", better known as "Tide", who goes by "Vito", the word "maybe", guilty of "conspiracy", as if to say "why
     * not".
     */
    static boolean isNamed(Paragraph paragraph, int t, Lexicon lexicon) {
        if (t == 0) {
            return false;
        }
        int first = firstNamed(paragraph, t, lexicon);
        if (first < t) {
            return isNamed(paragraph, first, lexicon);
        }
        boolean paused = t > 1 && (paragraph.token(t - 1).isComma()
                || paragraph.token(t - 1).isColon() && lexicon.is(paragraph.token(t - 2).lower(), "entitled"));
        int i = paused ? t - 2 : t - 1;
        String word = paragraph.token(i).lower();
        String before = i > 0 ? paragraph.token(i - 1).lower() : "";
        boolean work = lexicon.is(word, "work") && !lexicon.is(word, "naming");
        boolean title = lexicon.is(word, "so-called") && !(work && (paragraph.token(i).isCapital() || beginsSmall(paragraph, t)))
                && !WorkTitles.isSaying(word, before, i > 1 ? paragraph.token(i - 2).lower() : "", lexicon);
        boolean alias = word.equals("as") && lexicon.is(before, "naming") || word.equals("by") && lexicon.is(before, "going");
        return title || alias || lexicon.is(word, "preposition") && lexicon.is(before, "charged")
                || word.equals("to") && lexicon.is(before, "charged") || lexicon.isCue(word) && before.equals("to") && i > 1
                && paragraph.token(i - 2).is("if");
    }

    /**
     * The nickname <u>"salt"</u> or "old salt"; the words <u>"old"</u> and "salt": the first of those that are named together; {@code t} where
     * it is alone.
     */
    private static int firstNamed(Paragraph paragraph, int t, Lexicon lexicon) {
        int first = t;
        while (first > 3 && first > t - LONGEST_LIST && paragraph.token(first - 2).isQuote()
                && lexicon.is(paragraph.token(first - 1).lower(), "coordination")
                && (paragraph.token(first - 1).is("or") || paragraph.token(first - 3).lower().endsWith("s"))) {
            first -= 2;
        }
        return first > t - LONGEST_LIST ? first : t;
    }

    /** Halls, or "digs" as they are known in Harrow. */
    static boolean isKnownAs(Paragraph paragraph, int t, Lexicon lexicon) {
        return t + 4 < paragraph.size() && paragraph.token(t + 1).is("as") && lexicon.is(paragraph.token(t + 2).lower(), "subject")
                && lexicon.is(paragraph.token(t + 3).lower(), "passive") && lexicon.is(paragraph.token(t + 4).lower(), "naming");
    }

    /** Lee called the show "the worst on air": no title of a show. */
    static boolean beginsSmall(Paragraph paragraph, int t) {
        return Character.isLowerCase(paragraph.text().charAt(paragraph.quotes().get(paragraph.token(t).quote()).start()));
    }
}
