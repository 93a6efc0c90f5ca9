package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2020-05-04T10:12:30+02:00 | 2020-05-04T10:12:30+02:00",
        "2020-05-04T10:12:30.123Z | 2020-05-04T10:12:30Z",
        "2020-05-04 10:12:30 +0200 | 2020-05-04T10:12:30+02:00",
        "2020-05-04 | 2020-05-04T00:00Z",
        "Mon, 04 May 2020 10:12:30 GMT | 2020-05-04T10:12:30Z",
        "May 4, 2020 3:05 p.m. EDT | 2020-05-04T15:05-04:00",
        "Updated May 4th, 2020 | 2020-05-04T00:00Z",
        "4. Mai 2020, 10:12 Uhr | 2020-05-04T10:12Z",
        "4 de mayo de 2020 | 2020-05-04T00:00Z",
        "le 4 mai 2020 à 10h12 | 2020-05-04T10:12Z",
        "04.05.2020 | 2020-05-04T00:00Z",
        "5/14/2020 | 2020-05-14T00:00Z",
        "2020年5月4日 10時12分 | 2020-05-04T10:12Z",
        "2020년 5월 4일 | 2020-05-04T00:00Z",
        "2020年5月4日(月) 午後3時05分 | 2020-05-04T15:05Z",
        "令和2年5月4日 | 2020-05-04T00:00Z",
        "2020.05.04 오후 3:05 | 2020-05-04T15:05Z",
        "May 4, 2020 at 3 p.m. | 2020-05-04T15:00Z",
        "9:05 PM EST, Mon May 4, 2020 | 2020-05-04T21:05-05:00",
        "10:12 Uhr, 4. Mai 2020 | 2020-05-04T10:12Z",
        "Mon May 04 10:12:30 2020 | 2020-05-04T10:12:30Z",
        "2020. május 4. | 2020-05-04T00:00Z",
        "4/mai/2020 | 2020-05-04T00:00Z",
        "lunedì 4 maggio 2020, ore 10.12 | 2020-05-04T10:12Z",
        "4 maja 2020 | 2020-05-04T00:00Z",
        "4. toukokuuta 2020 klo 10.12 | 2020-05-04T10:12Z",
        "4 мая 2020 г. | 2020-05-04T00:00Z",
        "الاثنين، 04 مايو 2020 - 10:12 | 2020-05-04T10:12Z",
        "4 במאי 2020 | 2020-05-04T00:00Z",
        "4 de maig de 2020 | 2020-05-04T00:00Z",
        "2020 m. gegužės 4 d. | 2020-05-04T00:00Z",
        "2020-05-04 10:12 +05:99 | 2020-05-04T10:12Z",
        "2020-05-04 10:12 +18:30 | 2020-05-04T10:12Z",
        "2020-05-04 10:12 -1800 | 2020-05-04T10:12-18:00",
        "2020-05-04 10:12 +99 | 2020-05-04T10:12Z",
        "4.5.20 | 2020-05-04T00:00Z"})
    void datesAreReadAsTheyAreWritten(String text, OffsetDateTime date) {
        assertThat(Dates.parse(text, true)).contains(date);
    }

    @Test
    void figuresFollowTheLanguage() {
        assertThat(Dates.parse("5/4/2020", true)).contains(OffsetDateTime.parse("2020-04-05T00:00Z"));
        assertThat(Dates.parse("5/4/2020", false)).contains(OffsetDateTime.parse("2020-05-04T00:00Z"));
    }

    @Test
    void figuresThatMayMeanTwoDaysSaySo() {
        assertThat(Dates.find("5/4/2020", true).orElseThrow().swapped()).contains(LocalDate.parse("2020-05-04"));
        assertThat(Dates.find("5/14/2020", true).orElseThrow().swapped()).isEmpty();
        assertThat(Dates.find("5.4.2020", false).orElseThrow().swapped()).isEmpty();
    }

    @Test
    void whatIsNoDateIsNone() {
        assertThat(Dates.parse("31 February 2020", true)).isEmpty();
        assertThat(Dates.parse("Room 2020, 4 people", true)).isEmpty();
        assertThat(Dates.parse("", true)).isEmpty();
    }

    @Test
    void addressesHaveDates() {
        assertThat(Dates.inAddress("https://news.example/2020/05/04/ferry")).contains(OffsetDateTime.parse("2020-05-04T00:00Z"));
        assertThat(Dates.inAddress("https://news.example/news/04-05-2020-ferry")).contains(OffsetDateTime.parse("2020-05-04T00:00Z"));
        assertThat(Dates.inAddress("https://news.example/2020/may/04/ferry")).contains(OffsetDateTime.parse("2020-05-04T00:00Z"));
        assertThat(Dates.inAddress("https://news.example/ferry-1234567")).isEmpty();
        assertThat(Dates.inAddress("https://news.example/2020/13/45/ferry")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14-12-29, 2014-12-29", "04-05-20, 2020-05-04", "07.06.98, 1998-06-07", "29-12-14, 2014-12-29"})
    void twoFiguresAreNoYearToCome(String text, String day) {
        assertThat(Dates.figures(text, true, 2021)).hasValueSatisfying(found -> assertThat(found.date().toLocalDate()).isEqualTo(day));
    }
}
