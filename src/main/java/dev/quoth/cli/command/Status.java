package dev.quoth.cli.command;

/** Exit statuses. */
public final class Status {

    /** Done. */
    public static final int DONE = 0;
    /** Some operand or feed failed; the rest was done. */
    public static final int FAILED = 1;
    /** Wrong usage. */
    public static final int USAGE = 2;
    /** Nothing found where something was named. */
    public static final int NOT_FOUND = 3;
    /** A fault of the program; EX_SOFTWARE of sysexits.h. */
    public static final int FAULT = 70;
    /** Interrupted; what a shell says of SIGINT. */
    public static final int INTERRUPTED = 130;

    private Status() { }
}
