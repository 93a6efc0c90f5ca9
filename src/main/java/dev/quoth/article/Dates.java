package dev.quoth.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
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

    private static final int REACH = 400;

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]{2,11})";

    private static final Pattern ISO = Pattern.compile("(?<!\\d)" + YEAR + "-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile(
            "(?<!\\d)" + YEAR + "(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:T?\\d{4,6})?(?!\\d)");
    private static final Pattern EAST_ASIAN = Pattern.compile(
            YEAR + "\\s?[\u5E74\uB144]\\s?(\\d{1,2})\\s?[\u6708\uC6D4]\\s?(\\d{1,2})\\s?[\u65E5\uC77C\u53F7]");
    private static final Pattern ERA = Pattern.compile(
            "(\u4EE4\u548C|\u5E73\u6210)\\s?(\\d{1,2}|\u5143)\\s?\u5E74\\s?(\\d{1,2})\\s?\u6708\\s?(\\d{1,2})\\s?\u65E5");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)" + YEAR + "\\s?[./]\\s?(\\d{1,2})\\s?[./]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(?<!\\d)" + YEAR + "\\.?,?\\s+(?:m\\.\\s+)?" + MONTH
            + "\\.?\\s+(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|\u00BA|\u00AA)?[\\s\\-/.]+(?:de |d'|of |\u05D1)?" + MONTH + "\\.?,?[\\s\\-/.,]+(?:de |del |of )?"
                    + YEAR + "(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            MONTH + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\.?,?\\s*(?:at\\s+)?" + YEAR + "(?!\\d)");
    private static final Pattern UNIX = Pattern.compile(
            MONTH + "\\s+(\\d{1,2})\\s+(\\d\\d:\\d\\d(?::\\d\\d)?)\\s+(?:[A-Z]{3,4}\\s+)?" + YEAR + "(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d./])(\\d{1,2})\\s?([./\\-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d/])");

    /** No page is of a later year; a story may be dated ahead over New Year's Eve. */
    private static final int LATEST_YEAR = Year.now(ZoneOffset.UTC).getValue() + 1;

    private static final Map<String, Integer> MONTHS = months();

    private Dates() { }

    /**
     * The first date in {@code text}.
     *
     * @param dayFirst how figures like 5/4/2020 are to be read where both orders are possible
     */
    static Optional<OffsetDateTime> parse(String text, boolean dayFirst) {
        return find(text, dayFirst).map(FoundDate::date);
    }

    /** The first date in {@code text} and where it stands; of several ways to write one, the plainest counts before the first. */
    static Optional<FoundDate> find(String text, boolean dayFirst) {
        if (text.length() < 6) {
            return Optional.empty();
        }
        String reach = text.length() > REACH ? text.substring(0, REACH) : text;
        int digit = firstDigit(reach);
        if (digit < 0) {
            return era(reach);
        }
        int year = firstYear(reach, digit);
        if (year < 0) {
            return figures(reach, dayFirst).or(() -> era(reach));
        }
        // A day or a month before the year needs a digit there, which "(c) 2020" has not.
        boolean before = digit < lastYear(reach);
        return ordered(ISO, reach, year, 1, 2, 3)
                .or(() -> ordered(EAST_ASIAN, reach, year, 1, 2, 3))
                .or(() -> era(reach))
                .or(() -> ordered(YEAR_FIRST, reach, year, 1, 2, 3))
                .or(() -> before ? ordered(DAY_MONTH, reach, digit, 3, 2, 1) : Optional.empty())
                .or(() -> before ? ordered(MONTH_DAY, reach, 0, 3, 1, 2) : Optional.empty())
                .or(() -> before && reach.indexOf(':') > 0 ? ordered(UNIX, reach, 0, 4, 1, 2) : Optional.empty())
                .or(() -> ordered(YEAR_MONTH_DAY, reach, year, 1, 2, 3))
                .or(() -> figures(reach, dayFirst))
                .or(() -> ordered(COMPACT, reach, year, 1, 2, 3));
    }

    /** Where the first year stands from {@code from} on, or -1: ten expressions need not look where none can be found. */
    private static int firstYear(String text, int from) {
        for (int i = from; i + 3 < text.length(); i++) {
            if (isYear(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int lastYear(String text) {
        int at = text.length() - 4;
        while (!isYear(text, at)) {
            at--;
        }
        return at;
    }

    private static boolean isYear(String text, int at) {
        char c = text.charAt(at);
        char d = text.charAt(at + 1);
        return (c == '1' && d == '9' || c == '2' && d == '0') && isDigit(text.charAt(at + 2)) && isDigit(text.charAt(at + 3));
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<FoundDate> ordered(Pattern pattern, String text, int from, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        for (boolean found = matcher.find(from); found; found = matcher.find()) {
            int number = month(matcher.group(month));
            if (number > 0) {
                Optional<FoundDate> date = at(matcher, text, matcher.group(year), number, matcher.group(day));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** Japan's eras: Heisei began in 1989, Reiwa in 2019. */
    private static Optional<FoundDate> era(String text) {
        if (text.indexOf('\u5E74') < 0) {
            return Optional.empty();
        }
        Matcher matcher = ERA.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int year = matcher.group(2).equals("\u5143") ? 1 : Integer.parseInt(matcher.group(2));
        int start = matcher.group(1).equals("\u4EE4\u548C") ? 2018 : 1988;
        return at(matcher, text, String.valueOf(start + year), Integer.parseInt(matcher.group(3)), matcher.group(4));
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return MONTHS.getOrDefault(written.toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<FoundDate> figures(String text, boolean dayFirst) {
        return figures(text, dayFirst, LATEST_YEAR);
    }

    /** @param latest the last year that two figures can mean */
    static Optional<FoundDate> figures(String text, boolean dayFirst, int latest) {
        if (firstDigit(text) < 0) {
            return Optional.empty();
        }
        Matcher matcher = FIGURES.matcher(text);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            // Only Americans write the month first, and never with full stops.
            boolean monthFirst = !matcher.group(2).equals(".") && !dayFirst && first <= 12 || second > 12;
            int month = monthFirst ? first : second;
            int day = monthFirst ? second : first;
            String year = matcher.group(4);
            if (year.length() == 2) {
                Optional<FoundDate> yearFirst = matcher.group(2).equals("-") ? yearFirst(matcher, text, latest) : Optional.empty();
                if (yearFirst.isPresent()) {
                    return yearFirst;
                }
                year = String.valueOf(century(year, latest));
            }
            Optional<FoundDate> date = at(matcher, text, year, month, String.valueOf(day));
            if (date.isPresent()) {
                boolean both = first <= 12 && second <= 12 && first != second && !matcher.group(2).equals(".");
                FoundDate found = date.get();
                return Optional.of(both ? new FoundDate(found.start(), found.end(), found.date(),
                        Optional.of(LocalDate.of(Integer.parseInt(year), day, month))) : found);
            }
        }
        return Optional.empty();
    }

    /** "14-12-29" is of 2014 as long as 2029 is to come; machines write the year first. */
    private static Optional<FoundDate> yearFirst(Matcher matcher, String text, int latest) {
        boolean ahead = 2000 + Integer.parseInt(matcher.group(4)) > latest;
        int first = century(matcher.group(1), latest);
        return ahead && matcher.group(1).length() == 2
                ? at(matcher, text, String.valueOf(first), Integer.parseInt(matcher.group(3)), matcher.group(4)) : Optional.empty();
    }

    /** The year that its last two figures mean: none that is to come. */
    private static int century(String figures, int latest) {
        int year = 2000 + Integer.parseInt(figures);
        return year > latest ? year - 100 : year;
    }

    private static Optional<FoundDate> at(Matcher matcher, String text, String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            String behind = matcher.pattern() == UNIX ? ' ' + matcher.group(3) : text.substring(matcher.end());
            OffsetDateTime at = date.atTime(Clock.beside(text.substring(0, matcher.start()), behind));
            return Optional.of(new FoundDate(matcher.start(), matcher.end(), at, Optional.empty()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
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

    /** Patterns of dates inside addresses: /2020/05/04/, /2020-05-04-, /20200504/, -04-05-2020. */
    private static final List<Pattern> IN_ADDRESS = List.of(
            Pattern.compile("/((?:19|20)\\d\\d)[/\\-_]?(0?[1-9]|1[0-2])[/\\-_]?(0[1-9]|[12]\\d|3[01])(?![0-9])"),
            Pattern.compile("[/\\-_](20\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?![0-9])"),
            Pattern.compile("/(20\\d\\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/([0-3]?\\d)/"),
            Pattern.compile("[/\\-_.](20[0-3]\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/\\-_.]|$)"));
    private static final Pattern DAY_FIRST_IN_ADDRESS = Pattern.compile(
            "[/\\-_](0[1-9]|[12]\\d|3[01])[\\-_.](0[1-9]|1[0-2])[\\-_.](20[0-3]\\d)(?![0-9])");

    /** The date in an address, or empty. */
    static Optional<OffsetDateTime> inAddress(String url) {
        for (Pattern pattern : IN_ADDRESS) {
            Matcher matcher = pattern.matcher(url);
            if (matcher.find()) {
                return day(matcher.group(1), month(matcher.group(2)), matcher.group(3));
            }
        }
        Matcher matcher = DAY_FIRST_IN_ADDRESS.matcher(url);
        return matcher.find() ? day(matcher.group(3), month(matcher.group(2)), matcher.group(1)) : Optional.empty();
    }

    private static Optional<OffsetDateTime> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).atStartOfDay().atOffset(ZoneOffset.UTC));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
