package dev.quoth.cli.line;

/** Something that was typed wrong: what, and why, in one line. */
public class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    /**
     * @param what the word at fault, as typed
     * @param why what is wrong with it and what to type instead
     */
    public UsageException(String what, String why) {
        super(why);
        this.what = what;
    }

    public String what() {
        return what;
    }
}
