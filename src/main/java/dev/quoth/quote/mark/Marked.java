package dev.quoth.quote.mark;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param open index of the opening mark
 * @param start index of the first character after it
 * @param end index of the closing mark, or the end of the paragraph when there is none
 * @param close index after the closing mark
 * @param running whether the words go on in the paragraph after
 * @param resumed whether they began in the paragraph before
 * @param single whether the marks are single ones
 */
public record Marked(int open, int start, int end, int close, boolean running, boolean resumed, boolean single) {

    /** A whole block quotation, which has no marks of its own. */
    public static Marked block(int from, int to) {
        return new Marked(from, from, to, to, false, false, false);
    }

    /** Whether it is a block quotation, without marks of its own. */
    public boolean isBlock() {
        return open == start;
    }
}
