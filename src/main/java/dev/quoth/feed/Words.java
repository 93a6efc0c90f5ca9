package dev.quoth.feed;

import java.util.ArrayList;
import java.util.List;

/** The words of a line: apart by blanks, blanks kept inside double quotes, a backslash takes the next character as it is there. */
final class Words {

    /**
     * One word.
     *
     * @param quotedWhole whether it began with a quote: then {@code "a=b"} is a tag, not an option
     */
    record Word(String text, boolean quotedWhole) { }

    private Words() { }

    /** Splits a line; {@code #} at the beginning of a word ends it. A quote that is never closed is a problem and ends with the line. */
    static List<Word> split(String line, List<String> problems) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        boolean inQuotes = false;
        boolean quotedWhole = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (inQuotes) {
                if (c == '\\' && i + 1 < line.length()) {
                    word.append(line.charAt(++i));
                } else if (c == '"') {
                    inQuotes = false;
                } else {
                    word.append(c);
                }
            } else if (Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(new Word(word.toString(), quotedWhole));
                    word.setLength(0);
                    inWord = false;
                }
            } else if (c == '#' && !inWord) {
                return words;
            } else if (c == '"') {
                quotedWhole = !inWord;
                inQuotes = true;
                inWord = true;
            } else {
                quotedWhole &= inWord;
                inWord = true;
                word.append(c);
            }
        }
        if (inQuotes) {
            problems.add("a quote (\") that is not closed");
        }
        if (inWord) {
            words.add(new Word(word.toString(), quotedWhole));
        }
        return words;
    }

    /** A word as it has to be written so that {@link #split} gives it back. */
    static String quoted(String word, boolean always) {
        boolean plain = !word.isEmpty() && !word.startsWith("#")
                && word.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '\\' || c == '=' || Character.isWhitespace(c));
        return plain && !always ? word : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
