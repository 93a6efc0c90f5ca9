package dev.quoth.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the first date in a text, in ISO 8601, as written in European languages, in Japanese, Chinese and Korean, or in figures.
 * The page's own offset is kept; a time without one, and a day without a time, count as UTC.
 */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:T?\\d{4,6})?(?!\\d)");
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "((?:19|20)\\d\\d)\\s?[\u5E74\uB144]\\s?(\\d{1,2})\\s?[\u6708\uC6D4]\\s?(\\d{1,2})\\s?[\u65E5\uC77C]");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)\\s?[./]\\s?(\\d{1,2})\\s?[./]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|\u00BA|\u00AA)?[\\s\\-]+(?:de |d'|of )?(\\p{L}{3,12})\\.?,?[\\s\\-]+"
                    + "(?:de |del |of )?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\.?,?\\s*(?:at\\s+)?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d./])(\\d{1,2})\\s?([./\\-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d/])");
    private static final Pattern TIME = Pattern.compile(
            "^[\\sT,|@(\u2013\u2014\u00B7\u2022-]{0,4}(?:at|um|\u00E0|a las|alle|kl\\.?|om|o|,|\\s)*\\s*"
                    + "(\\d{1,2})[:.h\u6642\u65F6\uC2DC]\\s?(\\d\\d)(?:[:.](\\d\\d)(?:[.,]\\d+)?)?"
                    + "\\s*([ap]\\.?m\\.?)?\\s*(Z|UTC|GMT|[+\\-\u2212]\\d\\d:?\\d\\d|[+\\-]\\d\\d(?!\\d)|[A-Z]{2,4}\\b)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, String> ZONES = zones();

    private Dates() { }

    /**
     * The first date in {@code text}.
     *
     * @param dayFirst how figures like 5/4/2020 are to be read where both orders are possible
     */
    static Optional<OffsetDateTime> parse(String text, boolean dayFirst) {
        if (text.length() < 6) {
            return Optional.empty();
        }
        String reach = text.length() > 400 ? text.substring(0, 400) : text;
        Optional<OffsetDateTime> date = ordered(ISO, reach, 1, 2, 3);
        if (date.isEmpty()) {
            date = ordered(EAST_ASIAN, reach, 1, 2, 3);
        }
        if (date.isEmpty()) {
            date = ordered(YEAR_FIRST, reach, 1, 2, 3);
        }
        if (date.isEmpty()) {
            date = ordered(DAY_MONTH, reach, 3, 2, 1);
        }
        if (date.isEmpty()) {
            date = ordered(MONTH_DAY, reach, 3, 1, 2);
        }
        if (date.isEmpty()) {
            date = figures(reach, dayFirst);
        }
        return date.isEmpty() ? ordered(COMPACT, reach, 1, 2, 3) : date;
    }

    private static Optional<OffsetDateTime> ordered(Pattern pattern, String text, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int number = month(matcher.group(month));
            if (number > 0) {
                Optional<OffsetDateTime> date = at(matcher.group(year), number, matcher.group(day), text.substring(matcher.end()));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return MONTHS.getOrDefault(written.toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<OffsetDateTime> figures(String text, boolean dayFirst) {
        Matcher matcher = FIGURES.matcher(text);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            // Only slashes are written month first, and only by Americans.
            boolean monthFirst = matcher.group(2).equals("/") && !dayFirst && first <= 12 || second > 12;
            int month = monthFirst ? first : second;
            int day = monthFirst ? second : first;
            String year = matcher.group(4).length() == 2 ? "20" + matcher.group(4) : matcher.group(4);
            Optional<OffsetDateTime> date = at(year, month, String.valueOf(day), text.substring(matcher.end()));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> at(String year, int month, String day, String after) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            Matcher time = TIME.matcher(after);
            if (!time.find()) {
                return Optional.of(date.atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC));
            }
            int hour = Integer.parseInt(time.group(1));
            if (time.group(4) != null && hour <= 12) {
                hour = hour % 12 + (Character.toLowerCase(time.group(4).charAt(0)) == 'p' ? 12 : 0);
            }
            int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            int minute = Integer.parseInt(time.group(2));
            if (hour > 23 || minute > 59 || second > 59) {
                return Optional.of(date.atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC));
            }
            return Optional.of(date.atTime(hour, minute, second).atOffset(zone(time.group(5))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static ZoneOffset zone(String written) {
        if (written == null) {
            return ZoneOffset.UTC;
        }
        String zone = written.replace('\u2212', '-').toUpperCase(Locale.ROOT);
        if (zone.charAt(0) == '+' || zone.charAt(0) == '-') {
            return ZoneOffset.of(zone);
        }
        return ZoneOffset.of(ZONES.getOrDefault(zone, "Z"));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        Resource.sections("months.txt").forEach((number, lines) -> lines.forEach(line -> {
            for (String name : line.split("\\s+")) {
                months.put(name, Integer.valueOf(number));
            }
        }));
        return months;
    }

    private static Map<String, String> zones() {
        Map<String, String> zones = new HashMap<>();
        Resource.sections("zones.txt").forEach((offset, lines) -> lines.forEach(line -> {
            for (String name : line.split("\\s+")) {
                zones.put(name, offset);
            }
        }));
        return zones;
    }

    /** Patterns of dates inside addresses: /2020/05/04/, /2020-05-04-, /20200504/. */
    private static final List<Pattern> IN_ADDRESS = List.of(
            Pattern.compile("/((?:19|20)\\d\\d)[/\\-_]?(0?[1-9]|1[0-2])[/\\-_]?(0[1-9]|[12]\\d|3[01])(?![0-9])"),
            Pattern.compile("[/\\-_](20\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?![0-9])"),
            Pattern.compile("/(20\\d\\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/([0-3]?\\d)/"),
            Pattern.compile("[/\\-_.](20[0-3]\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/\\-_.]|$)"));

    /** The date in an address, or empty. */
    static Optional<OffsetDateTime> inAddress(String url) {
        for (Pattern pattern : IN_ADDRESS) {
            Matcher matcher = pattern.matcher(url);
            if (matcher.find()) {
                return at(matcher.group(1), month(matcher.group(2)), matcher.group(3), "");
            }
        }
        return Optional.empty();
    }
}
