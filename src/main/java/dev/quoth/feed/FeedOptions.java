package dev.quoth.feed;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the options of a line one by one: interval=2h articles=page limit=200 user-agent=… header="Name: value" keep=90d. */
final class FeedOptions {

    private final List<String> problems;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Optional<Duration> interval = Optional.empty();
    private Optional<Duration> keep = Optional.empty();
    private Subscription.Articles articles = Subscription.Articles.AUTO;
    private int limit;
    private String userAgent = "";

    FeedOptions(List<String> problems) {
        this.problems = problems;
    }

    void read(String option) {
        String name = option.substring(0, option.indexOf('=')).toLowerCase(Locale.ROOT);
        String value = option.substring(option.indexOf('=') + 1).strip();
        switch (name) {
            case "interval" -> interval = duration(name, value).or(() -> interval);
            case "keep" -> keep = duration(name, value).or(() -> keep);
            case "articles" -> articles(value);
            case "limit" -> limit(value);
            case "user-agent" -> userAgent = oneLine(name, value);
            case "header" -> header(value);
            default -> problems.add("unknown option " + name
                    + " (known: interval, articles, limit, user-agent, header, keep; a tag with = in it stands in quotes)");
        }
    }

    Subscription.Options toOptions() {
        return new Subscription.Options(interval, articles, limit, userAgent, headers, keep);
    }

    private void articles(String value) {
        for (Subscription.Articles each : Subscription.Articles.values()) {
            if (each.name().equalsIgnoreCase(value)) {
                articles = each;
                return;
            }
        }
        problems.add("articles=" + value + " (known: auto, page, feed)");
    }

    private void limit(String value) {
        if (!value.isEmpty() && value.length() < 8 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            limit = Integer.parseInt(value);
        } else {
            problems.add("limit=" + value + " is not a number of stories");
        }
    }

    private void header(String value) {
        int colon = value.indexOf(':');
        if (colon <= 0 || !value.substring(0, colon).chars().allMatch(FeedOptions::isTokenCharacter)) {
            // Without what stands there: it may be a password.
            problems.add("header= wants \"Name: value\"");
        } else if (isOurs(value.substring(0, colon))) {
            problems.add("header= cannot set " + value.substring(0, colon) + ", which every request has of its own");
        } else {
            headers.put(value.substring(0, colon), oneLine("header", value.substring(colon + 1).strip()));
        }
    }

    /** Headers that say how the request itself is made. */
    private static boolean isOurs(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "host", "connection", "content-length", "transfer-encoding", "accept-encoding", "te", "trailer", "upgrade", "expect",
                    "keep-alive", "user-agent", "if-none-match", "if-modified-since", "proxy-authorization" -> true;
            default -> false;
        };
    }

    /** Characters of a field name (RFC 9110, 5.6.2). */
    private static boolean isTokenCharacter(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "!#$%&'*+-.^_`|~".indexOf(c) >= 0);
    }

    /** A control character in a header would begin another header. */
    private String oneLine(String name, String value) {
        if (value.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            problems.add(name + " holds a control character");
            return "";
        }
        return value;
    }

    /** 30m, 2h, 90d, 2w. */
    private Optional<Duration> duration(String name, String value) {
        String digits = value.isEmpty() ? "" : value.substring(0, value.length() - 1);
        boolean usable = !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (usable) {
            long number = Long.parseLong(digits);
            switch (value.charAt(value.length() - 1)) {
                case 'm' -> {
                    return Optional.of(Duration.ofMinutes(number));
                }
                case 'h' -> {
                    return Optional.of(Duration.ofHours(number));
                }
                case 'd' -> {
                    return Optional.of(Duration.ofDays(number));
                }
                case 'w' -> {
                    return Optional.of(Duration.ofDays(7 * number));
                }
                default -> { }
            }
        }
        problems.add(name + "=" + value + " is not a time (30m, 2h, 90d, 2w)");
        return Optional.empty();
    }
}
