package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the names a page gives its story is the title. */
class TitlesTest {

    private static final String NEWS = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"2020-05-04\", "
            + "\"headline\": \"%s\"}</script>";

    private static String title(String head, String body) {
        return Articles.read(Pages.html("<html><head>" + head + "</head><body>" + body + "<article><p>" + ArticlesTest.PROSE.repeat(4)
                + "</p></article></body></html>")).head().title();
    }

    private static String og(String title) {
        return "<meta property=og:title content=\"" + title + "\">";
    }

    @Test
    void whatReadersSeeIsTheTitleAndNotWhatSearchEnginesAreTold() {
        assertThat(title(og("Best Ferries in Marvik 2020: Top Seven Compared"), "<h1>The seven best ferries in Marvik</h1>"))
                .isEqualTo("The seven best ferries in Marvik");
    }

    @Test
    void aNewsroomsOwnHeadlineStandsUnlessTheHeadingIsToldElsewhere() {
        String news = NEWS.formatted("Ferry to Marvik stops after forty years");

        assertThat(title(news, "<h1>Marvik loses its ferry after forty years</h1>")).isEqualTo("Ferry to Marvik stops after forty years");
        assertThat(title(news + og("Marvik loses its ferry"), "<h1>Marvik loses its ferry</h1>")).isEqualTo("Marvik loses its ferry");
    }

    @Test
    void aHeadingThatHasNothingInCommonWithTheTitleIsNone() {
        assertThat(title(og("Ferry stops for good"), "<h1>Health centre</h1>")).isEqualTo("Ferry stops for good");
    }

    @Test
    void kickersAndStandfirstsInTheHeadingAreNoPartOfIt() {
        assertThat(title(og("Ferry stops for good"), "<h1><span>End of an era</span> Ferry stops for good</h1>"))
                .isEqualTo("Ferry stops for good");
        assertThat(title(og("Ferry stops for good"), "<h1>Local news | Ferry stops for good</h1>")).isEqualTo("Ferry stops for good");
        assertThat(title(og("Ferry stops for good"), "<h1>Ferry stops for good <small>Forty years end on Monday</small></h1>"))
                .isEqualTo("Ferry stops for good");
        assertThat(title(og("Ferries out of service today"), "<h1>Two ferries out of service today</h1>"))
                .isEqualTo("Two ferries out of service today");
    }

    @Test
    void theNameOfTheSiteAboveTheStoryIsNoTitle() {
        assertThat(title("<title>Marvik Diary » Blog Archive » Ferry stops for good</title>",
                "<h1><a href=/>Marvik Diary</a></h1><h2>Ferry stops for good</h2>")).isEqualTo("Ferry stops for good");
        assertThat(title("<title>Marvik Diary</title>", "<h1 class=logo>Marvik Diary</h1><h2 class=entry-title>Ferry stops for good</h2>"))
                .isEqualTo("Ferry stops for good");
    }

    @Test
    void aHeadlineThatWasCutIsTakenWhole() {
        String whole = "Ferry between Marvik and the islands stops for good after forty years, mayor blames the cost of diesel and the winter";

        assertThat(title(NEWS.formatted(whole.substring(0, 104)) + "<title>" + whole + "</title>", "")).isEqualTo(whole);
        assertThat(title(og("Mayor calls the ferry \"a tax\"") + "<title>Mayor calls the ferry \"a tax\" on islanders</title>", ""))
                .isEqualTo("Mayor calls the ferry \"a tax\" on islanders");
    }

    @Test
    void charactersWrittenAsEntitiesTwiceAreRead() {
        assertThat(title(NEWS.formatted("Ferry stops &amp;#8211; for good"), "")).isEqualTo("Ferry stops \u2013 for good");
    }

    @Test
    void capitalsAreLeftToTheHeading() {
        assertThat(title(og("Ferry stops for good"), "<h1>FERRY STOPS FOR GOOD</h1>")).isEqualTo("Ferry stops for good");
    }

    @Test
    void theKindOfStoryBesideABarIsNoPartOfItThoughTheHeadingHasIt() {
        assertThat(title(og("Why the ferry must run | Opinion"), "<h1>Why the ferry must run | Opinion</h1>")).isEqualTo("Why the ferry must run");
        assertThat(title(og("Opinion | Why the ferry must run"), "<h1>Why the ferry must run</h1>")).isEqualTo("Why the ferry must run");
        assertThat(title(og("Opinion: why the ferry must run"), "<h1>Opinion: why the ferry must run</h1>"))
                .isEqualTo("Opinion: why the ferry must run");
    }

    @Test
    void linesOfAHeadingAreParted() {
        assertThat(title(og("Ferries: best of the fjord"), "<h1>The Best Ferries<span style=display:block>Boats and Lines of the fjord</span></h1>"))
                .isEqualTo("The Best Ferries Boats and Lines of the fjord");
    }

    @Test
    void charactersWrittenAsEntitiesTwiceInTheHeadingAreRead() {
        assertThat(title("<title>Harbour &amp; ferry stop</title>", "<h1>Harbour &amp;#x26; ferry stop</h1>")).isEqualTo("Harbour & ferry stop");
    }

    @Test
    void anAddressBehindATitleIsTheSite() {
        assertThat(title("<title>Ferry stops - marvik-harbour.com</title>", "")).isEqualTo("Ferry stops");
    }

    @Test
    void aMastheadInTwoLinksIsOne() {
        assertThat(title(og("The slow ferry") + "<title>Marvik Notes: The slow ferry</title>",
                "<h1 class=title><a href='https://notes.example/'><a href='https://notes.example/'>Marvik Notes</a></a></h1>"))
                .isEqualTo("The slow ferry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Ferry stops for good | Region | Marvik Post; Ferry stops for good",
        "Ferry stops for good - Marvik Post; Ferry stops for good",
        "Ferry stops for good [Marvik Post]; Ferry stops for good",
        "Marvik Post: Ferry stops for good; Ferry stops for good",
        "Why the ferry stops: the mayor - and the harbour - explain; Why the ferry stops: the mayor - and the harbour - explain",
        "\u6E2F\u306E\u8239\u304C\u6708\u66DC\u65E5\u306B\u6B62\u307E\u308B_\u793E\u4F1A_\u6E2F\u65B0\u805E;"
                + "\u6E2F\u306E\u8239\u304C\u6708\u66DC\u65E5\u306B\u6B62\u307E\u308B"})
    void sectionsAndSitesAreTakenOffTheTitleElement(String element, String title) {
        assertThat(title("<meta property=og:site_name content='The Marvik Post'><title>" + element + "</title>", "")).isEqualTo(title);
    }
}
