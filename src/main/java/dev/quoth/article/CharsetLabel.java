package dev.quoth.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The labels by which pages name their encoding, as browsers read them (WHATWG Encoding, section 4.2): "ISO-8859-1" means
 * windows-1252, "gb2312" means GB18030, and so on. Without this, curly quotes of pages that say Latin-1 turn into controls.
 */
final class CharsetLabel {

    private static final Map<String, String> NAMES = load();

    private CharsetLabel() { }

    /** The encoding a browser would use for {@code label}; empty for a label nobody knows. */
    static Optional<Charset> find(String label) {
        String key = label.strip().toLowerCase(Locale.ROOT);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        String name = NAMES.getOrDefault(key, key);
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        for (Map.Entry<String, List<String>> section : Resource.sections("charsets.txt").entrySet()) {
            for (String line : section.getValue()) {
                for (String label : line.split("\\s+")) {
                    names.put(label, section.getKey());
                }
            }
        }
        return names;
    }
}
