package dev.quoth.quote.person;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of two people of one surname is the elder: Ann Lee and her son Bo Lee came; <u>the elder Lee</u> is Ann. */
final class Generations {

    private final Lexicon lexicon;
    private final Set<Person> elders = new HashSet<>();
    private final Set<Person> younger = new HashSet<>();

    Generations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param kinship what somebody's relative is called: son, aunt */
    void learn(Person relative, String kinship) {
        if (lexicon.is(kinship, "younger-kin")) {
            younger.add(relative);
        } else if (lexicon.is(kinship, "older-kin")) {
            elders.add(relative);
        }
    }

    /** Whom of a family "the elder Lee" or "the younger Lee" means, null where the words before the name or the story do not tell. */
    Person meant(Paragraph paragraph, Mention mention, List<Person> family) {
        String word = mention.nameFrom() == 0 ? "" : paragraph.token(mention.nameFrom() - 1).lower();
        boolean elder = lexicon.is(word, "elder");
        if (family.size() != 2 || !elder && !lexicon.is(word, "younger")) {
            return null;
        }
        boolean firstIsElder = isElder(family.get(0)) || isYounger(family.get(1));
        boolean secondIsElder = isElder(family.get(1)) || isYounger(family.get(0));
        if (firstIsElder == secondIsElder) {
            return null;
        }
        return family.get(firstIsElder == elder ? 0 : 1);
    }

    private boolean isElder(Person person) {
        return elders.contains(person) || lastWord(person).startsWith("sr");
    }

    private boolean isYounger(Person person) {
        return younger.contains(person) || lastWord(person).startsWith("jr");
    }

    private static String lastWord(Person person) {
        return person.words().get(person.words().size() - 1).toLowerCase(Locale.ROOT);
    }
}
