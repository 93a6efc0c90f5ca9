package dev.quoth.tui.pane;

import dev.quoth.library.StoryRow;
import dev.quoth.tui.page.EnglishDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** How long ago something was, in at most seven columns. */
final class Ages {

    private Ages() { }

    /** The same for a story that stands under its day: that of an earlier one is told already, so the time of day says more. */
    static String underDay(StoryRow story, long now, ZoneId zone) {
        boolean dateOnly = story.published().filter(time -> !time.toLocalTime().equals(LocalTime.MIDNIGHT)).isEmpty();
        LocalDate today = Instant.ofEpochMilli(now).atZone(zone).toLocalDate();
        LocalTime time = story.when().atZone(zone).toLocalTime();
        return dateOnly || !story.when().atZone(zone).toLocalDate().isBefore(today) ? of(story.when(), now, zone)
                : EnglishDates.clock(time);
    }

    static String of(Instant when, long now, ZoneId zone) {
        Duration age = Duration.between(when, Instant.ofEpochMilli(now));
        if (age.toMinutes() < 1) {
            return "now";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + "m";
        }
        if (age.toDays() < 1) {
            return age.toHours() + "h";
        }
        if (age.toDays() < 7) {
            return age.toDays() + "d";
        }
        LocalDate day = when.atZone(zone).toLocalDate();
        String month = EnglishDates.brief(day.getMonth());
        boolean thisYear = day.getYear() == Instant.ofEpochMilli(now).atZone(zone).getYear();
        return thisYear ? day.getDayOfMonth() + " " + month : month + " ’" + EnglishDates.two(day.getYear() % 100);
    }
}
