package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words under pictures, and what only looks like them. */
class CaptionsTest {

    private static Article read(String body) {
        return Articles.read(Pages.html("<title>Ferry stops for good</title><main><article><h1>Ferry stops for good</h1><p>"
                + ArticlesTest.PROSE.repeat(3) + "</p>" + body + "</article></main>"));
    }

    private static List<String> captions(String body) {
        return read(body).blocks().stream().filter(Block.Caption.class::isInstance).map(Block::text).toList();
    }

    @Test
    void theMakerOfAPictureMayBeALinkAndALinkToPicturesIsNoCaption() {
        assertThat(captions("<p>Image: <a href='https://pictures.example/ann'>Ann Lee</a></p>")).containsExactly("Image: Ann Lee");
        assertThat(captions("<p><a href='/photos/7'>Photos: Ferries that never sailed</a></p>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<figure><a href=# title=x>Enlarge Image</a><img src=/b.jpg><figcaption>The boat at dawn</figcaption></figure>",
            "<figure><img src=/b.jpg><span class=count>6</span><figcaption>The boat at dawn</figcaption></figure>",
            "<div class=photo><img src=/b.jpg><div class=caption>The boat at dawn <b>hide caption</b></div><b>toggle caption</b></div>",
            "<button><figure><img src=/b.jpg><figcaption>The boat at dawn</figcaption></figure></button>",
            "<img src=/b.jpg><p><span class=article-caption>The boat at dawn</span></p>",
            "<table><tr><td><img src=/b.jpg></td></tr><tr><td class=tr-caption>The boat at dawn</td></tr></table>"})
    void theWordsAreThoseOfTheCaptionAlone(String picture) {
        assertThat(captions(picture)).containsExactly("The boat at dawn");
        assertThat(read(picture).text()).doesNotContain("dawn").doesNotContain("nlarge");
    }

    @Test
    void aPictureStandsAboveItsWords() {
        assertThat(read("<figure><img src=https://marvik.example/b.jpg><figcaption>The boat at dawn</figcaption></figure>").blocks())
                .extracting(block -> block.getClass().getSimpleName()).endsWith("Image", "Caption");
    }

    @Test
    void aCaptionIsSaidOnceAndAdvertisementsAreNone() {
        assertThat(captions("<figure><img src=/b.jpg><figcaption><b>The boat at dawn</b> <i>The boat at dawn</i></figcaption></figure>"))
                .containsExactly("The boat at dawn");
        assertThat(captions("<div class=caption>Advertisement</div>")).isEmpty();
        assertThat(captions("<figure><img src=/b.jpg><figcaption>. <span class=credit>Photo: Bo Lind</span></figcaption></figure>"))
                .containsExactly("Photo: Bo Lind");
    }

    @Test
    void boldAndSlantedIsAHeading() {
        assertThat(captions("<img src=/b.jpg><p><b><i>Boats and the people on them</i></b></p>")).isEmpty();
        assertThat(captions("<img src=/b.jpg><p><i>Boats and the people on them</i></p>")).hasSize(1);
    }

    @Test
    void slidesWithHeadingsSayWhatTheStorySays() {
        String slide = "<li><img src=/%d.jpg><h4>Boat %d</h4><p>Carries thirty people in summer</p><p>Costs a crown to ride</p></li>";

        assertThat(read("<div class=boats-slider><ul>" + slide.formatted(1, 1) + slide.formatted(2, 2) + "</ul></div>").text())
                .contains("Boat 2", "Carries thirty people");
    }

    @Test
    void aFigureWithoutACaptionMayHoldAParagraph() {
        String figure = "<figure><img src=/b.jpg><p>" + ArticlesTest.PROSE.repeat(3) + "It was cold.</p></figure>";

        assertThat(read(figure).text()).endsWith("It was cold.");
    }

    @Test
    void whoLentThePictureIsItsMaker() {
        assertThat(captions("<p><img src=/b.jpg></p><p>Image provided by Marvik Boats.</p>")).containsExactly("Image provided by Marvik Boats.");
    }

    @Test
    void theMakerOfALeadPictureMayBeALink() {
        Article article = Articles.read(Pages.html("<title>Ferry stops for good</title><main><h1>Ferry stops for good</h1><div><figure>"
                + "<img src=/b.jpg><figcaption>Picture by <a href=/x>Ann Lee</a></figcaption></figure></div><div class=article-body><p>"
                + ArticlesTest.PROSE.repeat(3) + "</p></div></main>"));

        assertThat(article.blocks().get(0)).isInstanceOf(Block.Caption.class);
    }
}
