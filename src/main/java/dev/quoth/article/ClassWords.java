package dev.quoth.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads class and id names as words: "ArticleBody__related-links" is article, body, related, links and the pairs between.
 *
 * <p>Whole words and pairs are looked up, not substrings, so that "header" is no "ad" and "shared-ownership" no "share".
 */
final class ClassWords {

    /** A page has a few hundred different class names; one made to be hostile may have more. */
    private static final int CACHE_LIMIT = 20_000;
    private static final int LONGEST_NAME = 400;

    /** Words this short are found by chance in made-up names ("element-2638ad0", "x7NavQ"), so they must stand alone. */
    private static final int SHORT = 3;

    /** "has-sidebar", "no-comments", "with-related" speak of the page around, not of this element. */
    private static final Set<String> ABOUT_OTHERS = Set.of("has", "no", "with", "without", "not", "is", "hide", "show", "js", "after",
            "before");

    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Map<String, Integer> BEGINNINGS = new HashMap<>();

    static {
        for (Map.Entry<String, List<String>> section : Resource.sections("traits.txt").entrySet()) {
            for (String line : section.getValue()) {
                int bit = Trait.valueOf(section.getKey()).bit();
                for (String word : line.split("\\s+")) {
                    boolean beginning = word.endsWith("*");
                    (beginning ? BEGINNINGS : WORDS).merge(beginning ? word.substring(0, word.length() - 1) : word, bit, (a, b) -> a | b);
                }
            }
        }
    }

    private final Map<String, Integer> cache = new HashMap<>();

    /** The traits an id speaks of; an id of many words is a heading's text ("sharing-with-others-in-review") and speaks of nothing. */
    int ofId(String id) {
        int parts = 0;
        for (int i = 0; i < id.length(); i++) {
            parts += id.charAt(i) == '-' || id.charAt(i) == '_' ? 1 : 0;
        }
        return parts > 3 ? 0 : traits(id);
    }

    /** The set of {@link Trait}s that the names in {@code attribute} speak of. */
    int traits(String attribute) {
        if (attribute.isEmpty()) {
            return 0;
        }
        Integer known = cache.get(attribute);
        if (known != null) {
            return known;
        }
        int traits = 0;
        int end = Math.min(attribute.length(), LONGEST_NAME);
        int from = 0;
        while (from < end) {
            int to = from;
            while (to < end && !Character.isWhitespace(attribute.charAt(to))) {
                to++;
            }
            if (to > from) {
                traits |= ofName(attribute.substring(from, to));
            }
            from = to + 1;
        }
        if (cache.size() < CACHE_LIMIT) {
            cache.put(attribute, traits);
        }
        return traits;
    }

    private static int ofName(String name) {
        int traits = 0;
        String last = "";
        String beforeLast = "";
        String whole = "";
        int from = 0;
        int length = name.length();
        while (from < length) {
            while (from < length && !Character.isLetter(name.charAt(from))) {
                from++;
            }
            int to = from;
            while (to < length && Character.isLetter(name.charAt(to)) && !(to > from && startsWord(name, to))) {
                to++;
            }
            if (to > from) {
                String word = name.substring(from, to).toLowerCase(Locale.ROOT);
                boolean chance = to - from <= SHORT && (isLetterOrDigit(name, from - 1) || isLetterOrDigit(name, to));
                if (!ABOUT_OTHERS.contains(last) && !chance) {
                    traits |= WORDS.getOrDefault(word, 0) | beginning(word) | (last.isEmpty() ? WORDS.getOrDefault("^" + word, 0) : 0);
                }
                if (!last.isEmpty()) {
                    traits |= WORDS.getOrDefault(last + "-" + word, 0);
                }
                if (!beforeLast.isEmpty()) {
                    traits |= WORDS.getOrDefault(beforeLast + "-" + last + "-" + word, 0);
                }
                beforeLast = last;
                last = word;
                whole = whole.isEmpty() ? word : whole + '-' + word;
            }
            from = to;
        }
        return traits | WORDS.getOrDefault("=" + whole, 0);
    }

    private static boolean isLetterOrDigit(String name, int at) {
        return at >= 0 && at < name.length() && Character.isLetterOrDigit(name.charAt(at));
    }

    private static boolean startsWord(String name, int at) {
        return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }

    private static int beginning(String word) {
        int traits = 0;
        for (Map.Entry<String, Integer> entry : BEGINNINGS.entrySet()) {
            if (word.startsWith(entry.getKey())) {
                traits |= entry.getValue();
            }
        }
        return traits;
    }
}
