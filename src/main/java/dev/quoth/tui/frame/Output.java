package dev.quoth.tui.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes on their way to a terminal. */
final class Output {

    private byte[] bytes = new byte[4096];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** All bytes with something before and after them. */
    byte[] between(String before, String after) {
        byte[] all = new byte[before.length() + size + after.length()];
        System.arraycopy(bytes, 0, all, before.length(), size);
        for (int i = 0; i < before.length(); i++) {
            all[i] = (byte) before.charAt(i);
        }
        for (int i = 0; i < after.length(); i++) {
            all[before.length() + size + i] = (byte) after.charAt(i);
        }
        return all;
    }

    Output ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    Output ascii(char c) {
        room(1);
        bytes[size++] = (byte) c;
        return this;
    }

    /** Code points of ASCII, of cells {@code [from, to)}. */
    Output ascii(int[] glyphs, int from, int to) {
        room(to - from);
        for (int i = from; i < to; i++) {
            bytes[size++] = (byte) glyphs[i];
        }
        return this;
    }

    Output number(int number) {
        if (number >= 10) {
            number(number / 10);
        }
        return ascii((char) ('0' + number % 10));
    }

    Output codePoint(int point) {
        if (point < 0x80) {
            return ascii((char) point);
        }
        room(4);
        if (point < 0x800) {
            bytes[size++] = (byte) (0xC0 | point >> 6);
        } else if (point < 0x10000) {
            bytes[size++] = (byte) (0xE0 | point >> 12);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        } else {
            bytes[size++] = (byte) (0xF0 | point >> 18);
            bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        bytes[size++] = (byte) (0x80 | point & 0x3F);
        return this;
    }

    Output text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
