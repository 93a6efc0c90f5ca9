package dev.quoth.cli.output;

/** Turns UTF-16 indices of one text into code points, which is how other languages count; each costs the way from the one before. */
public final class CodePoints {

    private final String text;
    private final boolean same;
    private int index;
    private int count;

    public CodePoints(String text) {
        this.text = text;
        this.same = text.codePointCount(0, text.length()) == text.length();
    }

    /** How many code points stand before UTF-16 index {@code at}. */
    public int before(int at) {
        if (same) {
            return at;
        }
        count += at < index ? -text.codePointCount(at, index) : text.codePointCount(index, at);
        index = at;
        return count;
    }
}
