package dev.quoth.tui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnglishDatesTest {

    @ParameterizedTest
    @EnumSource
    void monthsAreCalledAsTheLanguageHasThem(Month month) {
        assertThat(EnglishDates.month(month)).isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.US));
        assertThat(EnglishDates.brief(month)).isEqualTo(month.getDisplayName(TextStyle.SHORT, Locale.US));
    }

    @ParameterizedTest
    @EnumSource
    void daysTheSame(DayOfWeek day) {
        assertThat(EnglishDates.weekday(day)).isEqualTo(day.getDisplayName(TextStyle.FULL, Locale.US));
    }

    @Test
    void datesAndTimes() {
        assertThat(EnglishDates.date(LocalDate.of(2026, 9, 3))).isEqualTo("3 Sep 2026");
        assertThat(EnglishDates.clock(LocalTime.of(7, 5, 59))).isEqualTo("07:05");
        assertThat(EnglishDates.clock(LocalTime.of(23, 40))).isEqualTo("23:40");
    }
}
