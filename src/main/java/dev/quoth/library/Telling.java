package dev.quoth.library;

import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words that tell what a story is about, as numbers: all of its headline, and those of its lead that are written like names or
 * numbers. Two words share a number once in four thousand million.
 *
 * @param title words of the headline
 * @param lead other words of the beginning of the text
 */
record Telling(int[] title, int[] lead) {

    /** Characters of the text that count as its beginning, which news writes so that it tells what happened. */
    private static final int LEAD = 900;
    /** More no headline and no lead has; a page made to have them keeps the first. */
    private static final int MOST = 100;

    /** @param lead what {@link #lead} made of the text */
    static Telling of(String title, int[] lead) {
        Set<Integer> ofTitle = new LinkedHashSet<>();
        collect(title, true, ofTitle);
        return new Telling(first(ofTitle.stream()), first(IntStream.of(lead).boxed().filter(term -> !ofTitle.contains(term))));
    }

    /** What the beginning of a text tells of. */
    static int[] lead(String text) {
        Set<Integer> terms = new LinkedHashSet<>();
        collect(text.substring(0, Math.min(LEAD, text.length())), false, terms);
        return terms.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] first(Stream<Integer> terms) {
        return terms.limit(MOST).mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return title.length + lead.length;
    }

    /** The headline's first. */
    int term(int index) {
        return index < title.length ? title[index] : lead[index - title.length];
    }

    /** How many terms the headline has, then all of them, four bytes each. */
    byte[] pack() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + 4 * size()).put((byte) title.length);
        for (int i = 0; i < size(); i++) {
            bytes.putInt(term(i));
        }
        return bytes.array();
    }

    static Telling unpack(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        int[] title = new int[Math.min(bytes.get(), bytes.remaining() / 4)];
        for (int i = 0; i < title.length; i++) {
            title[i] = bytes.getInt();
        }
        int[] lead = new int[bytes.remaining() / 4];
        for (int i = 0; i < lead.length; i++) {
            lead[i] = bytes.getInt();
        }
        return new Telling(title, lead);
    }

    /** Words, folded; pairs of characters in a headline without blanks. */
    private static void collect(String text, boolean all, Set<Integer> telling) {
        String previous = "";
        int previousEnd = -1;
        for (Words.Word word : Words.of(text)) {
            int c = text.codePointAt(word.start());
            if (Grams.isUnspaced(c)) {
                if (previousEnd == word.start() && all) {
                    telling.add((previous + word.folded()).hashCode());
                }
                previous = word.folded();
                previousEnd = word.end();
            } else if (word.folded().length() > 3 && (all || isName(text, word.start(), c)) || Character.isDigit(c) && word.folded().length() > 1) {
                telling.add(word.folded().hashCode());
            }
        }
    }

    /** A capital that no beginning of a sentence explains. */
    private static boolean isName(String text, int start, int c) {
        return Character.isUpperCase(c) && start > 1 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2));
    }
}
