package dev.quoth.tui.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.tui.Newsstand;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands under a headline. */
class HeadTest {

    private static String set(String byline, StoryRow.ArticleState state, String text) {
        return set(byline, state, text, "");
    }

    private static String set(String byline, StoryRow.ArticleState state, String text, String note) {
        StoryRow some = Newsstand.story(1);
        StoryRow row = new StoryRow(1, some.feed(), some.feedUrl(), "A feed", some.url(), some.title(), byline, List.of(),
                Optional.empty(), some.seen(), "The Lantern", "en", true, false, List.of(), 0, state, 0);
        Article article = Article.of(Head.at(some.url()).withTitle(some.title()), List.of(new Block.Paragraph(text, List.of(), 0)), note);
        return Typesetting.set(row, article, 60, false, ZoneOffset.UTC).lines().stream().map(PageLine::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"The Lantern", "By The Lantern", "by the lantern"})
    void anOutletThatSignsWithItsNameIsNamedOnce(String byline) {
        assertThat(set(byline, StoryRow.ArticleState.PAGE, "Words.")).containsOnlyOnce("The Lantern").doesNotContain("the lantern");
    }

    @Test
    void whoeverElseSignsIsNamed() {
        assertThat(set("By Ada Morrow, The Lantern", StoryRow.ArticleState.PAGE, "Words.")).contains("By Ada Morrow, The Lantern The Lantern");
    }

    @Test
    void theFeedsOwnWordsAreNotTakenForTheArticle() {
        assertThat(set("", StoryRow.ArticleState.FAILED, "Words.")).contains("Only what the feed has: the page could not be got.");
        assertThat(set("", StoryRow.ArticleState.WAITING, "Words.")).contains("Only what the feed has, until the page is got.");
        assertThat(set("", StoryRow.ArticleState.PAGE, "Words.")).doesNotContain("Only");
        assertThat(set("", StoryRow.ArticleState.FEED, "Words.")).doesNotContain("Only");
        assertThat(set("", StoryRow.ArticleState.FAILED, "")).as("where there is nothing the pane says why").doesNotContain("Only");
    }

    @Test
    void saysWhyThePageIsNotThere() {
        String note = "the page could not be got: 404 Not Found";
        assertThat(set("", StoryRow.ArticleState.FAILED, "Words.", note))
                .contains("Only what the feed has: the page could not be got: 404 Not Found.");
        assertThat(set("", StoryRow.ArticleState.WAITING, "Words.", note)).contains("Only what the feed has, until the page is got: the page could");
        assertThat(set("", StoryRow.ArticleState.PAGE, "Words.", "a paywall stub")).contains("This is not the whole article: a paywall stub.");
    }

    @Test
    void aStoryWithoutAHeadlineDoesNotSayItsFirstWordsTwice() {
        StoryRow some = Newsstand.story(2);
        String text = "The lamp burned all night. Nobody knows why.";
        List<Block> blocks = List.of(new Block.Paragraph(text, List.of(), 0));
        StoryRow row = new StoryRow(1, some.feed(), some.feedUrl(), "A feed", some.url(), "The lamp burned all night.", "", List.of(),
                Optional.empty(), some.seen(), "The Lantern", "en", true, false, List.of(), 0, StoryRow.ArticleState.PAGE, 0);
        assertThat(lines(row, Article.of(Head.at(some.url()), blocks, ""))).doesNotContain("The lamp burned all night.").contains(text);
        assertThat(lines(row, Article.of(Head.at(some.url()).withTitle("The lamp"), blocks, ""))).contains("The lamp");
    }

    @Test
    void aLongNameOfAnOutletLeavesRoomForTheDate() {
        StoryRow some = Newsstand.story(2);
        StoryRow row = new StoryRow(1, some.feed(), some.feedUrl(), "A feed", some.url(), "Title", "", List.of(), some.published(), some.seen(),
                "The Weekly Paper of the Outer Isles and of Everything Beyond Them", "en", true, false, List.of(), 0, StoryRow.ArticleState.PAGE, 0);
        Article article = Article.of(Head.at(some.url()).withTitle("Title"), List.of(new Block.Paragraph("Words.", List.of(), 0)), "");
        assertThat(lines(row, article)).contains("The Weekly Paper of the Outer… · 22 Nov 2026, 08:17 · 1\u00a0min");
    }

    private static List<String> lines(StoryRow row, Article article) {
        return Typesetting.set(row, article, 60, false, ZoneOffset.UTC).lines().stream().map(PageLine::text).collect(Collectors.toList());
    }
}
