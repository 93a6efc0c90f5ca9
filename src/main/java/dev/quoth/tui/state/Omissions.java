package dev.quoth.tui.state;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which words of a quote another outlet left out: the words that a longest common subsequence of both does not hold. */
final class Omissions {

    /** Longer quotes are not compared: the table of the comparison would grow with the square. */
    private static final int MOST = 600;

    private Omissions() { }

    /** A remark such as {@code leaves out: "and so on"}, or empty when nothing is missing. */
    static String of(String whole, String other) {
        List<String> words = words(whole);
        List<String> kept = words(other);
        if (words.size() > MOST || kept.size() > MOST) {
            return "";
        }
        int[][] common = new int[words.size() + 1][kept.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = kept.size() - 1; j >= 0; j--) {
                common[i][j] = same(words.get(i), kept.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> missing = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        int j = 0;
        for (int i = 0; i < words.size(); i++) {
            if (j < kept.size() && same(words.get(i), kept.get(j))) {
                flush(stretch, missing);
                j++;
            } else if (j < kept.size() && common[i][j + 1] >= common[i + 1][j]) {
                j++;
                i--;
            } else {
                stretch.append(stretch.isEmpty() ? "" : " ").append(words.get(i));
            }
        }
        flush(stretch, missing);
        return missing.isEmpty() ? "" : "leaves out: " + String.join(" … ", missing);
    }

    private static void flush(StringBuilder stretch, List<String> missing) {
        if (!stretch.isEmpty()) {
            missing.add(stretch.toString());
            stretch.setLength(0);
        }
    }

    private static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(from))) {
                words.add(text.substring(from, to));
            }
        }
        return words;
    }
}
