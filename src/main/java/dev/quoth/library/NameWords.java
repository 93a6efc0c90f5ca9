package dev.quoth.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code names.txt}, read when the first name is looked at. */
final class NameWords {

    private static final Map<String, Set<String>> CLASSES = new HashMap<>();
    private static final Map<String, List<String>> FORMS = new HashMap<>();

    static {
        try (InputStream in = NameWords.class.getResourceAsStream("names.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    take(line.substring(0, colon), List.of(line.substring(colon + 1).strip().split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NameWords() { }

    private static void take(String wordClass, List<String> words) {
        if (wordClass.equals("nickname")) {
            words.forEach(word -> FORMS.put(word, words));
        } else {
            CLASSES.computeIfAbsent(wordClass, it -> new HashSet<>()).addAll(words);
        }
    }

    static boolean isTitle(String word) {
        return CLASSES.get("title").contains(word);
    }

    static boolean isGeneration(String word) {
        return CLASSES.get("generation").contains(word);
    }

    static boolean isDegree(String word) {
        return CLASSES.get("degree").contains(word);
    }

    /** Whether a word begins a surname and is nobody's first name. */
    static boolean isParticle(String word) {
        return CLASSES.get("particle").contains(word);
    }

    /** Every form of a first name, itself too ("joe": "joseph", "joe", "joey"); none but itself when it has only one. */
    static List<String> forms(String first) {
        return FORMS.getOrDefault(first, List.of(first));
    }
}
