package dev.quoth.library;

import java.util.ArrayList;
import java.util.List;

/** The words of a text as the index parts them, with their places. */
final class Words {

    /**
     * One word; each character of a language without blanks is one.
     *
     * @param start UTF-16 index
     * @param end UTF-16 index
     */
    record Word(String folded, int start, int end) { }

    private Words() { }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean alone = Grams.isUnspaced(c);
            boolean part = !alone && isPart(c);
            if (start >= 0 && !part) {
                words.add(new Word(Folded.of(text.substring(start, at)), start, at));
                start = -1;
            }
            if (alone) {
                words.add(new Word(text.substring(at, next), at, next));
            } else if (part && start < 0) {
                start = at;
            }
            at = next;
        }
        if (start >= 0) {
            words.add(new Word(Folded.of(text.substring(start)), start, text.length()));
        }
        return words;
    }

    /** Letters, digits and the marks that belong to them, as FTS5's unicode61 has it. */
    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.PRIVATE_USE;
    }
}
