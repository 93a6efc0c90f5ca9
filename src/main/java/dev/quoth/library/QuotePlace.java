package dev.quoth.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a quote stands, as people write it: {@code STORY:N}.
 *
 * @param story the number of the story
 * @param n the number of the quote in it, from 1
 */
public record QuotePlace(long story, int n) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,11}):([1-9][0-9]{0,4})");

    /** Reads {@code STORY:N}; empty for what is written in another way, such as a name. */
    public static Optional<QuotePlace> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches() ? Optional.of(new QuotePlace(Long.parseLong(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }
}
