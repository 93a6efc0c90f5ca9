package dev.quoth.article;

import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time of day that stands right behind a date, or right before it. */
final class Clock {

    private static final Map<String, List<String>> WORDS = Resource.sections("clock.txt");
    private static final String HALF = "(?:([ap])\\.?\\s?m\\.?(?!\\p{L}))?";
    private static final String ZONE = "\\s*\\(?(Z|UTC|GMT|[+\\-\u2212]\\d\\d:?\\d\\d|[+\\-]\\d\\d(?!\\d)|[A-Z]{2,4}\\b)?";
    /** "(Mo.)" and marks, words ("at", "um"), a half of the day, hour, minutes and seconds, "p.m.", a zone. */
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:\\s?[(\uFF08]\\p{L}{1,9}\\.?[)\uFF09])?[\\sT,|@(\u2013\u2014\u00B7\u2022/-]{0,4}(?:" + any("between") + "|,|\\s)*\\s*"
                    + "(?:(" + any("morning") + ")|(" + any("afternoon") + "))?\\s*"
                    + "(\\d{1,2})(?:(?:" + any("hour") + ")\\s?(\\d\\d)(?:(?:" + any("minute") + ")(\\d\\d)(?:[.,]\\d+)?)?|(?=\\s?[ap]\\.?\\s?m))\\s*"
                    + HALF + ZONE, Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile("(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\s*" + HALF + ZONE
            + "\\)?(?:\\s*(?:,|\\||\u2022|\u00B7|-|\u2013|" + any("behind") + "|\\p{L}{3,10})){0,3}\\s*$", Pattern.CASE_INSENSITIVE);
    /** How far before a date its time may begin: "21:05 Uhr MESZ | Montag, den". In UTF-16 units. */
    private static final int REACH = 60;
    /** The largest offset there is, in minutes either way: {@link ZoneOffset#MAX}. */
    private static final int FARTHEST = 18 * 60;

    private static final Map<String, String> ZONES = zones();

    private static final OffsetTime MIDNIGHT = LocalTime.MIDNIGHT.atOffset(ZoneOffset.UTC);

    private Clock() { }

    /** The time beside a date; midnight UTC where there is none, UTC where it names no zone. */
    static OffsetTime beside(String before, String behind) {
        Matcher matcher = BEHIND.matcher(behind);
        if (matcher.find()) {
            String half = matcher.group(6) != null ? matcher.group(6) : matcher.group(1) != null ? "a" : matcher.group(2) != null ? "p" : null;
            return time(matcher.group(3), matcher.group(4), matcher.group(5), half, matcher.group(7));
        }
        String reach = before.length() > REACH ? before.substring(before.length() - REACH) : before;
        matcher = BEFORE.matcher(reach);
        return matcher.find() ? time(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), matcher.group(5)) : MIDNIGHT;
    }

    private static OffsetTime time(String hours, String minutes, String seconds, String half, String zone) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        int second = seconds == null ? 0 : Integer.parseInt(seconds);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return MIDNIGHT;
        }
        return LocalTime.of(hour, minute, second).atOffset(zone(zone));
    }

    /** The offset written behind a time; UTC where none is, or where there can be none ("+05:99"): the day is right all the same. */
    private static ZoneOffset zone(String written) {
        if (written == null) {
            return ZoneOffset.UTC;
        }
        String zone = written.replace('\u2212', '-').toUpperCase(Locale.ROOT);
        if (zone.charAt(0) == '+' || zone.charAt(0) == '-') {
            return isOffset(zone) ? ZoneOffset.of(zone) : ZoneOffset.UTC;
        }
        return ZoneOffset.of(ZONES.getOrDefault(zone, "Z"));
    }

    private static boolean isOffset(String zone) {
        int hours = Integer.parseInt(zone.substring(1, 3));
        int minutes = zone.length() > 3 ? Integer.parseInt(zone.substring(zone.length() - 2)) : 0;
        return minutes < 60 && hours * 60 + minutes <= FARTHEST;
    }

    private static String any(String section) {
        return String.join("|", WORDS.get(section));
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
}
