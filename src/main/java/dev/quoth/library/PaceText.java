package dev.quoth.library;

import dev.quoth.news.Pace;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** A {@link Pace} as the file has it: seconds, hours and days to skip ({@code "3600 0,1,2 6,7"}), empty when the feed says nothing. */
final class PaceText {

    private PaceText() { }

    static String write(Pace pace) {
        if (pace.equals(Pace.ANY)) {
            return "";
        }
        Set<Integer> days = new TreeSet<>();
        pace.skipDays().forEach(day -> days.add(day.getValue()));
        return pace.between().toSeconds() + " " + numbers(pace.skipHours()) + " " + numbers(days);
    }

    static Pace read(String text) {
        if (text.isEmpty()) {
            return Pace.ANY;
        }
        String[] parts = text.split(" ", -1);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        numbers(parts[2]).forEach(day -> days.add(DayOfWeek.of(day)));
        return new Pace(Duration.ofSeconds(Long.parseLong(parts[0])), numbers(parts[1]), days);
    }

    private static String numbers(Set<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        new TreeSet<>(numbers).forEach(number -> text.append(text.isEmpty() ? "" : ",").append(number));
        return text.toString();
    }

    private static Set<Integer> numbers(String text) {
        Set<Integer> numbers = new TreeSet<>();
        for (String number : text.split(",")) {
            if (!number.isEmpty()) {
                numbers.add(Integer.valueOf(number));
            }
        }
        return numbers;
    }
}
