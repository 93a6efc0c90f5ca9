package dev.quoth.quote;

import dev.quoth.news.Span;
import dev.quoth.quote.match.Utterance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the quotations that only show again what the story itself gives with its speaker: a paragraph that is all one quotation, as a
 * designer sets it large between two others, or a heading. Its words may be joined from two parts, and it may stand first.
 */
final class PullQuotes {

    /** Shorter sentences say nothing about where they come from. */
    private static final int FEWEST_LETTERS = 10;
    /** No news story has so many; beyond it none is looked for. */
    private static final int MOST = 400;

    private PullQuotes() { }

    /** Those of {@code utterances} that are repeated by others. */
    static Set<Utterance> in(List<Utterance> utterances, String text) {
        Set<Utterance> found = new HashSet<>();
        if (utterances.size() > MOST) {
            return found;
        }
        List<String> told = new ArrayList<>();
        for (Utterance utterance : utterances) {
            if (!isBare(utterance, text)) {
                told.add(letters(words(utterance, text)));
            }
        }
        for (Utterance utterance : utterances) {
            if (isBare(utterance, text) && isTold(words(utterance, text), told)) {
                found.add(utterance);
            }
        }
        return found;
    }

    /** Whether nothing in its paragraph says who speaks, and nothing else stands there. */
    private static boolean isBare(Utterance utterance, String text) {
        if (utterance.hasClause() || utterance.parts().size() > 1) {
            return false;
        }
        return isEmpty(text, text.lastIndexOf('\n', utterance.start()) + 1, utterance.start())
                && isEmpty(text, utterance.end(), lineEnd(text, utterance.end()));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isEmpty(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTold(String words, List<String> told) {
        boolean any = false;
        for (String sentence : words.split("(?<=[.!?…])\\s")) {
            String letters = letters(sentence);
            if (letters.length() < FEWEST_LETTERS) {
                continue;
            }
            any = true;
            if (told.stream().noneMatch(other -> other.contains(letters))) {
                return false;
            }
        }
        return any;
    }

    private static String words(Utterance utterance, String text) {
        StringBuilder words = new StringBuilder();
        for (Span part : utterance.parts()) {
            words.append(part.in(text)).append(' ');
        }
        return words.toString();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
