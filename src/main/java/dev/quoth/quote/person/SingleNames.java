package dev.quoth.quote.person;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whom a name of one word means, read from the top of the article: "Lee" is the Lee last named in full, unless another Lee is much more
 * spoken of; "Ann" is Ann Lee where nobody is called Ann by surname; "TTA" is the body those letters were given for.
 */
final class SingleNames {

    private final Lexicon lexicon;
    private final Families families;
    private final Relatives relatives;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Person> byAcronym = new HashMap<>();
    /** Of each surname, who was last named in full so far. */
    private final Map<String, Person> recent = new HashMap<>();
    /** Who was named in full so far. */
    private final Set<Person> introduced = new HashSet<>();
    /** Who is known without a first name: President Lee. */
    private final Set<Person> heads = new HashSet<>();

    SingleNames(Families families, Relatives relatives, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.families = families;
        this.relatives = relatives;
    }

    /** Counts a single name, before any is read. */
    void count(Mention mention) {
        counts.merge(Spelling.plain(mention.name().get(0)), 1, Integer::sum);
    }

    /** Reading has passed the full name of {@code person}. */
    void pass(Mention full, Person person) {
        recent.put(families.surname(full.name()), person);
        introduced.add(person);
    }

    /** "The Tarn Tide Authority (TTA)": the letters stand for it from then on. */
    void learnAcronym(Paragraph paragraph, Mention mention, Person person) {
        int i = mention.to();
        if (i + 2 < paragraph.size() && paragraph.token(i).is("(") && paragraph.token(i + 2).is(")")) {
            String letters = paragraph.token(i + 1).text();
            if (letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT))) {
                byAcronym.putIfAbsent(Spelling.plain(letters), person);
            }
        }
    }

    /**
     * A single name is whoever bears it as a surname: the one last named in full unless another is much more spoken of, then the one most
     * spoken of, of those named in full so far before the others; else who bears it as a first name; else somebody new.
     */
    Person of(Paragraph paragraph, Mention mention) {
        String word = Spelling.plain(mention.name().get(0));
        Person person = byAcronym.get(word);
        if (lexicon.is(word, "sole-body")) {
            return alone(word, mention);
        }
        if (person == null && isRoyal(mention)) {
            return alone(word, mention);
        }
        List<Person> family = persons(byTheirSurname(families.of(word)), mention);
        Person last = recent.get(word);
        if (person == null) {
            person = headOfState(family, mention);
        }
        if (person == null) {
            person = relatives.meant(paragraph, mention, families.of(word));
        }
        if (person == null && last != null && !paragraph.isBesideCue(mention.from(), mention.to(), lexicon)) {
            person = relatives.whose(family, last);
        }
        if (person == null && last != null && family.contains(last) && fits(last, mention)
                && (dominant(family, last) || lexicon.hasPhrases() && isOnlyIntroduced(family, last))) {
            person = last;
        }
        if (person == null) {
            person = mostMentioned(family.stream().filter(introduced::contains).toList(), mention);
        }
        if (person == null) {
            person = mostMentioned(family, mention);
        }
        if (person == null) {
            person = mostMentioned(families.with(word).stream().filter(p -> !p.isBody()).toList(), mention);
        }
        if (person == null) {
            person = company(word);
        }
        if (person == null) {
            person = new Person(mention.name());
            families.add(person);
        }
        return person;
    }

    /** <u>Prince Arlo</u> is not Arlo Lee. */
    private boolean isRoyal(Mention mention) {
        String title = Spelling.plain(mention.role().substring(mention.role().lastIndexOf(' ') + 1));
        return lexicon.is(title, "royal");
    }

    /** The <u>Kremlin</u> is no shorter name of what the “Tarn Radio Kremlin” correspondent belongs to: whoever has no other name. */
    private Person alone(String word, Mention mention) {
        for (Person person : families.of(word)) {
            if (person.words().size() == 1) {
                return person;
            }
        }
        Person person = new Person(mention.name());
        families.add(person);
        return person;
    }

    /**
     * President <u>Lee</u>, who is known without a first name, where Ann Lee of the same surname is named in full later: somebody new, who is
     * meant by the surname alone from then on; null where nobody is so known.
     */
    private Person headOfState(List<Person> family, Mention mention) {
        boolean titled = lexicon.isHeadOfState(mention.role());
        for (Person person : family) {
            if (heads.contains(person) && (titled || mention.gender() == Gender.UNKNOWN)) {
                return person;
            }
        }
        for (Person person : family) {
            if (introduced.contains(person) || person.roles().stream().anyMatch(lexicon::isHeadOfState)) {
                return null;
            }
        }
        if (family.isEmpty() || !titled) {
            return null;
        }
        Person head = new Person(mention.name());
        families.add(head);
        heads.add(head);
        return head;
    }

    /** <u>Tidewell</u> is Tidewell Inc.; null for none. */
    private Person company(String word) {
        for (Person body : families.with(word)) {
            List<String> name = body.words();
            if (name.size() == 2 && Spelling.plain(name.get(0)).equals(word) && lexicon.is(Spelling.plain(name.get(1)), "company-suffix")) {
                return body;
            }
        }
        return null;
    }

    /** <u>Tim</u> and Darlene Fox have one surname, where Tim is nobody else's; null for others. */
    Person sharing(Paragraph paragraph, Mention mention) {
        int and = mention.to();
        String word = Spelling.plain(mention.name().get(0));
        if (and + 1 >= paragraph.size() || !paragraph.token(and).is("and") || !lexicon.isFirstName(word) || !families.with(word).isEmpty()
                || !families.of(word).isEmpty()) {
            return null;
        }
        Mention other = paragraph.mentionStartingAt(and + 1);
        if (other == null || other.nameFrom() != and + 1 || other.name().size() != 2 || !lexicon.isFirstName(Spelling.plain(other.name().get(0)))
                || other.isOfBody()) {
            return null;
        }
        Person person = new Person(List.of(mention.name().get(0), other.name().get(1)));
        families.add(person);
        families.bears(person, word);
        return person;
    }

    /** Where a story calls one of a family by the first name again and again, and much more than another, the surname means the other. */
    private List<Person> byTheirSurname(List<Person> family) {
        int most = family.stream().mapToInt(this::calledByFirstName).max().orElse(0);
        if (family.size() < 2 || most < 2) {
            return family;
        }
        List<Person> others = family.stream().filter(person -> 2 * calledByFirstName(person) < most).toList();
        return others.isEmpty() ? family : others;
    }

    /** Ann Lee spoke to Team Lee. <u>Lee</u> is a person before a body that bears her name. */
    private List<Person> persons(List<Person> family, Mention mention) {
        boolean mixed = !mention.isOfBody() && lexicon.hasPhrases() && family.stream().anyMatch(Person::isBody);
        List<Person> persons = mixed ? family.stream().filter(Person::isKnownPerson).toList() : List.of();
        return persons.isEmpty() ? family : persons;
    }

    private int calledByFirstName(Person person) {
        String first = Spelling.plain(person.words().get(0));
        return person.words().size() < 2 || families.isSurname(first) ? 0 : counts.getOrDefault(first, 0);
    }

    private static boolean dominant(List<Person> family, Person last) {
        for (Person other : family) {
            if (other != last && 2 * other.mentions() > 3 * last.mentions()) {
                return false;
            }
        }
        return true;
    }

    /** Bo Lee spoke, and his wife, Ann. <u>Lee</u> laughed. Only later is she called Ann Lee. */
    private boolean isOnlyIntroduced(List<Person> family, Person last) {
        return family.stream().noneMatch(person -> person != last && introduced.contains(person));
    }

    private static boolean fits(Person person, Mention mention) {
        return person.gender().fits(mention.gender()) && !(mention.kind() == Mention.Kind.PERSON && person.isBody());
    }

    private static Person mostMentioned(List<Person> family, Mention mention) {
        Person best = null;
        for (Person person : family) {
            if (fits(person, mention) && (best == null || person.mentions() > best.mentions())) {
                best = person;
            }
        }
        return best;
    }
}
