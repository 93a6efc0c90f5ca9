package dev.quoth.cli.command;

/** Numbers with the word for what they count. */
final class Counted {

    private Counted() { }

    /** {@code 1 story}, {@code 2 stories}. */
    static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
