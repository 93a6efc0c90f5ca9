package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.web.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of the dates on a page is the one of publication. */
class PublishedTest {

    private static final String STORY = "<p>" + ArticlesTest.PROSE.repeat(4) + "</p>";

    private static Optional<OffsetDateTime> published(String language, String head, String above, String below) {
        return at("https://news.example/ferry", language, head, above, below);
    }

    private static Optional<OffsetDateTime> at(String url, String language, String head, String above, String below) {
        String html = "<html lang='" + language + "'><head>" + head + "</head><body>" + above + "<article><h1>Ferry stops for good</h1>"
                + below + "</article></body></html>";
        return Articles.read(Page.of(url, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))).head().published();
    }

    private static OffsetDateTime day(String day) {
        return OffsetDateTime.parse(day + "T00:00Z");
    }

    @Test
    void theDayOfPublicationCountsBeforeTheDayOfAChange() {
        assertThat(published("en", "", "", "<p>Updated 6 May 2020, first published 4 May 2020</p>" + STORY)).contains(day("2020-05-04"));
        assertThat(published("en", "", "", "<p>Updated 6 May 2020</p><p>4 May 2020</p>" + STORY)).contains(day("2020-05-04"));
        assertThat(published("de", "", "", "<p>Aktualisiert: 6.5.2020</p>" + STORY)).contains(day("2020-05-06"));
    }

    @Test
    void datesOfOtherStoriesAndOfCommentsAreNotTheStorys() {
        assertThat(published("en", "", "<ul class=teasers><li><time datetime=2019-01-01>1 January 2019</time></li></ul>",
                "<time datetime=2020-05-04>4 May 2020</time>" + STORY)).contains(day("2020-05-04"));
        assertThat(published("en", "", "", STORY + "<div class=comments><p class=date>7 May 2020</p></div>")).isEmpty();
    }

    @Test
    void aNoticeBehindTheTextTellsTheDayWhateverElseItTells() {
        assertThat(published("en", "", "", STORY.repeat(8) + "<p><small>This entry was posted on Monday, May 4th, 2020 at 9:12 am and is filed "
                + "under <a href=/f>Ferries</a>, <a href=/h>Harbour</a>. You can follow any responses to this entry through the feed.</small></p>"))
                .map(OffsetDateTime::toLocalDate).contains(LocalDate.of(2020, 5, 4));
        assertThat(published("en", "", "", STORY.repeat(8) + "<div><span>Posted on May 4, 2020</span><div>Tags: <a href=/f>what ferries carry</a> "
                + "<a href=/h>who looks after harbours</a> <a href=/p>which papers a passenger needs</a></div></div>"))
                .contains(day("2020-05-04"));
        assertThat(published("en", "", "", "<p>The ferry has sailed for the last time, and nobody came to see it off.</p><p>Posted on May 4, 2020. "
                + "Bookmark this page and come back, and tell whoever may care for ferries and for harbours what you have read.</p>"))
                .contains(day("2020-05-04"));
        assertThat(published("en", "", "", STORY.repeat(8) + "<p>The ferry sailed for the last time on 4 May 2020.</p>")).isEmpty();
    }

    @Test
    void aNoticeAsLongAsAParagraphIsOneToo() {
        assertThat(published("de", "", "", STORY.repeat(8) + "<p class=postmetadata><small>Dieser Beitrag wurde am Montag, 4. Mai 2020 um 9:12 Uhr "
                + "veröffentlicht und unter Fähren, Hafen, Marvik, Inseln der Küste abgelegt. Du kannst alle Antworten auf diesen Beitrag über den "
                + "Feed verfolgen. Du kannst eine Antwort schreiben, oder einen Verweis von deiner eigenen Seite senden.</small></p>"))
                .map(OffsetDateTime::toLocalDate).contains(LocalDate.of(2020, 5, 4));
    }

    @Test
    void aFootOfThePostTellsItsDayAndTheFootOfThePageDoesNot() {
        String foot = "<div class=asset-footer><div class=asset-meta>By Bo on 4.5.2020, 11:51 | No comments</div></div>";

        assertThat(published("de", "", "", STORY + foot)).map(OffsetDateTime::toLocalDate).contains(LocalDate.of(2020, 5, 4));
        assertThat(published("de", "", "", STORY.repeat(8) + "</article><div class=footer><p>Stand: 6.5.2020</p></div>")).isEmpty();
    }

    @Test
    void aLabelBelowTheTextTellsTheDay() {
        assertThat(published("de", "", "", STORY.repeat(8) + "<p>Datum: 4.5.2020</p>")).contains(day("2020-05-04"));
        assertThat(published("de", "", "", STORY.repeat(8) + "<p>Datum und Uhr: 4.5.2020</p>")).isEmpty();
    }

    @Test
    void figuresThatMeanTwoDaysMeanTheOneThatReadersAreShown() {
        assertThat(published("de", "<meta name=date content='05/04/2020 10:12:00'>", "", "<p>4. Mai 2020</p>" + STORY))
                .contains(OffsetDateTime.parse("2020-05-04T10:12Z"));
        assertThat(published("de", "<meta name=date content='05/04/2020'>", "", STORY)).contains(day("2020-04-05"));
    }

    @Test
    void englishWritesTheMonthFirstOnlyWhereAmericansRead() {
        assertThat(published("en", "", "", "<p>5/4/2020</p>" + STORY)).contains(day("2020-05-04"));
        assertThat(published("en-GB", "", "", "<p>5/4/2020</p>" + STORY)).contains(day("2020-04-05"));
        assertThat(at("https://www.news.co.uk/ferry", "en", "", "", "<p>5/4/2020</p>" + STORY)).contains(day("2020-04-05"));
    }

    @Test
    void theNewsroomsDayStandsInItsAddressOrInItsTimes() {
        String told = "<meta property=article:published_time content='2020-05-05T01:12:00+00:00'>";

        assertThat(at("https://news.example/2020/05/04/ferry", "en", told, "", STORY)).contains(OffsetDateTime.parse("2020-05-04T23:12-02:00"));
        assertThat(published("en", told, "", "<time datetime=2020-05-04T21:12:00-04:00>4 May</time>" + STORY))
                .contains(OffsetDateTime.parse("2020-05-04T21:12-04:00"));
        assertThat(published("en", told, "", STORY)).contains(OffsetDateTime.parse("2020-05-05T01:12Z"));
    }

    @Test
    void aDateIsFoundWhereverThemesPutIt() {
        assertThat(published("de", "", "<h2>Montag, 4. Mai 2020</h2>", STORY)).contains(day("2020-05-04"));
        assertThat(published("fr", "", "", "<abbr class=published title='2020-05-04T08:00:00-07:00'>08:00</abbr>" + STORY))
                .contains(OffsetDateTime.parse("2020-05-04T08:00-07:00"));
        assertThat(published("de", "", "", "<p>Marvik, 4. Mai 2020 \u2013 " + ArticlesTest.PROSE.repeat(4) + "</p>")).contains(day("2020-05-04"));
        assertThat(published("ja", "", "", "<p>2020\u5E745\u67084\u65E5(\u6708)</p>" + STORY)).contains(day("2020-05-04"));
        assertThat(published("en", "<script>window.state = {\"publishedAt\":\"2020-05-04T10:12:00Z\"}</script>", "", STORY))
                .contains(OffsetDateTime.parse("2020-05-04T10:12Z"));
    }

    @Test
    void aDayThatCannotBeIsNone() {
        assertThat(published("en", "<meta name=date content='0001-01-01T00:00:00'>", "", STORY)).isEmpty();
    }

    @Test
    void theDayReadersSeeIsTheNewsroomsDay() {
        String told = "<meta property=article:published_time content='2020-05-03T22:30:00Z'>";

        assertThat(published("de", told, "", "<p>4. Mai 2020</p>" + STORY)).contains(OffsetDateTime.parse("2020-05-04T00:30+02:00"));
        assertThat(published("de", told, "", "<p>Aktualisiert: 4. Mai 2020</p>" + STORY)).contains(OffsetDateTime.parse("2020-05-03T22:30Z"));
        assertThat(published("de", told, "", "<p>9. Mai 2020</p>" + STORY)).contains(OffsetDateTime.parse("2020-05-03T22:30Z"));
    }

    @Test
    void aNameThatMayMeanTheLastChangeCountsLessThanWhatReadersSee() {
        String told = "<meta name=date content='2020-05-09'>";

        assertThat(published("de", told, "", "<p>4. Mai 2020</p>" + STORY)).contains(day("2020-05-04"));
        assertThat(published("de", told, "", "<p>Aktualisiert: 4. Mai 2020</p>" + STORY)).contains(day("2020-05-09"));
        assertThat(published("de", told, "", STORY)).contains(day("2020-05-09"));
    }

    @Test
    void aDateInTheHeadlinesOwnElementIsTheStorysWhateverItIsCalled() {
        String page = "<html lang=de><body><header><span class=teaser-meta>4. Mai 2020</span><h1>Ferry stops for good</h1></header><article>"
                + STORY + "</article></body></html>";

        assertThat(Articles.read(Pages.html(page)).head().published()).contains(day("2020-05-04"));
    }

    @Test
    void aDayAboveTheHeadlineCountsBeforeThoseOfTheStoriesBelowTheText() {
        String more = "<div class=list><h2>Bridge opens</h2><span class=item-date>9 May 2020</span></div>";

        assertThat(published("en", "", "<p class=when>4 May 2020 \u2022 8 minutes</p>", STORY + STORY + STORY + more)).contains(day("2020-05-04"));
    }

    @Test
    void figuresThatMeanTwoDaysMeanTheOneInTheAddress() {
        assertThat(at("https://news.example/2023/october/03/ferry", "en", "", "", "<p class=date>03/10/2023</p>" + STORY))
                .contains(day("2023-10-03"));
    }

    @Test
    void aDayInFiguresMayBeginTheText() {
        assertThat(published("de", "", "", "<p>04.05.2020 " + ArticlesTest.PROSE.repeat(4) + "</p>" + STORY)).contains(day("2020-05-04"));
    }

    @Test
    void aDayMayStandUnderABylineBelowTheText() {
        assertThat(published("en", "", "", STORY + STORY + "<p>Written by Bo Lind</p><p>4 May 2020</p>")).contains(day("2020-05-04"));
    }
}
