package dev.quoth.quote.person;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.word.Gender;
import java.util.ArrayList;
import java.util.List;

/** One person or body of an article: every name it goes by there. Lives only while one article is read. */
public final class Person {

    private static final int MOST_ROLES = 12;
    /** A full name with a first name or title tells as much as so many single ones: "the Lee campaign" makes Ann Lee no body. */
    private static final int FULL = 3;

    private List<String> fullest;
    private Gender told = Gender.UNKNOWN;
    private Gender named = Gender.UNKNOWN;
    private Gender pronouns = Gender.UNKNOWN;
    private int persons;
    private boolean speaks;
    private int bodies;
    private int places;
    private int mentions;
    private final List<String> roles = new ArrayList<>();

    /** Known by the words of one name so far. */
    public Person(List<String> name) {
        fullest = name;
    }

    /** @param firstName what the mention's first name tells */
    void add(Mention mention, Gender firstName) {
        mentions++;
        if (mention.name().size() > fullest.size() || mention.name().size() == fullest.size()
                && letters(mention.name()) > letters(fullest)) {
            fullest = mention.name();
        }
        told = told.or(mention.gender());
        named = named.or(firstName);
        if (mention.kind() == Mention.Kind.PERSON) {
            persons += mention.isFull() ? FULL : 1;
        } else if (mention.isOfBody()) {
            bodies++;
            places += mention.kind() == Mention.Kind.PLACE ? 1 : 0;
        }
        if (!mention.role().isEmpty() && roles.size() < MOST_ROLES && !roles.contains(mention.role())) {
            roles.add(mention.role());
        }
    }

    /** The fullest form of its name. */
    public String name() {
        return String.join(" ", fullest);
    }

    /** The words of its fullest name. */
    public List<String> words() {
        return fullest;
    }

    /** Takes the first name of whom nothing but a surname was known. */
    public void learnFirstName(String first) {
        if (fullest.size() == 1) {
            fullest = List.of(first, fullest.get(0));
        }
    }

    /** What a title or role tells, else the pronouns beside the name, else the first name. */
    public Gender gender() {
        return told.or(pronouns).or(named);
    }

    /** Whether more than a first name tells its gender. */
    public boolean hasSureGender() {
        return told.or(pronouns) != Gender.UNKNOWN;
    }

    /** Takes what the pronouns beside the name tell. */
    public void learn(Gender pronoun) {
        pronouns = pronouns.or(pronoun);
    }

    /** Takes that the name is no person's, unless something tells that it is. */
    public void learnBody() {
        bodies += persons == 0 ? mentions : 0;
    }

    /** Takes that something tells it to be a person. */
    public void learnPerson() {
        persons++;
    }

    /** Takes that the name speaks, as people do, and bodies. */
    public void learnSpeaker() {
        speaks = true;
    }

    /** Whether a clause has it speak. */
    public boolean speaks() {
        return speaks;
    }

    int mentions() {
        return mentions;
    }

    /** What the article calls it beside its name, in text order, at most twelve. */
    public List<String> roles() {
        return roles;
    }

    /** Whether more tells that it is a firm, an office or a place than that it is a person. */
    public boolean isBody() {
        return bodies > persons;
    }

    /** Whether a pronoun of that gender may mean whoever bears the name. */
    public boolean mayBe(Gender pronoun) {
        return !isBody() && gender().fits(pronoun);
    }

    /** Whether it is a body that most of its names tell to be a place. */
    public boolean isPlace() {
        return isBody() && 2 * places > bodies;
    }

    /** Whether something tells that it is a person, were it only that it speaks. */
    public boolean isPerson() {
        return (persons > 0 || speaks) && !isBody();
    }

    /** Whether more than that it speaks tells that it is a person's name. */
    public boolean isKnownPerson() {
        return !isBody() && (persons > 0 || gender() != Gender.UNKNOWN);
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
