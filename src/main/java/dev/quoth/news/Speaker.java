package dev.quoth.news;

/**
 * Who said something, as far as the article tells.
 *
 * @param name the fullest name the article gives ("Lori Lightfoot"), or empty when only a role is known
 * @param role what the article says the speaker is ("Chicago Mayor", "a spokeswoman for the city"), or empty
 * @param kind whether the speaker is a person or a body
 */
public record Speaker(String name, String role, Kind kind) {

    /** Persons are merged over stories by name; bodies (organisations, documents) only by their whole name. */
    public enum Kind { PERSON, BODY, UNKNOWN }

    /** Nobody is known to have said it. */
    public static final Speaker NONE = new Speaker("", "", Kind.UNKNOWN);

    /** What people are told where nobody is known. */
    public static final String NOBODY = "Unknown speaker";

    public boolean isNamed() {
        return !name.isEmpty();
    }

    public boolean isKnown() {
        return !name.isEmpty() || !role.isEmpty();
    }

    /** For people: name and role as far as they are known, else that nobody is. */
    public String inFull() {
        return !isKnown() ? NOBODY : name.isEmpty() || role.isEmpty() ? label() : name + ", " + role;
    }

    /** The name, else the role, else empty. */
    public String label() {
        return name.isEmpty() ? role : name;
    }
}
