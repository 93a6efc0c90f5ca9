package dev.quoth.quote.paragraph;

import dev.quoth.quote.word.Gender;
import java.util.List;

/**
 * A name where it stands.
 *
 * @param from first token, title and role included ("Green party leader Ann Lee" begins at "Green")
 * @param nameFrom first token of the bare name
 * @param to token after the last
 * @param name the bare name's words
 * @param role title and role before the name, or after it between commas, or empty
 * @param gender what title and role tell
 * @param kind what the words alone tell about it
 * @param definite whether an article stands before it ("the Harrow")
 */
public record Mention(int from, int nameFrom, int to, List<String> name, String role, Gender gender, Kind kind, boolean definite) {

    /** What the words of a name alone tell. */
    public enum Kind { PERSON, BODY, PLACE, UNKNOWN }

    /** Keeps a copy of the words. */
    public Mention {
        name = List.copyOf(name);
    }

    /** Whether its words tell that it is no person's. */
    public boolean isOfBody() {
        return kind == Kind.BODY || kind == Kind.PLACE;
    }

    /** Whether it has a first name and a surname, or more. */
    public boolean isFull() {
        return name.size() > 1;
    }
}
