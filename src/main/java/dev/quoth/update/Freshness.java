package dev.quoth.update;

import dev.quoth.web.Page;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** How long a server says its answer stays fresh: the longer of max-age and Expires (H6). */
final class Freshness {

    private static final String MAX_AGE = "max-age=";
    /** Nine digits of seconds are 31 years; more would overflow and mean no more. */
    private static final int MOST_DIGITS = 9;

    private Freshness() { }

    static Duration of(Page page, Instant now) {
        Duration age = maxAge(page.header("cache-control"));
        Duration expires = expires(page.header("expires"), now);
        return age.compareTo(expires) > 0 ? age : expires;
    }

    private static Duration maxAge(String header) {
        for (String directive : header.split(",")) {
            String text = directive.strip();
            if (text.regionMatches(true, 0, MAX_AGE, 0, MAX_AGE.length())) {
                String digits = text.substring(MAX_AGE.length()).replace("\"", "");
                if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    return Duration.ofSeconds(Long.parseLong(digits.substring(0, Math.min(digits.length(), MOST_DIGITS))));
                }
            }
        }
        return Duration.ZERO;
    }

    /** A date that cannot be read, such as the common 0, has passed already (RFC 9111, 5.3). */
    private static Duration expires(String header, Instant now) {
        if (header.isBlank()) {
            return Duration.ZERO;
        }
        try {
            Duration left = Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip())));
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
