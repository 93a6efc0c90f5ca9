package dev.quoth.text;

import java.util.Collection;
import java.util.Optional;

/** Which known word a mistyped one was meant to be. */
public final class Nearest {

    /** Short options are near to each other all. */
    private static final int SHORTEST = 3;

    private Nearest() { }

    /** The known word with the fewest slips from {@code typed}; empty when none is near: more than a third of its letters would be slips. */
    public static Optional<String> to(String typed, Collection<String> known) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int slips = !typed.isEmpty() && typed.length() > 2 && word.startsWith(typed) ? 1 : slips(typed, word);
            if (word.length() >= SHORTEST && slips < least && slips <= Math.max(1, Math.max(word.length(), typed.length()) / 3)) {
                least = slips;
                best = word;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Restricted Damerau-Levenshtein distance: letters missing, added, changed, or two neighbours swapped. */
    static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
