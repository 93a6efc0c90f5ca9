package dev.quoth.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
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
        "Tue, 31 Nov 2026 23:59:60 Z | 2026-12-01T00:00Z",
        "2026-11-22T25:14:55Z | 2026-11-23T01:14:55Z",
        "2026-11-22T10:61:61Z | 2026-11-22T11:02:01Z",
        "20261122T100509.5+0100 | 2026-11-22T10:05:09+01:00",
        "20261122T1005 | 2026-11-22T10:05Z",
        "20261122100509 | 2026-11-22T10:05:09Z",
        "1795341909 | 2026-11-22T10:05:09Z",
        "1795341909123 | 2026-11-22T10:05:09Z",
        "2026--11-22 | 2026-11-22T00:00Z",
        "22 Nov 2026 10h05 | 2026-11-22T10:05Z",
        "22.11.2026 10.05 Uhr | 2026-11-22T10:05Z",
        "Sun, 22 Nov 2026 10:05:09 America/New_York | 2026-11-22T10:05:09-05:00",
        "Sun, 22 Nov 2026 10:05:09 N | 2026-11-22T10:05:09+01:00",
        "Sun, 22 Nov 2026 10:05:09 -0500 (EST) | 2026-11-22T10:05:09-05:00"
    })
    void readsWhatFeedsWrite(String text, OffsetDateTime date) {
        assertThat(FeedDates.parse(text)).contains(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mo, 2. März 2026 | 2026-03-02", "mar., 03 nov. 2026 | 2026-11-03", "lunes, 2 de noviembre de 2026 | 2026-11-02",
        "2 août 2026 | 2026-08-02", "lunedì 2 novembre 2026 | 2026-11-02", "2 de fevereiro de 2026 | 2026-02-02",
        "maandag 2 maart 2026 | 2026-03-02", "maanantai 2. marraskuuta 2026 | 2026-11-02", "2 marts 2026 | 2026-03-02",
        "пн, 02 ноя 2026 | 2026-11-02", "2 мая 2026 | 2026-05-02", "Δευ, 02 Νοε 2026 | 2026-11-02", "11 Ιούλ 2026 | 2026-07-11",
        "2026-július-13 | 2026-07-13", "2026. november 2., szerda | 2026-11-02", "pon, 02 lis 2026 | 2026-11-02",
        "2. července 2026 | 2026-07-02", "2. června 2026 | 2026-06-02", "2 Kasım 2026 | 2026-11-02", "2 травня 2026 | 2026-05-02",
        "2026년 11월 02일 | 2026-11-02", "2026年11月2日 | 2026-11-02"
    })
    void readsTheMonthsOfOtherLanguages(String text, LocalDate date) {
        assertThat(FeedDates.parse(text).map(OffsetDateTime::toLocalDate)).contains(date);
    }

    @Test
    void halvesOfTheDayInKoreanAreKoreanTime() {
        assertThat(FeedDates.parse("2026-11-22 오후 3:05:06")).contains(OffsetDateTime.parse("2026-11-22T15:05:06+09:00"));
        assertThat(FeedDates.parse("2026-11-22 오전 12:05:06")).contains(OffsetDateTime.parse("2026-11-22T00:05:06+09:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "0001-01-01T00:00:00Z", "Sun, 22 Nov 2026 99:05:09", "2026-13-01", "99999999999999999999",
        "-", "::", "T", "2026-W47-7", "Sun,, ,", "+-", "年月日", "99월", "Thu, 01 Jan 1970 00:00:00 GMT"})
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
    void anythingLikeADateIsReadOrNot(@ForAll @Chars({'0', '1', '2', '6', '9', '-', '/', '.', ':', 'T', 'Z', '+', ' ', ',', 'h', 'N', 'o', 'v',
        '월'}) @StringLength(max = 20) String text) {
        FeedDates.parse(text).ifPresent(date -> assertThat(date.getYear()).isGreaterThan(1500));
    }

    @Property
    void anyTextIsReadOrNot(@ForAll String text) {
        FeedDates.parse(text).ifPresent(date -> assertThat(date.getYear()).isGreaterThan(1500));
    }
}
