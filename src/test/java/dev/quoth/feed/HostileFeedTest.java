package dev.quoth.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.news.Feed;
import dev.quoth.news.Story;
import dev.quoth.web.Page;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to break a reader; the time limit is there to catch time squared, which takes minutes, not to measure. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFeedTest {

    private static final String OPEN = "<rss version='2.0'><channel><title>Post</title>"
            + "<item><title>First</title><link>https://a.example/1</link>";

    private static Feed read(String text) {
        return Feeds.read(Page.of("https://a.example/feed", "", text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<item>", "<title>", "<media:group>", "<description><div>", "<a", "<a=", "</", "<!", "&", "&#38;",
        "<![CDATA[", "&lt;div&gt;", "<b xml:base='x/'>"})
    void whatIsRepeatedForeverEnds(String piece) {
        Feed feed = read(OPEN + piece.repeat(700_000 / piece.length()));
        assertThat(feed.stories().get(0).title()).isEqualTo("First");
        assertThat(feed.stories().get(0).link()).isEqualTo("https://a.example/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a", "&a", "<a>", "</a", "& ", "<b ", "<link/>", "<a href=", "&lt;/p&gt;", "<p", "<!--", "<p><b>"})
    void whatIsRepeatedForeverInAFieldEnds(String piece) {
        String endless = piece.repeat(700_000 / piece.length());
        String atom = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>First</title>";
        assertThat(read(atom + "<content><![CDATA[" + endless + "]]></content></entry></feed>").stories()).hasSize(1);
        assertThat(read(atom + "<author><name><![CDATA[" + endless + "]]></name></author></entry></feed>").stories()).hasSize(1);
        assertThat(read(OPEN + "<description><![CDATA[" + endless + "]]></description></item></channel></rss>").stories()).hasSize(1);
        assertThat(read("{\"items\":[{\"id\":\"1\",\"title\":\"" + endless + "\",\"content_html\":\"" + endless + "\"}]}").stories()).hasSize(1);
    }

    @Test
    void anEmptyTagAtTheBeginningIsMarkup() {
        assertThat(TextValue.headline("<wbr/>First")).isEqualTo("First");
        assertThat(TextValue.headline("Rates < 3 and > 2")).isEqualTo("Rates < 3 and > 2");
    }

    @Test
    void aMillionFieldsInAnUnclosedOneAreTakenOut() {
        Feed feed = read("<rss><channel><item><title>First" + "<link/>".repeat(200_000) + "<guid>1</guid></item></channel></rss>");
        assertThat(feed.stories().get(0).title()).isEqualTo("First");
        assertThat(feed.stories().get(0).guid()).isEqualTo("1");
    }

    @Test
    void entityBombIsNotLit() {
        Story story = read("<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>"
                + "<rss><channel><item><title>x &b; &c;</title></item></channel></rss>").stories().get(0);
        assertThat(story.title()).isEqualTo("x &b; &c;");
    }

    @Test
    void storiesHaveAnEnd() {
        assertThat(read("<rss><channel>" + "<item><title>t</title></item>".repeat(20_000)).stories()).hasSize(10_000);
    }

    @Test
    void cutOffFeedKeepsWhatIsThere() {
        String whole = OPEN + "</item><item><title>Second</title><link>https://a.example/2</link></item></channel></rss>";
        for (int length = OPEN.length(); length <= whole.length(); length++) {
            assertThat(read(whole.substring(0, length)).stories().get(0).title()).isEqualTo("First");
        }
    }

    @Test
    void cutOffJsonKeepsWhatIsThere() {
        String whole = "{\"version\":\"https://jsonfeed.org/version/1.1\","
                + "\"items\":[{\"id\":\"1\",\"title\":\"First\"},{\"id\":\"2\",\"title\":\"S\"}]}";
        for (int length = whole.indexOf("}"); length <= whole.length(); length++) {
            assertThat(read(whole.substring(0, length)).stories().get(0).title()).isEqualTo("First");
        }
    }

    @Test
    void deepJsonIsPassedOver() {
        String deep = "[".repeat(900) + "]".repeat(900);
        Feed feed = read("{\"items\":[{\"id\":\"1\",\"title\":\"First\",\"_x\":" + deep + "},{\"id\":\"2\",\"title\":\"Second\"}]}");
        assertThat(feed.stories()).extracting(Story::title).containsExactly("First", "Second");
    }

    @Test
    void controlCharactersAndReferencesToThemAreDropped() {
        Feed feed = read("<rss><channel><item><title>a\u001b[31mb&#27;[0m&#x1b;c\u0007&#0;d</title></item></channel></rss>");
        assertThat(feed.stories().get(0).title()).isEqualTo("a[31mb[0mcd");
    }

    @Property(tries = 300)
    void anyBytesAreReadOrNamed(@ForAll byte[] bytes) {
        Page page = Page.of("https://a.example/feed", "", bytes);
        assertThatThrownBy(() -> {
            Feeds.read(page);
            throw new FeedException("read, not a feed");
        }).isInstanceOf(FeedException.class).hasMessageContaining("not a feed");
    }
}
