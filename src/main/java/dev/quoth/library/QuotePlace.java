package dev.quoth.library;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quote as people write it: {@code STORY:N}, the number of the story and that of the quote in it, from 1. */
final class QuotePlace {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,11}):([1-9][0-9]{0,4})");

    private QuotePlace() { }

    /** The number of the quote in the file; empty for what is written in another way, such as a name. */
    static OptionalLong read(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? OptionalLong.of(QuoteTable.id(Long.parseLong(written.group(1)), Integer.parseInt(written.group(2))))
                : OptionalLong.empty();
    }
}
