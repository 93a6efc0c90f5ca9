package dev.quoth.cli.command;

/** The whole command cannot go on: what, and why, in one line. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    CommandException(String what, String why, Throwable cause) {
        super(why, cause);
        this.what = what;
    }

    String what() {
        return what;
    }
}
