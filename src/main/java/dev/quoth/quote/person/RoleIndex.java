package dev.quoth.quote.person;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** From roles to the people of the article who bear them: "mayor" leads to Ann Lee, because the article says "Mayor Ann Lee" somewhere. */
final class RoleIndex {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Lexicon lexicon;
    private final Map<String, List<Person>> byRole = new HashMap<>();

    RoleIndex(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void learn(Mention mention, Person person) {
        if (mention.role().isEmpty()) {
            return;
        }
        for (String word : NO_WORD.split(own(mention.role().toLowerCase(Locale.ROOT)))) {
            if (lexicon.isRole(word) || lexicon.isTitle(word)) {
                bears(person, word);
                bears(person, lexicon.roleNoun(word));
            }
        }
    }

    /** What says who bears the role, not of whom or what: the "chair" of "the mayor's chair of Harrow's board". */
    private String own(String role) {
        StringBuilder own = new StringBuilder();
        for (String word : BLANKS.split(role.replace('’', '\''))) {
            if (word.endsWith("'s") || word.endsWith("'")) {
                own.setLength(0);
            } else if (own.length() > 0 && lexicon.is(word, "preposition")) {
                break;
            } else {
                own.append(word).append(' ');
            }
        }
        return own.toString();
    }

    private void bears(Person person, String role) {
        List<Person> bearers = byRole.computeIfAbsent(role, key -> new ArrayList<>(2));
        if (bearers.size() < Families.LARGEST && !bearers.contains(person)) {
            bearers.add(person);
        }
    }

    /** Who bears the role noun {@code head}, in the order of the article. */
    List<Person> bearers(String head) {
        List<Person> bearers = byRole.getOrDefault(head, List.of());
        return bearers.isEmpty() ? byRole.getOrDefault(lexicon.roleNoun(head), List.of()) : bearers;
    }

    /** Who bears a role or title that {@code head} may be said of too: a Sen. is a lawmaker. */
    List<Person> kinOf(String head) {
        List<Person> kin = new ArrayList<>();
        for (String role : lexicon.kinOf(head)) {
            for (Person person : byRole.getOrDefault(role, List.of())) {
                if (!kin.contains(person)) {
                    kin.add(person);
                }
            }
        }
        return kin;
    }
}
