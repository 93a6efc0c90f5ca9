package dev.quoth.article;

import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time of day that stands right behind a date, or right before it. */
final class Clock {

    private static final String HALF = "(?:([ap])\\.?\\s?m\\.?(?!\\p{L}))?";
    private static final String ZONE = "\\s*\\(?(Z|UTC|GMT|[+\\-\u2212]\\d\\d:?\\d\\d|[+\\-]\\d\\d(?!\\d)|[A-Z]{2,4}\\b)?";
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:\\s?[(\uFF08]\\p{L}{1,9}\\.?[)\uFF09])?[\\sT,|@(\u2013\u2014\u00B7\u2022/-]{0,4}(?:at|um|\u00E0|a las|alle|alle ore|ore|kl\\.?|om|o|\u043E|\u0432|,|\\s)*\\s*"
                    + "(\u5348\u524D|\u5348\u5F8C|\u4E0A\u5348|\u4E0B\u5348|\uC624\uC804|\uC624\uD6C4)?\\s*"
                    + "(\\d{1,2})(?:[:.h\u6642\u65F6\uC2DC]\\s?(\\d\\d)(?:[:.\u5206](\\d\\d)(?:[.,]\\d+)?)?|(?=\\s?[ap]\\.?\\s?m))\\s*"
                    + HALF + ZONE, Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile("(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\s*" + HALF + ZONE
            + "\\)?(?:\\s*(?:,|\\||\u2022|\u00B7|-|\u2013|on|Uhr|h|\\p{L}{3,10})){0,3}\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> ZONES = zones();

    private static final OffsetTime MIDNIGHT = LocalTime.MIDNIGHT.atOffset(ZoneOffset.UTC);

    private Clock() { }

    /** The time beside a date; midnight UTC where there is none, UTC where it names no zone. */
    static OffsetTime beside(String before, String behind) {
        Matcher matcher = BEHIND.matcher(behind);
        if (matcher.find()) {
            String half = matcher.group(5) != null ? matcher.group(5) : half(matcher.group(1));
            return time(matcher.group(2), matcher.group(3), matcher.group(4), half, matcher.group(6));
        }
        String reach = before.length() > 60 ? before.substring(before.length() - 60) : before;
        matcher = BEFORE.matcher(reach);
        return matcher.find() ? time(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), matcher.group(5)) : MIDNIGHT;
    }

    private static String half(String written) {
        if (written == null) {
            return null;
        }
        return "\u5348\u5F8C\u4E0B\u5348\uC624\uD6C4".contains(written) ? "p" : "a";
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

    private static ZoneOffset zone(String written) {
        if (written == null) {
            return ZoneOffset.UTC;
        }
        String zone = written.replace('\u2212', '-').toUpperCase(Locale.ROOT);
        if (zone.charAt(0) == '+' || zone.charAt(0) == '-') {
            int hours = Integer.parseInt(zone.substring(1, 3));
            return hours > 18 ? ZoneOffset.UTC : ZoneOffset.of(zone);
        }
        return ZoneOffset.of(ZONES.getOrDefault(zone, "Z"));
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
