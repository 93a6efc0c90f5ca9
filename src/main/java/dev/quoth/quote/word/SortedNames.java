package dev.quoth.quote.word;

import java.text.Normalizer;

/**
 * First names with their gender, one "name letter" a line in the order of their UTF-16 units, searched where they stand:
 * putting ten thousand of them into a map would take longer than everything else at start.
 */
final class SortedNames {

    private final String lines;

    SortedNames(String lines) {
        this.lines = lines;
    }

    /** The letter after the name, or 0 when it is not in the list; Michèle is Michele where only that is. */
    char letterOf(String name) {
        char letter = exactLetterOf(name);
        boolean plain = letter != 0 || name.chars().allMatch(c -> c < 0x80);
        return plain ? letter : exactLetterOf(Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
    }

    private char exactLetterOf(String name) {
        int low = 0;
        int high = lines.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int start = lines.lastIndexOf('\n', middle - 1) + 1;
            int end = lines.indexOf('\n', start);
            end = end < 0 ? lines.length() : end;
            int order = compare(name, start, end - 2);
            if (order == 0) {
                return lines.charAt(end - 1);
            }
            if (order < 0) {
                high = start;
            } else {
                low = end + 1;
            }
        }
        return 0;
    }

    private int compare(String name, int start, int end) {
        int length = Math.min(name.length(), end - start);
        for (int i = 0; i < length; i++) {
            int order = name.charAt(i) - lines.charAt(start + i);
            if (order != 0) {
                return order;
            }
        }
        return name.length() - Math.max(0, end - start);
    }
}
