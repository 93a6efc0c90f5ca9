package org.sqlite.date;

import java.util.Date;
import java.util.TimeZone;

/**
 * Stands before sqlite-jdbc's class of this name on the class path. That one prepares java.text, the locale's names and the zones for
 * every connection, a fifth of a one-shot command's time, for dates kept as text; the library keeps times as numbers and never asks.
 *
 * <p>A test holds that sqlite-jdbc calls nothing of it that is not here.
 */
public final class FastDateFormat {

    private static final FastDateFormat ONLY = new FastDateFormat();

    private FastDateFormat() { }

    public static FastDateFormat getInstance(String pattern) {
        return ONLY;
    }

    public static FastDateFormat getInstance(String pattern, TimeZone zone) {
        return ONLY;
    }

    /** @throws UnsupportedOperationException always */
    public String format(Date date) {
        throw new UnsupportedOperationException("times are numbers in the library, not text");
    }

    /** @throws UnsupportedOperationException always */
    public Date parse(String text) {
        throw new UnsupportedOperationException("times are numbers in the library, not text");
    }
}
