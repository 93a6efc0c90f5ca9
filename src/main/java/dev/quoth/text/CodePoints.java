package dev.quoth.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a terminal has to know of a code point: how it joins its neighbours to a grapheme (UAX #29) and how many columns it takes (UAX #11).
 * The table is that of Unicode 17.0.0 whatever the JDK knows, so that frames are the same everywhere; it is read with the first code point
 * that is neither Latin, Greek, Cyrillic nor common punctuation, so that an English story never waits for it.
 */
final class CodePoints {

    static final int OTHER = 0;
    static final int CONTROL = 1;
    static final int EXTEND = 2;
    static final int JOINER = 3;
    static final int REGIONAL = 4;
    static final int PREPEND = 5;
    static final int SPACING = 6;
    static final int LEADING = 7;
    static final int VOWEL = 8;
    static final int TRAILING = 9;
    static final int SYLLABLE_LV = 10;
    static final int SYLLABLE_LVT = 11;

    static final int BREAK_MASK = 0xf;
    private static final int COLUMNS_SHIFT = 4;
    static final int PICTOGRAPH = 0x40;
    static final int EMOJI_BY_SELECTOR = 0x80;
    static final int CONJUNCT_CONSONANT = 0x100;
    static final int CONJUNCT_LINKER = 0x200;

    private static final int NARROW = OTHER | 1 << COLUMNS_SHIFT;
    private static final int WIDE = 2 << COLUMNS_SHIFT;
    private static final int NOTHING = CONTROL;

    private CodePoints() { }

    /** The grapheme break in {@link #BREAK_MASK}, flags, and the columns, see {@link #columns(int)}. */
    static int properties(int codePoint) {
        if (codePoint < 0x300) {
            return latin(codePoint);
        }
        // Greek and Cyrillic letters; dashes, quotation marks and the ellipsis: nothing in them is special.
        if (codePoint >= 0x370 && codePoint < 0x483 || codePoint >= 0x2010 && codePoint <= 0x2027) {
            return NARROW;
        }
        if (codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
            return WIDE | ((codePoint - 0xAC00) % 28 == 0 ? SYLLABLE_LV : SYLLABLE_LVT);
        }
        if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
            return NARROW;
        }
        return Table.of(codePoint);
    }

    static int columns(int properties) {
        return properties >> COLUMNS_SHIFT & 3;
    }

    private static int latin(int codePoint) {
        if (codePoint < 0x20) {
            // White space that a line may hold by mistake is drawn as a blank, every other control not at all.
            return codePoint >= '\t' && codePoint <= '\r' ? CONTROL | 1 << COLUMNS_SHIFT : NOTHING;
        }
        if (codePoint < 0x7f) {
            return codePoint == '#' || codePoint == '*' || codePoint >= '0' && codePoint <= '9' ? NARROW | EMOJI_BY_SELECTOR : NARROW;
        }
        if (codePoint == 0xA9 || codePoint == 0xAE) {
            return NARROW | PICTOGRAPH | EMOJI_BY_SELECTOR;
        }
        return codePoint < 0xA0 || codePoint == 0xAD ? NOTHING : NARROW;
    }

    /** Ranges in ascending order, searched in halves. */
    private static final class Table {

        private static final int[] FIRST;
        private static final int[] LAST;
        private static final int[] PROPERTIES;

        static {
            List<int[]> ranges = read();
            FIRST = ranges.stream().mapToInt(range -> range[0]).toArray();
            LAST = ranges.stream().mapToInt(range -> range[1]).toArray();
            PROPERTIES = ranges.stream().mapToInt(range -> range[2]).toArray();
        }

        static int of(int codePoint) {
            int at = Arrays.binarySearch(FIRST, codePoint);
            if (at < 0) {
                at = -at - 2;
            }
            return at >= 0 && codePoint <= LAST[at] ? PROPERTIES[at] : NARROW;
        }

        private static List<int[]> read() {
            try (InputStream bytes = CodePoints.class.getResourceAsStream("graphemes.txt");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.US_ASCII))) {
                List<int[]> ranges = new ArrayList<>(1024);
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        ranges.add(range(line));
                    }
                }
                return ranges;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read graphemes.txt from the program's own jar", e);
            }
        }

        /** {@code 1F1E6 1F1FF R 1}, see the head of the file. */
        private static int[] range(String line) {
            int second = line.indexOf(' ') + 1;
            int letter = line.indexOf(' ', second) + 1;
            int properties = "OCXZRPSLVT".indexOf(line.charAt(letter)) | line.charAt(letter + 2) - '0' << COLUMNS_SHIFT;
            for (int i = letter + 4; i < line.length(); i++) {
                properties |= PICTOGRAPH << "pekl".indexOf(line.charAt(i));
            }
            return new int[] {
                Integer.parseInt(line, 0, second - 1, 16), Integer.parseInt(line, second, letter - 1, 16), properties};
        }
    }
}
