package dev.quoth.feed;

import dev.quoth.news.Pace;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** How often a feed wants to be asked: ttl, skipHours and skipDays of RSS 2.0, the syndication module of RSS 1.0. */
final class PaceReader {

    private PaceReader() { }

    static Pace read(Fields fields) {
        Set<Integer> hours = new TreeSet<>();
        for (Element hour : children(fields, "skiphours")) {
            long value = number(hour.wholeText(), -1);
            if (value >= 0 && value <= 24) {
                hours.add((int) value % 24);
            }
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Element day : children(fields, "skipdays")) {
            String name = day.wholeText().strip().toUpperCase(Locale.ROOT);
            for (DayOfWeek each : DayOfWeek.values()) {
                if (each.name().equals(name)) {
                    days.add(each);
                }
            }
        }
        Duration ttl = Duration.ofMinutes(Math.max(0, number(fields.text("ttl"), 0)));
        Duration period = period(fields);
        return new Pace(ttl.compareTo(period) > 0 ? ttl : period, hours, days);
    }

    private static Iterable<Element> children(Fields fields, String name) {
        return fields.first(name).map(Element::children).orElseGet(Elements::new);
    }

    private static Duration period(Fields fields) {
        long days = switch (fields.text("sy:updateperiod").toLowerCase(Locale.ROOT)) {
            case "hourly" -> 0;
            case "daily" -> 1;
            case "weekly" -> 7;
            case "monthly" -> 30;
            case "yearly" -> 365;
            default -> -1;
        };
        if (days < 0) {
            return Duration.ZERO;
        }
        Duration period = days == 0 ? Duration.ofHours(1) : Duration.ofDays(days);
        return period.dividedBy(Math.max(1, number(fields.text("sy:updatefrequency"), 1)));
    }

    private static long number(String text, long otherwise) {
        String digits = text.strip();
        boolean usable = !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return usable ? Long.parseLong(digits) : otherwise;
    }
}
