package dev.quoth.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds keys in the data of scripts: {@code "author":"Bo Lind"}. Scripts are the longest part of most pages, and a key stands in few places
 * of them, so what lies between two quotation marks is passed by {@link String#indexOf}, many characters at a time.
 */
final class ScriptKeys {

    /** UTF-16; what a page builds itself from can be larger than the page. */
    private static final int LONGEST = 400_000;
    private static final char MARK = '"';

    private final String text;
    private final Matcher matcher;
    private int from;

    /** @param key begins with a quotation mark */
    ScriptKeys(Pattern key, Element script) {
        String data = script.data();
        this.text = data.length() > LONGEST ? data.substring(0, LONGEST) : data;
        this.matcher = key.matcher(text);
    }

    /** Whether there is a next one, which the matcher then holds. */
    boolean find() {
        for (int mark = text.indexOf(MARK, from); mark >= 0; mark = text.indexOf(MARK, mark + 1)) {
            if (matcher.region(mark, text.length()).lookingAt()) {
                from = matcher.end();
                return true;
            }
        }
        from = text.length();
        return false;
    }

    /** The value of the key that was found. */
    String value() {
        return matcher.group(1);
    }

    /** Whether {@code words} stand within so many UTF-16 units of the key that was found. */
    boolean isNear(String words, int distance) {
        int at = matcher.start();
        return text.substring(Math.max(0, at - distance), Math.min(text.length(), at + distance)).contains(words);
    }
}
