package dev.quoth.article;

/** Numbers in attributes, which may be anything. */
final class Numbers {

    private Numbers() { }

    /** The whole number {@code text} begins with, if it is from 0 to 9,999,999; else {@code otherwise}. */
    static int small(String text, int otherwise) {
        String trimmed = text.strip();
        int length = 0;
        while (length < trimmed.length() && length < 8 && trimmed.charAt(length) >= '0' && trimmed.charAt(length) <= '9') {
            length++;
        }
        return length == 0 || length == 8 ? otherwise : Integer.parseInt(trimmed.substring(0, length));
    }
}
