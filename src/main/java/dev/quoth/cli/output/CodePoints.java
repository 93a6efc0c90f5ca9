package dev.quoth.cli.output;

/** Turns UTF-16 indices of one text into code points, which is how other languages count; ascending indices cost one walk in all. */
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
        if (at < index) {
            index = 0;
            count = 0;
        }
        count += text.codePointCount(index, at);
        index = at;
        return count;
    }
}
