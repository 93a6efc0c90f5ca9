package dev.quoth.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OpmlTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static Opml.Imported read(String xml) {
        return Opml.read(xml.getBytes(StandardCharsets.UTF_8), "");
    }

    private static Subscription feed(String url, String title, String... tags) {
        return new Subscription(url, List.of(tags), title, Subscription.Options.NONE, 0);
    }

    @Test
    void foldersAreTags() {
        Opml.Imported imported = read("""
                <?xml version="1.0"?><opml version="1.0"><head><title>mine</title></head><body>
                <outline text="Top &amp; first" type="rss" xmlUrl="https://a.example/feed?x=1&y=2"/>
                <outline text="News"><outline title="World"><outline text="B" xmlURL="https://b.example/"/></outline>
                <outline type="rss" text="C" url="https://c.example/"/></outline>
                <outline text="AC/DC"><outline text="C again" xmlUrl="https://c.example/" category="/Science/Space,daily"/></outline>
                </body></opml>""");
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.subscriptions()).containsExactly(
                feed("https://a.example/feed?x=1&y=2", "Top & first"),
                feed("https://b.example/", "B", "News/World"),
                feed("https://c.example/", "C", "News", "AC//DC", "Science/Space", "daily"));
    }

    @Test
    void onlyTheWebIsTaken() {
        Opml.Imported imported = read("""
                <opml version="2.0"><body><outline text="Local" xmlUrl="file:///etc/passwd"/><outline text="Run" xmlUrl="exec:rm -rf /"/>
                <outline text="Other" type="include" url="https://a.example/list.opml"/></body></opml>""");
        assertThat(imported.subscriptions()).isEmpty();
        assertThat(imported.problems()).hasSize(3).allSatisfy(problem -> assertThat(problem).doesNotContain("\n"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        List<Subscription> subscriptions = List.of(
                feed("https://a.example/?a=1&b=2", "A <\"quoted\"> & more"),
                feed("https://b.example/", "", "News/World", "AC//DC", "Tech"),
                new Subscription("https://c.example/", List.of("Tech"), "C", new Subscription.Options(Optional.of(Duration.ofHours(2)),
                        Subscription.Articles.FEED, 7, "Me \"1\"", Map.of(), Optional.of(Duration.ofDays(30))), 0));
        Opml.Imported imported = read(Opml.write(subscriptions, "Quoth", NOW));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.subscriptions()).containsExactlyInAnyOrderElementsOf(subscriptions);
    }

    @Test
    void credentialsStayAtHome() {
        Subscription.Options options = new Subscription.Options(Optional.empty(), Subscription.Articles.AUTO, 0, "",
                Map.of("Authorization", "Bearer secret"), Optional.empty());
        String xml = Opml.write(List.of(new Subscription("https://ann:secret@a.example/feed", List.of(), "A", options, 0)), "Q", NOW);
        assertThat(xml).contains("\"https://a.example/feed\"").doesNotContain("secret");
    }

    @Test
    void oneBadEntryDoesNotKeepTheOthersOut() {
        Opml.Imported imported = read("""
                <!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><opml version="2.0"><body>
                <outline text="Two lines" xmlUrl="https://a.example/&#10;https://evil.example/"/>
                <outline text="&b;x&#10;https://evil.example/ y" type="rss" xmlUrl="https://b.example/f"/>
                <outline text="Script" xmlUrl="javascript:alert(1)"/><outline text="" xmlUrl=""/><outline/>
                <outline text="&quot;=# ~" xmlUrl="https://c.example/f"/></body>""");
        assertThat(imported.subscriptions()).extracting(Subscription::url).containsExactly("https://b.example/f", "https://c.example/f");
        assertThat(imported.subscriptions().get(0).title()).isEqualTo("&b;x https://evil.example/ y");
        assertThat(imported.problems()).hasSize(2);
    }

    @Test
    void foldersWithoutEndEnd() {
        String deep = "<opml><body>" + "<outline text='f'>".repeat(100_000) + "<outline xmlUrl='https://a.example/f'/>";
        assertThat(read(deep).subscriptions()).hasSize(1);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("a /\"\\=#~&<'\u00a0\u00e9\u2028,").ofMaxLength(8);
    }

    /** Names of folders have no blank at their ends, so neither have the parts of a tag. */
    @Property(tries = 200)
    void anyTitleAndTagsComeBackThroughBothFiles(@ForAll("words") String first, @ForAll("words") String second, @ForAll("words") String name) {
        List<String> tags = Stream.of(first, second).map(TextValue::oneLine).filter(tag -> !tag.isEmpty() && !tag.startsWith("/")
                && !tag.endsWith("/") && !tag.startsWith("~") && !tag.contains(" /") && !tag.contains("/ ")).distinct().toList();
        String title = TextValue.oneLine(name);
        Subscription subscription = new Subscription("https://a.example/f", tags, title, Subscription.Options.NONE, 0);
        Subscription typed = FeedList.parse(FeedLineWriter.line(subscription)).subscriptions().get(0);
        assertThat(typed).isEqualTo(new Subscription(subscription.url(), tags, title, Subscription.Options.NONE, 1));
        Subscription back = read(Opml.write(List.of(subscription), "Q", NOW)).subscriptions().get(0);
        assertThat(back.title()).isEqualTo(title);
        assertThat(back.tags()).containsExactlyInAnyOrderElementsOf(tags);
    }

    @Test
    void saysWhenItIsNoOpml() {
        assertThatThrownBy(() -> read("<rss/>")).isInstanceOf(FeedException.class).hasMessageContaining("not an OPML");
    }
}
