package dev.quoth.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Sun, 22 Nov 2026 10:05:09 GMT | 2026-11-22T10:05:09Z",
        "Sun, 22 Nov 26 10:05:09 +0130 | 2026-11-22T10:05:09+01:30",
        "Sun 22 November 2026 10:05 EST | 2026-11-22T10:05-05:00",
        "Sun,22 Nov 2026 10:05:09 -0000 | 2026-11-22T10:05:09Z",
        "22 Nov 2026 10:05:09 GMT+01:00 | 2026-11-22T10:05:09+01:00",
        "November 22, 2026 at 6:05 PM | 2026-11-22T18:05Z",
        "Nov 22nd, 2026 12:05 am PST | 2026-11-22T00:05-08:00",
        "Sun Nov 22 10:05:09 2026 | 2026-11-22T10:05:09Z",
        "So, 22 Dez 2026 10:05:09 MEZ | 2026-12-22T10:05:09+01:00",
        "dim, 22 févr. 2026 10:05:09 +0100 | 2026-02-22T10:05:09+01:00",
        "mardi 3 juillet 2026 | 2026-07-03T00:00Z",
        "2026-11-22T10:05:09.123Z | 2026-11-22T10:05:09Z",
        "2026-11-22T10:05+01:00 | 2026-11-22T10:05+01:00",
        "2026-11-22 10:05:09 CET | 2026-11-22T10:05:09+01:00",
        "2026-11-22T24:00:00Z | 2026-11-23T00:00Z",
        "2026/11/22 10:05 | 2026-11-22T10:05Z",
        "22.11.2026 10:05 | 2026-11-22T10:05Z",
        "11/22/2026 | 2026-11-22T00:00Z",
        "22/11/2026 | 2026-11-22T00:00Z",
        "22-Nov-2026 10:05 | 2026-11-22T10:05Z",
        "20261122T100509Z | 2026-11-22T10:05:09Z",
        "2026-326 | 2026-11-22T00:00Z",
        "2026-11 | 2026-11-01T00:00Z",
        "2026 | 2026-01-01T00:00Z",
        "Tue, 31 Nov 2026 23:59:60 Z | 2026-11-30T23:59:59Z"
    })
    void readsWhatFeedsWrite(String text, OffsetDateTime date) {
        assertThat(FeedDates.parse(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "0001-01-01T00:00:00Z", "Sun, 22 Nov 2026 99:05:09", "2026-13-01", "99999999999999999999",
        "-", "::", "T", "2026-W47-7", "Sun,, ,", "+-"})
    void whatIsNoDateIsNone(String text) {
        assertThat(FeedDates.parse(text)).isEmpty();
    }

    @Property
    void everyInstantIsReadBack(@ForAll @IntRange(min = 1970, max = 2199) int year,
            @ForAll @IntRange(min = 1, max = 366 * 24 * 60) int minute, @ForAll @IntRange(min = -12, max = 14) int offset) {
        OffsetDateTime date = OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(offset)).plusMinutes(minute);
        assertThat(FeedDates.parse(date.toString())).contains(date);
        assertThat(FeedDates.parse(DateTimeFormatter.RFC_1123_DATE_TIME.format(date))).contains(date);
    }

    @Property
    void anyTextIsReadOrNot(@ForAll String text) {
        FeedDates.parse(text).ifPresent(date -> assertThat(date.getYear()).isGreaterThan(1500));
    }
}
