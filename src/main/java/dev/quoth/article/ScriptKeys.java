package dev.quoth.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds keys in the data of scripts: {@code "author":"Bo Lind"}. Scripts are the longest part of most pages, and no key is in all but a few
 * places of them, so what lies between two quotation marks is passed by {@link String#indexOf}, many characters at a time.
 */
final class ScriptKeys {

    private static final char MARK = '"';

    private final String text;
    private final Matcher matcher;
    private int from;

    /** @param key begins with a quotation mark */
    ScriptKeys(Pattern key, String text) {
        this.text = text;
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

    /** Where the key that was found stands, UTF-16. */
    int start() {
        return matcher.start();
    }
}
