package dev.quoth.cli.line;

import java.util.List;

/** Something that was typed wrong: what, and why, in one line; where it helps, lines that show the place. */
public class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final transient List<String> place;

    /**
     * @param what the word at fault, as typed
     * @param why what is wrong with it and what to type instead
     */
    public UsageException(String what, String why) {
        this(what, why, List.of());
    }

    /** @param place lines to print under the message, safe for a terminal */
    public UsageException(String what, String why, List<String> place) {
        super(why);
        this.what = what;
        this.place = List.copyOf(place);
    }

    public String what() {
        return what;
    }

    public List<String> place() {
        return place;
    }
}
