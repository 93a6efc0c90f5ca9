package dev.quoth.article;

/** Sets of bits by 64-bit hash of the words they belong to; words of a list do not collide in so many bits. */
final class HashedBits {

    private long[] keys = new long[64];
    private int[] bits = new int[64];
    private int size;

    /** Adds {@code more} to the bits of {@code hash}. */
    void add(long hash, int more) {
        if (2 * size >= keys.length) {
            grow();
        }
        int at = place(hash);
        size += bits[at] == 0 ? 1 : 0;
        keys[at] = hash;
        bits[at] |= more;
    }

    /** The bits of {@code hash}, 0 if none were added. */
    int get(long hash) {
        return bits[place(hash)];
    }

    private int place(long hash) {
        int at = (int) (hash ^ hash >>> 32) & keys.length - 1;
        while (bits[at] != 0 && keys[at] != hash) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldBits = bits;
        keys = new long[2 * oldKeys.length];
        bits = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldBits[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                bits[at] = oldBits[i];
            }
        }
    }
}
