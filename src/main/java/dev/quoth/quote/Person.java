package dev.quoth.quote;

import java.util.ArrayList;
import java.util.List;

/** One person or body of an article: every name it goes by there. Lives only while one article is read. */
final class Person {

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

    Person(List<String> name) {
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

    String name() {
        return String.join(" ", fullest);
    }

    List<String> words() {
        return fullest;
    }

    /** What a title or role tells, else the pronouns beside the name, else the first name. */
    Gender gender() {
        return told.or(pronouns).or(named);
    }

    boolean hasSureGender() {
        return told.or(pronouns) != Gender.UNKNOWN;
    }

    /** Takes what the pronouns beside the name tell. */
    void learn(Gender pronoun) {
        pronouns = pronouns.or(pronoun);
    }

    /** Takes that the name is no person's, unless something tells that it is. */
    void learnBody() {
        bodies += persons == 0 ? mentions : 0;
    }

    void learnPerson() {
        persons++;
    }

    /** Takes that the name speaks, as people do, and bodies. */
    void learnSpeaker() {
        speaks = true;
    }

    boolean speaks() {
        return speaks;
    }

    int mentions() {
        return mentions;
    }

    List<String> roles() {
        return roles;
    }

    boolean isBody() {
        return bodies > persons;
    }

    /** Whether a pronoun of that gender may mean whoever bears the name. */
    boolean mayBe(Gender pronoun) {
        return !isBody() && gender().fits(pronoun);
    }

    boolean isPlace() {
        return isBody() && 2 * places > bodies;
    }

    boolean isPerson() {
        return (persons > 0 || speaks) && !isBody();
    }

    /** Whether more than that it speaks tells that it is a person's name. */
    boolean isKnownPerson() {
        return !isBody() && (persons > 0 || gender() != Gender.UNKNOWN);
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
