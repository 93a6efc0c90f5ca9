package dev.quoth.quote.person;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of the article by their names: who is called Lee, Ann Lee and Bo Lee; who has Ann in their name. */
final class Families {

    /** Bounds the work on texts made to hurt; no news story names so many of one surname or role. */
    static final int LARGEST = 60;

    private final SamePerson same;
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();

    Families(Lexicon lexicon) {
        this.same = new SamePerson(lexicon);
    }

    /** Whose full name it is: somebody's known by another form of it, else somebody new's. */
    Person ofFullName(Mention mention) {
        Person person = null;
        for (Person candidate : of(surname(mention.name()))) {
            if (same.is(candidate, mention)) {
                person = candidate;
                break;
            }
        }
        if (person == null) {
            person = byGivenNames(mention);
        }
        if (person == null) {
            person = new Person(mention.name());
            add(person);
        }
        for (String word : mention.name()) {
            bears(person, Spelling.plain(word));
        }
        return person;
    }

    /**
     * <u>Ann Sue</u> is Ann Sue Lee, named before or after her, where another Lee is named and nobody bears the surname Sue; null for nobody.
     * So Ann Sue is not what the Ann Sue Foundation is.
     */
    private Person byGivenNames(Mention mention) {
        List<String> name = mention.name();
        if (mention.isOfBody()) {
            return null;
        }
        for (Person candidate : with(Spelling.plain(name.get(0)))) {
            List<String> known = candidate.words();
            boolean longer = known.size() > name.size() && begins(known, name) && of(surname(known)).size() > 1 && !isSurname(surname(name));
            boolean shorter = known.size() > 1 && known.size() < name.size() && begins(name, known) && isSurname(surname(name));
            if ((longer || shorter) && !candidate.isBody() && candidate.gender().fits(mention.gender())) {
                if (shorter && !of(surname(name)).contains(candidate)) {
                    bySurname.get(surname(name)).add(candidate);
                }
                return candidate;
            }
        }
        return null;
    }

    private static boolean begins(List<String> name, List<String> given) {
        return name.subList(0, given.size()).equals(given);
    }

    /** Takes in somebody new under their surname. */
    void add(Person person) {
        bySurname.computeIfAbsent(surname(person.words()), key -> new ArrayList<>(2)).add(person);
    }

    /** Has {@code person} found by one word of the name too. */
    void bears(Person person, String word) {
        List<Person> bearers = byWord.computeIfAbsent(word, key -> new ArrayList<>(2));
        if (bearers.size() < LARGEST && !bearers.contains(person)) {
            bearers.add(person);
        }
    }

    /** Those of one surname, in the order of the article. */
    List<Person> of(String surname) {
        return some(bySurname, surname);
    }

    /** Those who have {@code word} anywhere in their full name. */
    List<Person> with(String word) {
        return some(byWord, word);
    }

    boolean isSurname(String word) {
        return bySurname.containsKey(word);
    }

    String surname(List<String> name) {
        return same.surname(name);
    }

    private static List<Person> some(Map<String, List<Person>> index, String word) {
        List<Person> family = index.getOrDefault(word, List.of());
        return family.subList(0, Math.min(family.size(), LARGEST));
    }
}
