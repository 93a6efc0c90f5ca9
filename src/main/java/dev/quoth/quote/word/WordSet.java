package dev.quoth.quote.word;

import java.util.Set;

/**
 * The words of one class, "determiner" or "past-ending". Each word of a text is asked for dozens of classes and is in few of them: a bit for the hash
 * of each word of the class says no to most without a look at the words, which lie all over the memory.
 */
final class WordSet {

    /** Bits, a power of two; the largest classes that are asked for often have some hundred words. */
    private static final int BITS = 2_048;

    private final Set<String> words;
    private final String[] all;
    private final long[] bits = new long[BITS / Long.SIZE];

    WordSet(Set<String> words) {
        this.words = words;
        this.all = words.toArray(String[]::new);
        for (String word : all) {
            int bit = bit(word);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    private static int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 16) & BITS - 1;
    }

    boolean has(String word) {
        int bit = bit(word);
        return (bits[bit / Long.SIZE] >>> bit & 1) != 0 && words.contains(word);
    }

    /** Whether {@code word} ends like one of the words. */
    boolean endsLike(String word) {
        for (String ending : all) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
