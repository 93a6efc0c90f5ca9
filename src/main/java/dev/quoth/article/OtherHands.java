package dev.quoth.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells who did something else than write: edited, reviewed, took the photographs. */
final class OtherHands {

    private static final Pattern OTHERS = BylineWords.pattern("\\b" + BylineWords.any("others"));
    private static final Pattern WROTE = Pattern.compile("\\b(?:[Ww]ritten by|[Ww]ords by|[Tt]ext|Autor|Author)");
    /** "Ann Lee (reporting) and Bo Lind (photography)". */
    private static final Pattern PICTURED = BylineWords.pattern("(^|,|\\s" + BylineWords.any("and") + "\\s|&)[^,;&()]{3,40}\\("
            + BylineWords.any("others") + "[^)]*\\)");
    private static final Pattern HELPED = Pattern.compile("\\((?:avec|with|mit|con|com|and|und|et)\\s[^)]*\\)");

    private OtherHands() { }

    /** Whether {@code line} speaks of such a one. */
    static boolean isIn(String line) {
        return OTHERS.matcher(line).find();
    }

    /** Whether {@code before} a name says that its bearer edited, reviewed or took the photographs; {@code otherwise} if it says nothing. */
    static boolean isBefore(String before, boolean otherwise) {
        Matcher others = OTHERS.matcher(before);
        int last = -1;
        while (others.find()) {
            last = others.start();
        }
        Matcher by = WROTE.matcher(before);
        return last >= 0 ? !by.find(last) || by.start() < last : otherwise && !by.find();
    }

    /** {@code names} without those who are said in brackets to have done something else or to have helped. */
    static String without(String names) {
        return names.indexOf('(') < 0 ? names : HELPED.matcher(PICTURED.matcher(names).replaceAll("$1")).replaceAll("");
    }
}
