package dev.quoth.quote.mark;

import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Dashes as marks of dialogue, one speaker a paragraph: — Vous êtes d’ici ? demande Luc Aubry; and with narration between dashes,
 * —No hubo heridos —dijo Marín—. Mañana veremos.
 */
public final class DialogueDashes {

    private static final int LONGEST_LEAD = 4;

    private DialogueDashes() { }

    /**
     * The words said in a paragraph that begins with a dash, none when it is no dialogue.
     *
     * @param before whether the paragraph before was dialogue, so that this one may do without a verb of saying
     */
    public static List<Marked> scan(String text, int from, int to, Lexicon lexicon, boolean before) {
        int dash = skipBlanks(text, from, to);
        if (!lexicon.has("dialogue-dash") || dash >= to || !isDash(text.charAt(dash))) {
            return List.of();
        }
        int start = skipBlanks(text, dash + 1, to);
        if (start >= to || isDash(text.charAt(start))) {
            return List.of();
        }
        int narration = narration(text, start, to, lexicon);
        if (narration < 0) {
            boolean dialogue = Incises.isIn(text, start, to, lexicon) || before && endsSentence(text, to);
            return dialogue ? List.of(new Marked(dash, start, end(text, start, to), to, false, false, false)) : List.of();
        }
        return pieces(text, dash, start, narration, to, lexicon);
    }

    private static List<Marked> pieces(String text, int dash, int from, int firstNarration, int to, Lexicon lexicon) {
        List<Marked> pieces = new ArrayList<>();
        int open = dash;
        int start = from;
        int narration = firstNarration;
        while (narration >= 0) {
            int said = end(text, start, narration);
            pieces.add(new Marked(open, start, said, said, false, false, false));
            int closing = text.indexOf(text.charAt(narration), narration + 1);
            if (closing < 0 || closing >= to) {
                return pieces;
            }
            start = closing + 1;
            while (start < to && !Character.isLetterOrDigit(text.charAt(start)) && "¿¡«“\"(".indexOf(text.charAt(start)) < 0) {
                start++;
            }
            if (start >= to) {
                return pieces;
            }
            open = skipBlanks(text, closing + 1, to) == start ? closing : start;
            narration = narration(text, start, to, lexicon);
        }
        pieces.add(new Marked(open, start, end(text, start, to), to, false, false, false));
        return pieces;
    }

    /** Index of the next dash that opens narration: after a blank, before a verb of saying. */
    private static int narration(String text, int from, int to, Lexicon lexicon) {
        for (int i = from + 1; i + 1 < to; i++) {
            int word = isDash(text.charAt(i)) && isBlank(text.charAt(i - 1)) ? skipBlanks(text, i + 1, to) : to;
            if (word < to && Character.isLowerCase(text.charAt(word)) && leadsToCue(text, word, to, lexicon)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean leadsToCue(String text, int from, int to, Lexicon lexicon) {
        int i = from;
        for (int word = 0; word < LONGEST_LEAD && i < to; word++) {
            int end = i;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String lower = text.substring(i, end);
            if (lexicon.isSpeechVerb(lower)) {
                return true;
            }
            i = skipBlanks(text, end, to);
            if (i == end) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsSentence(String text, int to) {
        char last = text.charAt(to - 1);
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    private static int end(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int skipBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '―';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
