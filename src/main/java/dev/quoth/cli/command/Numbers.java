package dev.quoth.cli.command;

/** Numbers as settings write them. */
final class Numbers {

    private Numbers() { }

    /** The number in {@code written} when it lies between two others, else {@code standard}. */
    static int between(String written, int least, int most, int standard) {
        try {
            int number = Integer.parseInt(written);
            return number >= least && number <= most ? number : standard;
        } catch (NumberFormatException e) {
            return standard;
        }
    }
}
