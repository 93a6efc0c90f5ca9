package dev.quoth.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A word list beside this class: one entry a line, {@code #} begins a comment, and a line {@code [name]} begins a section.
 *
 * <p>Words and patterns are kept out of the code so that a new language is a line in a file.
 */
final class Resource {

    /** Every list is read once. */
    private static final Map<String, Map<String, List<String>>> READ = new ConcurrentHashMap<>();

    private Resource() { }

    /** All entries of a list without sections. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        sections(name).values().forEach(words::addAll);
        return words;
    }

    /** The entries of each section, in order; those before the first section stand under the empty name. */
    static Map<String, List<String>> sections(String name) {
        return READ.computeIfAbsent(name, Resource::read);
    }

    private static Map<String, List<String>> read(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        sections.put("", section);
        for (String line : lines(name)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
        return sections;
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word list " + name + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String entry = line.strip();
                if (!entry.isEmpty() && entry.charAt(0) != '#') {
                    lines.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read word list " + name, e);
        }
        return lines;
    }
}
