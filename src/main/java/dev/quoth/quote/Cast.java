package dev.quoth.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The people and bodies of one article: names grouped by surname into their fullest form, and an index from roles to people. */
final class Cast {

    /** Bounds the work on texts made to hurt; no news story names so many of one surname or role. */
    private static final int LARGEST_FAMILY = 60;

    private final Lexicon lexicon;
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Map<Mention, Person> persons = new IdentityHashMap<>();
    private final Map<String, List<Person>> byRole = new HashMap<>();

    private Cast(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Everybody named in {@code paragraphs}, in two passes: full names first, then single ones, which may stand before them. */
    static Cast of(List<Paragraph> paragraphs, Lexicon lexicon) {
        Cast cast = new Cast(lexicon);
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                if (mention.isFull()) {
                    cast.addFull(mention);
                }
            }
        }
        Map<String, Person> recent = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                if (mention.isFull()) {
                    recent.put(cast.surname(mention.name()), cast.persons.get(mention));
                } else {
                    cast.addSingle(mention, recent);
                }
            }
        }
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                cast.indexRole(mention);
            }
        }
        return cast;
    }

    Person of(Mention mention) {
        return persons.get(mention);
    }

    private void addFull(Mention mention) {
        List<Person> family = bySurname.computeIfAbsent(surname(mention.name()), key -> new ArrayList<>(2));
        Person person = null;
        for (Person candidate : family.subList(0, Math.min(family.size(), LARGEST_FAMILY))) {
            if (samePerson(candidate, mention)) {
                person = candidate;
                break;
            }
        }
        if (person == null) {
            person = new Person(mention.name());
            family.add(person);
            for (String word : mention.name()) {
                byWord.computeIfAbsent(lower(word), key -> new ArrayList<>(2)).add(person);
            }
        }
        put(mention, person);
    }

    /** Two people of one surname are kept apart by their first names: Ann Lee and Bob Lee, but A. Lee is Ann Lee. */
    private boolean samePerson(Person person, Mention mention) {
        if (!person.gender().fits(mention.gender())) {
            return false;
        }
        String a = lower(person.words().get(0));
        String b = lower(mention.name().get(0));
        if (isJunior(person.words()) != isJunior(mention.name())) {
            return false;
        }
        if (a.equals(b) || a.length() <= 2 && a.endsWith(".") && a.charAt(0) == b.charAt(0) || b.length() <= 2 && b.endsWith(".")
                && a.charAt(0) == b.charAt(0)) {
            return true;
        }
        return a.length() > 2 && b.length() > 2 && (a.startsWith(b) || b.startsWith(a) || lexicon.formal(a).equals(lexicon.formal(b)));
    }

    private boolean isJunior(List<String> name) {
        return lexicon.is(lower(name.get(name.size() - 1)), "suffix");
    }

    private void addSingle(Mention mention, Map<String, Person> recent) {
        String word = lower(mention.name().get(0));
        Person person = null;
        List<Person> family = bySurname.getOrDefault(word, List.of());
        Person last = recent.get(word);
        if (last != null && fits(last, mention) && dominant(family, last)) {
            person = last;
        }
        if (person == null) {
            person = mostMentioned(family, mention);
        }
        if (person == null) {
            List<Person> named = byWord.getOrDefault(word, List.of());
            person = mostMentioned(named.subList(0, Math.min(named.size(), LARGEST_FAMILY)).stream().filter(p -> !p.isBody()).toList(),
                    mention);
        }
        if (person == null) {
            person = new Person(mention.name());
            bySurname.computeIfAbsent(word, key -> new ArrayList<>(2)).add(person);
        }
        put(mention, person);
    }

    private static boolean dominant(List<Person> family, Person last) {
        for (Person other : family.subList(0, Math.min(family.size(), LARGEST_FAMILY))) {
            if (other != last && 2 * other.mentions() > 3 * last.mentions()) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Person person, Mention mention) {
        return person.gender().fits(mention.gender()) && !(mention.kind() == Mention.Kind.PERSON && person.isBody());
    }

    private static Person mostMentioned(List<Person> family, Mention mention) {
        Person best = null;
        for (Person person : family.subList(0, Math.min(family.size(), LARGEST_FAMILY))) {
            if (fits(person, mention) && (best == null || person.mentions() > best.mentions())) {
                best = person;
            }
        }
        return best;
    }

    private void put(Mention mention, Person person) {
        person.add(mention);
        persons.put(mention, person);
    }

    private void indexRole(Mention mention) {
        if (mention.role().isEmpty()) {
            return;
        }
        Person person = persons.get(mention);
        for (String word : mention.role().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
            if (lexicon.isRole(word) || lexicon.isTitle(word)) {
                bears(person, word);
                bears(person, lexicon.roleNoun(word));
            }
        }
    }

    private void bears(Person person, String role) {
        List<Person> bearers = byRole.computeIfAbsent(role, key -> new ArrayList<>(2));
        if (bearers.size() < LARGEST_FAMILY && !bearers.contains(person)) {
            bearers.add(person);
        }
    }

    /** Who bears the role noun {@code head}, in the order of the article. */
    List<Person> bearers(String head) {
        List<Person> bearers = byRole.getOrDefault(head, List.of());
        return bearers.isEmpty() ? byRole.getOrDefault(lexicon.roleNoun(head), List.of()) : bearers;
    }

    private String surname(List<String> name) {
        int last = name.size() - 1;
        while (last > 0 && lexicon.is(lower(name.get(last)), "suffix")) {
            last--;
        }
        return lower(name.get(last));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
