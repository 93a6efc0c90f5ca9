package dev.quoth.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Feed;
import dev.quoth.news.Story;
import dev.quoth.web.Page;
import dev.quoth.web.Request;
import dev.quoth.web.Web;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The bundled edition is the first thing anybody sees: its feed, its pages and the list that names it hold together. */
class SampleEditionTest {

    private final Web web = new Web();

    @Test
    void everyStoryHasItsPage() {
        Feed edition = Feeds.read(web.get(Request.feed("sample:edition")));
        assertThat(edition.title()).isEqualTo("The Sample Edition");
        assertThat(edition.stories()).hasSizeGreaterThanOrEqualTo(12).extracting(Story::guid).doesNotHaveDuplicates();
        assertThat(edition.stories()).allSatisfy(story -> {
            assertThat(story.link()).startsWith("sample:");
            assertThat(story.published()).isPresent();
            assertThat(story.authors()).isNotEmpty();
            assertThat(story.sourceTitle()).isNotEmpty();
            Page page = web.get(Request.page(story.link(), Request.Trust.OUTSIDE));
            assertThat(Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8)).select("h1").text())
                    .isEqualTo(story.title());
        });
    }

    @Test
    void feedsFileOfTheRepositoryMakesSense() throws IOException {
        FeedList list = FeedList.parse(Files.readString(Path.of("feeds.txt")));
        assertThat(list.problems()).isEmpty();
        assertThat(list.subscriptions()).hasSizeGreaterThanOrEqualTo(13).allSatisfy(subscription -> {
            assertThat(subscription.tags()).isNotEmpty();
            assertThat(subscription.title()).isNotEmpty();
        });
        assertThat(list.subscriptions().get(0).url()).isEqualTo("sample:edition");
    }
}
