package dev.quoth.tui.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Locale;

/**
 * Dates as English writes them, for people. From the names of the constants and not from the formatters of java.time: what they load of the
 * languages of the world (CLDR) was a quarter of the time to the first picture.
 */
public final class EnglishDates {

    private EnglishDates() { }

    /** {@code November}. */
    public static String month(Month month) {
        return capitalised(month.name());
    }

    /** {@code Nov}. */
    public static String brief(Month month) {
        return capitalised(month.name().substring(0, 3));
    }

    /** {@code Friday}. */
    public static String weekday(DayOfWeek day) {
        return capitalised(day.name());
    }

    /** {@code 3 Nov 2026}. */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + brief(day.getMonth()) + " " + day.getYear();
    }

    /** {@code 07:05}. */
    public static String clock(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    /** {@code 07}; of a number below a hundred. */
    public static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
