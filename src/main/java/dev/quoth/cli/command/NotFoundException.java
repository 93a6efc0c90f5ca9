package dev.quoth.cli.command;

/** Something that was named does not exist. */
final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no story of a number. */
    static final String NO_STORY = "no such story; quoth list shows the numbers";

    private final String what;

    /**
     * @param what what was named
     * @param why what was looked for, in one line
     */
    NotFoundException(String what, String why) {
        super(why);
        this.what = what;
    }

    String what() {
        return what;
    }
}
