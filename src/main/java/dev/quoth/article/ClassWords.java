package dev.quoth.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads class and id names as words: "ArticleBody__related-links" is article, body, related, links and the pairs between.
 *
 * <p>Whole words and pairs are looked up, not substrings, so that "header" is no "ad" and "shared-ownership" no "share". A page has
 * thousands of names, so they are looked up by hash while they are read; no word is ever cut out.
 */
final class ClassWords {

    /** A page has a few hundred different class names; one made to be hostile may have more. */
    private static final int CACHE_LIMIT = 20_000;
    private static final int LONGEST_NAME = 400;

    /** Words this short are found by chance in made-up names ("element-2638ad0", "x7NavQ"), so they must stand alone. */
    private static final int SHORT = 3;

    /** "has-sidebar", "no-comments", "with-related" speak of the page around, not of this element. */
    private static final List<String> ABOUT_OTHERS = List.of("has", "no", "with", "without", "not", "is", "hide", "show", "js", "after",
            "before");
    /** The bit that marks those words, none of a {@link Trait}. */
    private static final int OTHERS = 1 << 31;

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    /** Words, pairs and triples; "^" stands before what must come first in its name and "=" before a whole name. */
    private static final HashedBits WORDS = new HashedBits();
    private static final HashedBits BEGINNINGS = new HashedBits();
    private static final int SHORTEST_BEGINNING;

    static {
        int shortest = Integer.MAX_VALUE;
        for (Map.Entry<String, List<String>> section : Resource.sections("traits.txt").entrySet()) {
            for (String line : section.getValue()) {
                int bit = Trait.valueOf(section.getKey()).bit();
                for (String word : line.split("\\s+")) {
                    String lower = word.toLowerCase(Locale.ROOT);
                    if (lower.endsWith("*")) {
                        BEGINNINGS.add(hash(lower.substring(0, lower.length() - 1)), bit);
                        shortest = Math.min(shortest, lower.length() - 1);
                    } else {
                        WORDS.add(hash(lower), bit);
                    }
                }
            }
        }
        for (String word : ABOUT_OTHERS) {
            WORDS.add(hash(word), OTHERS);
        }
        SHORTEST_BEGINNING = shortest;
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
                traits |= ofName(attribute, from, to);
            }
            from = to + 1;
        }
        if (cache.size() < CACHE_LIMIT) {
            cache.put(attribute, traits);
        }
        return traits;
    }

    private static int ofName(String text, int start, int end) {
        int traits = 0;
        boolean first = true;
        boolean aboutOthers = false;
        long last = SEED;
        long lastTwo = SEED;
        long whole = step(SEED, '=');
        int from = start;
        while (from < end) {
            while (from < end && !isLetter(text.charAt(from))) {
                from++;
            }
            long word = SEED;
            long opening = step(SEED, '^');
            long pair = step(last, '-');
            long triple = step(lastTwo, '-');
            whole = first ? whole : step(whole, '-');
            int to = from;
            int begun = 0;
            while (to < end && isLetter(text.charAt(to)) && !(to > from && startsWord(text, to))) {
                char c = lower(text.charAt(to));
                word = step(word, c);
                opening = step(opening, c);
                pair = step(pair, c);
                triple = step(triple, c);
                whole = step(whole, c);
                to++;
                begun |= to - from >= SHORTEST_BEGINNING ? BEGINNINGS.get(word) : 0;
            }
            if (to > from) {
                int known = WORDS.get(word);
                boolean chance = to - from <= SHORT && (isLetterOrDigit(text, start, from - 1) || to < end && isLetterOrDigit(text, start, to));
                if (!aboutOthers && !chance) {
                    traits |= known | begun | (first ? WORDS.get(opening) : 0);
                }
                traits |= first ? 0 : WORDS.get(pair) | WORDS.get(triple);
                aboutOthers = (known & OTHERS) != 0;
                lastTwo = first ? SEED : pair;
                last = word;
                first = false;
            }
            from = to;
        }
        return (traits | WORDS.get(whole)) & ~OTHERS;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 0x7F && Character.isLetter(c);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c > 0x7F ? Character.toLowerCase(c) : c;
    }

    private static boolean isLetterOrDigit(String text, int start, int at) {
        return at >= start && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean startsWord(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, word.charAt(i));
        }
        return hash;
    }

    /** FNV-1a over characters. */
    private static long step(long hash, char c) {
        return (hash ^ c) * PRIME;
    }
}
