package dev.quoth.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.quoth.news.Enclosure;
import dev.quoth.news.Feed;
import dev.quoth.news.Story;
import dev.quoth.web.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds as they come in the wild: broken, mixed and decorated. */
class FeedShapesTest {

    private static Feed read(String text) {
        return Feeds.read(Page.of("https://news.example/feeds/all.xml", "", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Story item(String fields) {
        return read("<rss version='2.0'><channel><title>Post</title><item>" + fields + "</item></channel></rss>").stories().get(0);
    }

    private static Story entry(String fields) {
        return read("<feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><entry>" + fields + "</entry></feed>").stories().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\n\n <?xml version='1.0'?><rss><channel><item><title>Tide</title><link>https://a.example/1</link></item></channel></rss>",
        "<br />\n<b>Warning</b>: undefined $x in <b>/srv/feed.php</b><br />\n<rss><channel><item><title>Tide</title>"
            + "<link>https://a.example/1</link></item></channel></rss>",
        "<!DOCTYPE html><rss><channel><item><title>Tide</title><link>https://a.example/1</link></item></channel></rss></body></html>",
        "<RSS><Channel><Item><Title>Tide</Title><Link>https://a.example/1</Link></Item></Channel></RSS>",
        "<rss><channel><title>Post</titel><link>https://a.example/</link><item><title>Tide</title><link>https://a.example/1</link></item>",
        "<rss><channel><item><title>Tide<link>https://a.example/1</link><pubDate>22 Nov 2026</pubDate></item></channel></rss>",
        "<rss><channel><item><title>Tide</title><link>https://a.example/1</link><description><![CDATA[<p>Text</item></channel></rss>",
        "<rss><channel><item><title>Tide</title><link>https://a.example/1</link><item><title>Ebb</title></item></channel></rss>",
        "<rss><item><title>Tide</title><link>https://a.example/1</link></item></rss>",
        "<channel><item><title>Tide</title><link>https://a.example/1</link></item></channel>",
        "<x:rss xmlns:x='http://backend.userland.com/rss2'><x:channel><x:item><x:title>Tide</x:title><x:link>https://a.example/1</x:link>"
            + "</x:item></x:channel></x:rss>",
        "<entry xmlns='http://www.w3.org/2005/Atom'><title>Tide</title><link href='https://a.example/1'/></entry>"
    })
    void brokenFeedIsReadAllTheSame(String text) {
        Story story = read(text).stories().get(0);
        assertThat(story.title()).isEqualTo("Tide");
        assertThat(story.link()).isEqualTo("https://a.example/1");
    }

    @Test
    void prefixesCountByWhatTheyMean() {
        Story story = item("""
                <x:creator xmlns:x="http://purl.org/dc/elements/1.1">Ann</x:creator><dc:date>2026-11-22</dc:date>
                <title>Tide</title><media:title>No</media:title><y:title xmlns:y="urn:other">No</y:title>
                <title xmlns="urn:other">No</title>""");
        assertThat(story.authors()).containsExactly("Ann");
        assertThat(story.published()).contains(OffsetDateTime.parse("2026-11-22T00:00:00Z"));
        assertThat(story.title()).isEqualTo("Tide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmlns='http://www.w3.org/2005/Atom'", "xmlns='http://backend.userland.com/RSS2'", "xmlns='urn:whatever'"})
    void rssIsRssWhateverNamespaceItDeclares(String declaration) {
        Feed feed = read("<rss version='2.0' " + declaration + "><channel><title>Post</title><item><title>Tide</title>"
                + "<link>https://a.example/1</link><pubDate>22 Nov 2026</pubDate></item></channel></rss>");
        assertThat(feed.title()).isEqualTo("Post");
        assertThat(feed.stories().get(0).link()).isEqualTo("https://a.example/1");
        assertThat(feed.stories().get(0).published()).isPresent();
    }

    @Test
    void pictureOfRssOneStandsBesideTheChannel() {
        assertThat(read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel>"
                + "<title>Post</title><image rdf:resource='https://a.example/i.gif'/></channel><item><title>t</title></item></rdf:RDF>").image())
                .isEqualTo("https://a.example/i.gif");
    }

    @Test
    void guidIsAnAddressOnlyWhenItLooksLikeOneOrSaysSo() {
        assertThat(item("<title>t</title><guid>1234</guid>").link()).isEmpty();
        assertThat(item("<title>t</title><guid>/1234</guid>").link()).isEqualTo("https://news.example/1234");
        Story story = item("<title>t</title><guid isPermaLink='true'>1234</guid>");
        assertThat(story.link()).isEqualTo("https://news.example/feeds/1234");
        assertThat(story.guid()).isEqualTo(story.link());
    }

    @Test
    void publishersAddressComesBeforeTheCounters() {
        assertThat(item("<title>t</title><link>https://count.example/~r/1</link>"
                + "<feedburner:origLink>https://a.example/1</feedburner:origLink>").link()).isEqualTo("https://a.example/1");
    }

    @Test
    void hostsWithoutASchemeAreNoPaths() {
        assertThat(item("<title>t</title><link>www.a.example/1</link>").link()).isEqualTo("http://www.a.example/1");
    }

    @Test
    void textEscapedTwiceIsMarkup() {
        assertThat(item("<title>t</title><description>&amp;lt;p&amp;gt;x&amp;lt;/p&amp;gt;</description>").summary()).isEqualTo("<p>x</p>");
        assertThat(item("<title>t</title><description>Write &amp;lt;b&amp;gt;</description>").summary()).isEqualTo("Write &lt;b&gt;");
        assertThat(item("<title>t</title><description><![CDATA[<p>Write &lt;/p&gt;</p>]]></description>").summary())
                .isEqualTo("<p>Write &lt;/p&gt;</p>");
    }

    @Test
    void addressOfAPersonIsNoName() {
        assertThat(entry("<title>t</title><author><name/><uri>https://a.example/</uri></author>").authors()).isEmpty();
        assertThat(entry("<title>t</title><author><uri>https://a.example/</uri><email>ann@a.example</email></author>").authors())
                .containsExactly("ann@a.example");
    }

    @Test
    void wholeTextStandsWhereRussianPapersPutIt() {
        assertThat(item("<title>t</title><description>s</description>"
                + "<y:full-text xmlns:y='http://news.yandex.ru'>&lt;p&gt;x&lt;/p&gt;</y:full-text>").content()).isEqualTo("<p>x</p>");
    }

    @Test
    void bareAmpersandsAreText() {
        Story story = item("<title>Salt & Vinegar &nbsp;&eacute;</title><link>https://a.example/?a=1&copy=3&b</link>");
        assertThat(story.title()).isEqualTo("Salt & Vinegar é");
        assertThat(story.link()).isEqualTo("https://a.example/?a=1&copy=3&b");
    }

    @Test
    void oldAtomHidesTextInBase64() {
        assertThat(entry("<title>t</title><content type='text/html' mode='base64'>PGI+VGlkZTwvYj4=</content>").content())
                .isEqualTo("<b>Tide</b>");
        assertThat(entry("<title type='application/octet-stream'>VGlkZQ==</title>").title()).isEqualTo("Tide");
    }

    @Test
    void textOfAtomIsNotHtmlUnlessItLooksLikeIt() {
        assertThat(entry("<title>t</title><summary>1 &lt; 2</summary>").summary()).isEqualTo("1 &lt; 2");
        assertThat(entry("<title>t</title><summary type='text'>&lt;p&gt;x&lt;/p&gt;</summary>").summary())
                .isEqualTo("&lt;p&gt;x&lt;/p&gt;");
        assertThat(entry("<title>t</title><summary>&lt;p&gt;x&lt;/p&gt;</summary>").summary()).isEqualTo("<p>x</p>");
    }

    @Test
    void basesAddUpAndOnlyTheWebIsABase() {
        assertThat(entry("<link href='x.html' xml:base='/a/'/><content type='xhtml' xml:base='b/'><div><p xml:base='c/'>"
                + "<a href='d'>d</a></p></div></content>").content())
                .contains("href=\"https://news.example/feeds/b/c/d\"");
        assertThat(entry("<link href='x.html' xml:base='/a/'/>").link()).isEqualTo("https://news.example/a/x.html");
        assertThat(entry("<link href='x.html' xml:base='file:///etc/'/>").link()).isEqualTo("https://news.example/feeds/x.html");
    }

    @Test
    void addressesAreResolvedAsBrowsersDo() {
        assertThat(item("<title>t</title><link>\n  ?id=1 </link>").link()).isEqualTo("https://news.example/feeds/all.xml?id=1");
        assertThat(item("<title>t</title><link>//b.example/x</link>").link()).isEqualTo("https://b.example/x");
        assertThat(item("<title>t</title><description>&lt;img src=x.png&gt;</description>").summary())
                .isEqualTo("<img src=\"https://news.example/feeds/x.png\">");
    }

    @Test
    void recordingsAndPicturesComeAlong() {
        Story story = item("""
                <title>t</title><itunes:duration>12:30</itunes:duration><itunes:image href="https://a.example/i.jpg"/>
                <itunes:keywords>sea, coast</itunes:keywords>
                <media:group><media:content url="https://a.example/v.mp4" type="video/mp4" fileSize="9"/></media:group>""");
        assertThat(story.duration()).isEqualTo("12:30");
        assertThat(story.image()).isEqualTo("https://a.example/i.jpg");
        assertThat(story.categories()).containsExactly("sea", "coast");
        assertThat(story.enclosures()).containsExactly(new Enclosure("https://a.example/v.mp4", "video/mp4", "9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@a.example (Ann Author)", "Ann Author &lt;ann@a.example&gt;", " Ann \n Author ",
        "mailto:ann@a.example Ann Author"})
    void authorsAreNames(String author) {
        assertThat(item("<title>t</title><author>" + author + "</author>").authors()).containsExactly("Ann Author");
    }

    @Test
    void silentAddressesAreNobody() {
        assertThat(item("<title>t</title><author>noreply@blog.example</author>").authors()).isEmpty();
        assertThat(item("<title>t</title><author>desk@blog.example</author>").authors()).containsExactly("desk@blog.example");
    }

    @Test
    void paceOfTheSyndicationModule() {
        Feed feed = read("<rss xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel><sy:updatePeriod>daily</sy:updatePeriod>"
                + "<sy:updateFrequency>4</sy:updateFrequency><ttl>5</ttl></channel></rss>");
        assertThat(feed.pace().between()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void pageWithAFeedElementIsStillAPage() {
        Page page = Page.of("https://a.example/", "text/html",
                "<html><body><feed></feed><item>x</item></body></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(catchThrowable(() -> Feeds.read(page))).isInstanceOf(FeedException.class).hasMessageContaining("an HTML page");
    }
}
