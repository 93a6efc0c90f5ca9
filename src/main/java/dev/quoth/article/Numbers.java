package dev.quoth.article;

import java.util.OptionalInt;

/** Numbers in attributes, which may be anything. */
final class Numbers {

    private Numbers() { }

    /** The whole number {@code text} begins with, a sign before it or not, if it has one to nine figures. */
    static OptionalInt whole(String text) {
        String trimmed = text.strip();
        int start = trimmed.startsWith("-") || trimmed.startsWith("+") ? 1 : 0;
        int end = start;
        while (end < trimmed.length() && end - start < 10 && trimmed.charAt(end) >= '0' && trimmed.charAt(end) <= '9') {
            end++;
        }
        return end == start || end - start == 10 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(trimmed.substring(0, end)));
    }

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
