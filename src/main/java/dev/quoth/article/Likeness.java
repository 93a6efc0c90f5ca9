package dev.quoth.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much two titles say the same in other words. */
final class Likeness {

    private static final Pattern TOKEN = Pattern.compile("\\p{L}{4,}|\\p{N}+|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final int FEWEST = 2;

    private Likeness() { }

    /** The share of the shorter one's words that the other has too, short words left out; 0 where they share only one. */
    static double of(String one, String other) {
        Set<String> words = tokens(one);
        Set<String> others = tokens(other);
        int shared = 0;
        for (String word : words) {
            shared += others.contains(word) ? 1 : 0;
        }
        return shared < FEWEST ? 0 : (double) shared / Math.min(words.size(), others.size());
    }

    private static Set<String> tokens(String text) {
        Set<String> tokens = new HashSet<>();
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
