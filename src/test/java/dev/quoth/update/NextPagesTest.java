package dev.quoth.update;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.Library;
import dev.quoth.library.StoryRow;
import dev.quoth.library.StoryRow.ArticleState;
import dev.quoth.news.Article;
import dev.quoth.web.Limits;
import dev.quoth.web.LoopbackServer;
import dev.quoth.web.Request;
import dev.quoth.web.Web;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are cut into pages. */
@Timeout(30)
class NextPagesTest {

    @TempDir
    private Path directory;

    /** A story of so many pages, of which each links to the next; the feed's other story has one. */
    private static LoopbackServer paper(int pages, int broken) {
        return new LoopbackServer((asked, out) -> {
            String target = asked.target();
            int query = target.indexOf("?page=");
            int number = query < 0 ? 1 : Integer.parseInt(target.substring(query + 6));
            if (target.equals("/feed")) {
                out.write(answer("200 OK", "", Newsroom.FEED));
            } else if (target.equals("/ferry")) {
                out.write(answer("200 OK", "Content-Type: text/html\r\n", Newsroom.STORY));
            } else if (number == broken) {
                out.write(answer("500 No", "", ""));
            } else {
                String link = number < pages ? "<a rel=next href='/bridge?page=" + (number + 1) + "'>Next</a>" : "";
                out.write(answer("200 OK", "Content-Type: text/html\r\n", page(number) + link));
            }
        });
    }

    private static String page(int number) {
        return "<title>Bridge opened</title><article><h1>Bridge opened</h1><p>" + ("In year " + number + " the builders of the bridge, "
                + "who came from both banks of the river, went on as the weather let them. ").repeat(4) + "</p><p>Page "
                + number + " ends with these words, of course, and nothing else.</p></article>";
    }

    @Test
    void areJoinedByAnUpdate() {
        Newsroom newsroom = new Newsroom(directory);
        try (LoopbackServer server = paper(3, 0)) {
            Sums sums = newsroom.run(server.url("/feed"));
            assertThat(sums.articles()).isEqualTo(2);
            assertThat(newsroom.stories()).extracting(StoryRow::article).containsOnly(ArticleState.PAGE);
            assertThat(text(newsroom)).contains("Page 1 ends", "Page 2 ends")
                    .endsWith("Page 3 ends with these words, of course, and nothing else.");
            assertThat(server.asked()).hasSize(5);
        }
    }

    @Test
    void thoseBeforeABrokenOneStay() {
        Newsroom newsroom = new Newsroom(directory);
        try (LoopbackServer server = paper(3, 2)) {
            newsroom.run(server.url("/feed"));
            assertThat(newsroom.stories().get(0).article()).isEqualTo(ArticleState.PAGE);
            assertThat(text(newsroom)).contains("Page 1 ends").doesNotContain("Page 2");
        }
    }

    @Test
    void tenAreReadOfThemAtMost() {
        Newsroom newsroom = new Newsroom(directory);
        try (LoopbackServer server = paper(99, 0)) {
            Web web = new Web(new Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), 1 << 20, 5), newsroom.clock, Map.of());
            Article article = newsroom.update.read(web.get(Request.page(server.url("/bridge"), Request.Trust.USER)));
            assertThat(article.text()).contains("Page 10 ends").doesNotContain("Page 11");
            assertThat(server.asked()).hasSize(10);
        }
    }

    private static String text(Newsroom newsroom) {
        try (Library library = Library.open(newsroom.library)) {
            return library.article(newsroom.stories().get(0).id()).orElseThrow().text();
        }
    }
}
