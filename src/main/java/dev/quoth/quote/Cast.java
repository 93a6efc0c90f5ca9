package dev.quoth.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The people and bodies of one article: names grouped by surname into their fullest form, and an index from roles to people. */
final class Cast {

    /** Bounds the work on texts made to hurt; no news story names so many of one surname or role. */
    private static final int LARGEST_FAMILY = 60;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Lexicon lexicon;
    private final SamePerson same;
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Map<Mention, Person> persons = new IdentityHashMap<>();
    private final Map<String, List<Person>> byRole = new HashMap<>();
    private final Map<String, Integer> singles = new HashMap<>();
    private final Map<String, Person> byAcronym = new HashMap<>();
    private final Set<Person> relatives = new HashSet<>();
    /** Who was named in full so far, while single names are read. */
    private final Set<Person> introduced = new HashSet<>();
    private final Generations generations;

    private Cast(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.same = new SamePerson(lexicon);
        this.generations = new Generations(lexicon);
    }

    /** Everybody named in {@code paragraphs}, in two passes: full names first, then single ones, which may stand before them. */
    static Cast of(List<Paragraph> paragraphs, Lexicon lexicon) {
        Cast cast = new Cast(lexicon);
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                if (mention.isFull()) {
                    cast.addFull(mention);
                    cast.learnRelative(paragraph, mention);
                    cast.indexAcronym(paragraph, mention);
                } else {
                    cast.singles.merge(lower(mention.name().get(0)), 1, Integer::sum);
                }
            }
        }
        Map<String, Person> recent = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                if (mention.isFull()) {
                    recent.put(cast.surname(mention.name()), cast.persons.get(mention));
                    cast.introduced.add(cast.persons.get(mention));
                } else if (!cast.addSharing(paragraph, mention)) {
                    cast.addSingle(paragraph, mention, recent);
                    cast.learnRelative(paragraph, mention);
                    cast.learnSpeaker(paragraph, mention);
                }
            }
        }
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                cast.indexRole(mention);
            }
        }
        PronounsBesideNames.learn(paragraphs, cast, lexicon);
        return cast;
    }

    Person of(Mention mention) {
        return persons.get(mention);
    }

    private void addFull(Mention mention) {
        List<Person> family = family(bySurname, surname(mention.name()));
        Person person = null;
        for (Person candidate : family) {
            if (same.is(candidate, mention)) {
                person = candidate;
                break;
            }
        }
        if (person == null) {
            person = new Person(mention.name());
            bySurname.computeIfAbsent(surname(mention.name()), key -> new ArrayList<>(2)).add(person);
        }
        for (String word : mention.name()) {
            List<Person> bearers = byWord.computeIfAbsent(lower(word), key -> new ArrayList<>(2));
            if (bearers.size() < LARGEST_FAMILY && !bearers.contains(person)) {
                bearers.add(person);
            }
        }
        put(mention, person);
    }

    /** "The Tarn Tide Authority (TTA)": the letters stand for it from then on. */
    private void indexAcronym(Paragraph paragraph, Mention mention) {
        int i = mention.to();
        if (i + 2 < paragraph.size() && paragraph.token(i).is("(") && paragraph.token(i + 2).is(")")) {
            String letters = paragraph.token(i + 1).text();
            if (letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT))) {
                byAcronym.putIfAbsent(lower(letters), persons.get(mention));
            }
        }
    }

    /**
     * A single name is whoever bears it as a surname: the one last named in full unless another is much more spoken of, then the one most
     * spoken of; else who bears it as a first name; else somebody new.
     */
    private void addSingle(Paragraph paragraph, Mention mention, Map<String, Person> recent) {
        String word = lower(mention.name().get(0));
        Person person = byAcronym.get(word);
        List<Person> family = byTheirSurname(family(bySurname, word));
        Person last = recent.get(word);
        if (person == null) {
            person = generations.meant(paragraph, mention, family(bySurname, word));
        }
        if (person == null && last != null && !speaks(paragraph, mention)) {
            person = whoseRelative(family, last);
        }
        if (person == null && last != null && family.contains(last) && fits(last, mention)
                && (dominant(family, last) || lexicon.has("phrases") && isOnlyIntroduced(family, last))) {
            person = last;
        }
        if (person == null) {
            person = mostMentioned(family, mention);
        }
        if (person == null) {
            person = mostMentioned(family(byWord, word).stream().filter(p -> !p.isBody()).toList(), mention);
        }
        if (person == null) {
            person = new Person(mention.name());
            bySurname.computeIfAbsent(word, key -> new ArrayList<>(2)).add(person);
        }
        put(mention, person);
    }

    /** <u>Tim</u> and Darlene Fox have one surname, where Tim is nobody else's. */
    private boolean addSharing(Paragraph paragraph, Mention mention) {
        int and = mention.to();
        String word = lower(mention.name().get(0));
        if (and + 1 >= paragraph.size() || !paragraph.token(and).is("and") || !lexicon.isFirstName(word) || !family(byWord, word).isEmpty()
                || !family(bySurname, word).isEmpty()) {
            return false;
        }
        Mention other = paragraph.mentionStartingAt(and + 1);
        if (other == null || other.nameFrom() != and + 1 || other.name().size() != 2 || !lexicon.isFirstName(lower(other.name().get(0)))
                || other.isOfBody()) {
            return false;
        }
        Person person = new Person(List.of(mention.name().get(0), other.name().get(1)));
        bySurname.computeIfAbsent(surname(person.words()), key -> new ArrayList<>(2)).add(person);
        byWord.computeIfAbsent(word, key -> new ArrayList<>(2)).add(person);
        put(mention, person);
        person.learnPerson();
        return true;
    }

    /** <u>Harry</u> said: who has a first name and speaks is a person, also where the surname is never told. */
    private void learnSpeaker(Paragraph paragraph, Mention mention) {
        if (speaks(paragraph, mention) && lexicon.has("phrases") && lexicon.isFirstName(lower(mention.name().get(0)))) {
            persons.get(mention).learnPerson();
        }
    }

    /** Ann Lee died; her daughter Petra Lee was there. <u>Lee</u> was born in Harrow: not the relative, unless she speaks. */
    private Person whoseRelative(List<Person> family, Person last) {
        Person first = family.isEmpty() ? last : family.get(0);
        return first != last && relatives.contains(last) && !relatives.contains(first) && first.isKnownPerson()
                && lexicon.isFirstName(lower(first.words().get(0))) ? first : null;
    }

    private void learnRelative(Paragraph paragraph, Mention mention) {
        String kinship = kinship(paragraph, mention);
        if (!kinship.isEmpty()) {
            relatives.add(persons.get(mention));
            generations.learn(persons.get(mention), kinship);
        }
    }

    /** Her <u>daughter</u> Petra Lee; his <u>wife</u>, Ann; Lee's <u>brother</u>, Bo Lee; empty for nobody's relative. */
    private String kinship(Paragraph paragraph, Mention mention) {
        int noun = mention.nameFrom() - 1;
        if (noun > 0 && paragraph.token(noun).isComma()) {
            noun--;
        }
        if (noun < 1 || !lexicon.is(paragraph.token(noun).lower(), "relative-of")) {
            return "";
        }
        Token owner = paragraph.token(noun - 1);
        Token earlier = paragraph.token(Math.max(0, noun - 2));
        boolean owned = owner.isPossessive() || lexicon.is(owner.lower(), "possessive") || earlier.isPossessive()
                || lexicon.is(earlier.lower(), "possessive");
        return owned ? paragraph.token(noun).lower() : "";
    }

    private boolean speaks(Paragraph paragraph, Mention mention) {
        return mention.to() < paragraph.size() && lexicon.isCue(paragraph.token(mention.to()).lower())
                || mention.from() > 0 && lexicon.isCue(paragraph.token(mention.from() - 1).lower());
    }

    private static List<Person> family(Map<String, List<Person>> index, String word) {
        List<Person> family = index.getOrDefault(word, List.of());
        return family.subList(0, Math.min(family.size(), LARGEST_FAMILY));
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

    private int calledByFirstName(Person person) {
        String first = lower(person.words().get(0));
        return person.words().size() < 2 || bySurname.containsKey(first) ? 0 : singles.getOrDefault(first, 0);
    }

    private static boolean dominant(List<Person> family, Person last) {
        for (Person other : family) {
            if (other != last && 2 * other.mentions() > 3 * last.mentions()) {
                return false;
            }
        }
        return true;
    }

    /** The one other bearer of a surname that stands alone whose gender is {@code gender}; null for none and for several. */
    Person namesake(Mention mention, Gender gender) {
        Person found = null;
        for (Person person : mention.isFull() ? List.<Person>of() : family(bySurname, lower(mention.name().get(0)))) {
            if (person != of(mention) && person.isPerson() && person.gender() == gender) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
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

    private void put(Mention mention, Person person) {
        boolean only = person.words().size() == 1 && lexicon.has("phrases");
        boolean tells = (mention.isFull() || only) && !mention.isOfBody();
        person.add(mention, tells ? lexicon.genderOfFirstName(lower(mention.name().get(0))) : Gender.UNKNOWN);
        persons.put(mention, person);
    }

    private void indexRole(Mention mention) {
        if (mention.role().isEmpty()) {
            return;
        }
        Person person = persons.get(mention);
        for (String word : NO_WORD.split(own(lower(mention.role())))) {
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
        if (bearers.size() < LARGEST_FAMILY && !bearers.contains(person)) {
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

    private String surname(List<String> name) {
        return same.surname(name);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
