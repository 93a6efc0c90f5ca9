package dev.quoth.quote.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the files of words beside this class: a comment with source and licence, then a line for each word, each family of words ("say says
 * said") or each word and its gender ("anna f"). A file that a language lacks holds nothing.
 */
final class WordLists {

    private WordLists() { }

    /** Words with the gender their line ends with: "anna f"; unknown without one. */
    static Map<String, Gender> gendered(String language, String file) {
        Map<String, Gender> words = new HashMap<>(file.equals("first-names") ? 1 << 14 : 1 << 10);
        for (String line : lines(language, file)) {
            int blank = line.length() - 2;
            if (blank > 0 && line.charAt(blank) == ' ') {
                words.put(line.substring(0, blank), Gender.of(line.charAt(blank + 1)));
            } else {
                words.put(line, Gender.UNKNOWN);
            }
        }
        return words;
    }

    /** All words of a file. */
    static Set<String> words(String language, String file) {
        Set<String> words = new HashSet<>();
        for (String line : lines(language, file)) {
            addWords(line, words);
        }
        return words;
    }

    /** The first word of each line with the words after it. */
    static Map<String, List<String>> heads(String language, String file) {
        Map<String, List<String>> heads = new HashMap<>();
        for (String line : lines(language, file)) {
            String[] words = line.split(" ");
            heads.put(words[0], List.of(words).subList(1, words.length));
        }
        return heads;
    }

    /** Adds the words of a line, which blanks part. */
    static void addWords(String line, Set<String> words) {
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ') {
                if (i > start) {
                    words.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    /** The lines of a file that hold something. */
    static List<String> lines(String language, String file) {
        String text = body(language, file);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                lines.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    /** A file without the comment at its head; empty when the language has no such file. */
    static String body(String language, String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(String.join("", language, "/", file, ".txt"))) {
            if (in == null) {
                return "";
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = 0;
            while (start < text.length() && text.charAt(start) == '#') {
                start = text.indexOf('\n', start) + 1;
            }
            return text.substring(start).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + language + "/" + file + ".txt", e);
        }
    }
}
