package dev.quoth.quote.word;

import java.util.Set;

/** Which words are written with a capital as names are: Tarn; d'Ardo, whose first letter is a particle; el-Tarn, which begins with an article; iTarn and deTarn. */
public final class Capital {

    /** The Arabic article as it is written before a name. */
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ad", "ar", "as", "az");

    /** Small letters before the capital of deTarn. */
    private static final int LONGEST_PREFIX = 3;

    private Capital() { }

    /** Whether a word is written as names are. */
    public static boolean has(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || hasElidedParticle(word) || hasJoinedArticle(word) || hasInnerCapital(word);
    }

    private static boolean hasJoinedArticle(String word) {
        return word.length() > 4 && word.charAt(2) == '-' && Character.isUpperCase(word.charAt(3)) && ARTICLES.contains(word.substring(0, 2));
    }

    private static boolean hasInnerCapital(String word) {
        int capital = 0;
        while (capital < Math.min(LONGEST_PREFIX + 1, word.length()) && Character.isLowerCase(word.charAt(capital))) {
            capital++;
        }
        return capital > 0 && capital <= LONGEST_PREFIX && capital + 1 < word.length() && word.length() > 3
                && Character.isUpperCase(word.charAt(capital)) && Character.isLowerCase(word.charAt(capital + 1));
    }

    private static boolean hasElidedParticle(String word) {
        return word.length() > 3 && (word.charAt(0) == 'd' || word.charAt(0) == 'l') && (word.charAt(1) == '\'' || word.charAt(1) == '’')
                && Character.isUpperCase(word.charAt(2));
    }
}
