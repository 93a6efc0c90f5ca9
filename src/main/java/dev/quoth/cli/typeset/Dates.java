package dev.quoth.cli.typeset;

import java.time.OffsetDateTime;

/** Dates as an outlet prints them. */
final class Dates {

    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December"};

    private Dates() { }

    /** {@code 11 July 2026}, with the time when there is one. */
    static String forPeople(OffsetDateTime time) {
        String clock = time.getHour() == 0 && time.getMinute() == 0 ? "" : ", " + two(time.getHour()) + ":" + two(time.getMinute());
        return time.getDayOfMonth() + " " + MONTHS[time.getMonthValue() - 1] + " " + time.getYear() + clock;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
