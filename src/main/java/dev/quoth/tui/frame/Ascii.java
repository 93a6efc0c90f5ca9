package dev.quoth.tui.frame;

import java.text.Normalizer;

/** What stands for a grapheme on a terminal without UTF-8. */
final class Ascii {

    private static final String FROM = "“”„‟«»″‘’‚‛‹›′–—―−‐‑…•·●○◆◇■□▪▶▸►◀◂◄▲▼★☆✓✔✗✘×│┃║╎┆▏▎▍▌▐┊┇─━═╌┄▁▔█▓▒░→←↑↓⚑©®";

    /** For each of these, in the same order. */
    private static final String TO = "\"\"\"\"\"\"\"''''<>'------.*." + "*o*o#o*>>><<<^v**vvxxx" + "||||||||||||" + "-----_-####" + "><^v!cr";

    private Ascii() { }

    /** {@code columns} ASCII characters for a grapheme: the letter without its accent, the nearest sign, or question marks. */
    static String of(String grapheme, int columns) {
        char first = grapheme.charAt(0);
        char found = '?';
        int at = FROM.indexOf(first);
        if (first < 0x7f) {
            found = first;
        } else if (at >= 0) {
            found = TO.charAt(at);
        } else if (first >= 0x2500 && first < 0x2580) {
            found = '+';
        } else if (first < 0x2000) {
            char base = Normalizer.normalize(grapheme, Normalizer.Form.NFKD).charAt(0);
            found = base < 0x7f ? base : '?';
        }
        return String.valueOf(found).repeat(columns);
    }
}
