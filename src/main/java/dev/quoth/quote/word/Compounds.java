package dev.quoth.quote.word;

import java.util.HashSet;
import java.util.Set;

/** Finds roles in words that are put together and bent, as in German: "chefin" in "spd-fraktionschefin", "meteorologe" in "meteorologen". */
final class Compounds {

    private static final String[] CASE_ENDINGS = {"n", "en", "s", "es"};
    private static final int LONGEST_COMPOUND = 60;
    /** Last letters of a word that tell of most words that they hold no role. */
    private static final int ENDING = 3;
    /** Shorter role nouns end too many words that are none. */
    private static final int SHORTEST_ROLE = 4;

    private final Set<String> roles;
    private final Set<String> whole;
    private final Set<String> endings = new HashSet<>();

    /**
     * @param roles role nouns
     * @param whole words that end like a role and hold none
     */
    Compounds(Set<String> roles, Set<String> whole) {
        this.roles = roles;
        this.whole = whole;
        for (String role : roles) {
            endings.add(role.substring(role.length() - ENDING));
            for (String ending : CASE_ENDINGS) {
                endings.add((role + ending).substring(role.length() + ending.length() - ENDING));
            }
        }
    }

    /** The role noun that {@code word} ends with; the word itself where there is none. */
    String roleNoun(String word) {
        if (roles.contains(word) || word.length() < SHORTEST_ROLE || word.length() > LONGEST_COMPOUND
                || !endings.contains(word.substring(word.length() - ENDING))) {
            return word;
        }
        for (int i = 0; i <= word.length() - SHORTEST_ROLE; i++) {
            String part = word.substring(i);
            if (i > 1 && whole.contains(part)) {
                continue;
            }
            if (i != 1 && roles.contains(part)) {
                return part;
            }
            for (String ending : CASE_ENDINGS) {
                String stem = part.endsWith(ending) ? part.substring(0, part.length() - ending.length()) : "";
                if (i != 1 && stem.length() >= SHORTEST_ROLE && roles.contains(stem)) {
                    return stem;
                }
            }
        }
        return word;
    }
}
