package dev.quoth.cli.typeset;

/** Characters that may play a terminal and mean nothing in a document: controls but tab and line feed, and bidi controls. */
final class Unsafe {

    private Unsafe() { }

    static boolean is(char c) {
        return c < ' ' && c != '\n' && c != '\t'
                || c >= 0x7f && c <= 0x9f
                || c == 0x61c || c == 0x200e || c == 0x200f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
    }
}
