package dev.quoth.text;

/** Numbers with the word for what they count. */
public final class Counted {

    private Counted() { }

    /** {@code 1 story}, {@code 2 stories}. */
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
