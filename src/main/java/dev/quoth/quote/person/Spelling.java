package dev.quoth.quote.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that are spelt alike: O’Lim and O'Lim, Émile and Emile, Van and van are the same word of a name. */
final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Spelling() { }

    /** In lower case, with straight apostrophes, without accents. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        boolean plain = lower.chars().allMatch(c -> c < 0x80);
        return plain ? lower : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
