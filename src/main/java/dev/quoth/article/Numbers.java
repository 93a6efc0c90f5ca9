package dev.quoth.article;

import java.util.OptionalInt;

/** Numbers in attributes, which may be anything. */
final class Numbers {

    private Numbers() { }

    /** The whole number {@code text} begins with, a sign before it or not, if it has one to nine figures. */
    static OptionalInt whole(String text) {
        String trimmed = text.strip();
        int start = trimmed.startsWith("-") || trimmed.startsWith("+") ? 1 : 0;
        int end = figures(trimmed, start, 10);
        return end == start || end - start == 10 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(trimmed.substring(0, end)));
    }

    /** The whole number {@code text} begins with, if it is from 0 to 9,999,999; else {@code otherwise}. */
    static int small(String text, int otherwise) {
        String trimmed = text.strip();
        int length = figures(trimmed, 0, 8);
        return length == 0 || length == 8 ? otherwise : Integer.parseInt(trimmed.substring(0, length));
    }

    /** Where the figures end that stand from {@code start} on, of which {@code most} are looked at. */
    private static int figures(String text, int start, int most) {
        int end = start;
        while (end < text.length() && end - start < most && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
