package dev.quoth.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.news.Enclosure;
import dev.quoth.news.Feed;
import dev.quoth.news.Pace;
import dev.quoth.news.Story;
import dev.quoth.web.Page;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedsTest {

    private static final String URL = "https://news.example/feeds/all.xml";

    private static Feed read(String text) {
        return Feeds.read(Page.of(URL, "", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Story only(String text) {
        Feed feed = read(text);
        assertThat(feed.stories()).hasSize(1);
        return feed.stories().get(0);
    }

    private static Story item(String fields) {
        return only("<rss version='2.0'><channel><title>Harbour Post</title><item>" + fields + "</item></channel></rss>");
    }

    private static Story entry(String fields) {
        return only("<feed xmlns='http://www.w3.org/2005/Atom'><title>Harbour Post</title><entry>" + fields + "</entry></feed>");
    }

    @Test
    void readsRss() {
        Feed feed = read("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>Harbour &amp; Coast</title><link>https://news.example/</link><language>en-GB</language>
                <description>From the quays</description><ttl>90</ttl>
                <skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>
                <item><title>Ferry <![CDATA[returns & stays]]></title><link>/2026/ferry</link><guid isPermaLink="false">f-1</guid>
                <pubDate>Mon, 02 Nov 2026 10:00:00 +0100</pubDate><dc:creator>Ann Author</dc:creator><category>Transport</category>
                <description>&lt;p&gt;It is &lt;a href="/more"&gt;back&lt;/a&gt;.&lt;/p&gt;</description>
                <content:encoded><![CDATA[<p>It is back, all of it.</p>]]></content:encoded>
                <enclosure url="https://news.example/f.mp3" type="audio/mpeg" length="12"/></item></channel></rss>""");
        assertThat(feed.format()).isEqualTo("rss 2.0");
        assertThat(feed.title()).isEqualTo("Harbour & Coast");
        assertThat(feed.link()).isEqualTo("https://news.example/");
        assertThat(feed.language()).isEqualTo("en-GB");
        assertThat(feed.pace()).isEqualTo(new Pace(Duration.ofMinutes(90), Set.of(3), Set.of(DayOfWeek.SUNDAY)));
        Story story = feed.stories().get(0);
        assertThat(story.guid()).isEqualTo("f-1");
        assertThat(story.title()).isEqualTo("Ferry returns & stays");
        assertThat(story.link()).isEqualTo("https://news.example/2026/ferry");
        assertThat(story.published()).contains(OffsetDateTime.parse("2026-11-02T10:00:00+01:00"));
        assertThat(story.authors()).containsExactly("Ann Author");
        assertThat(story.summary()).isEqualTo("<p>It is <a href=\"https://news.example/more\">back</a>.</p>");
        assertThat(story.content()).isEqualTo("<p>It is back, all of it.</p>");
        assertThat(story.categories()).containsExactly("Transport");
        assertThat(story.enclosures()).containsExactly(new Enclosure("https://news.example/f.mp3", "audio/mpeg", "12"));
    }

    @Test
    void readsAtom() {
        Story story = entry("""
                <title type="html">A &lt;b&gt;bold&lt;/b&gt; plan</title><id>tag:news.example,2026:1</id>
                <link rel="alternate" type="application/json" href="1.json"/><link rel="alternate" type="text/html" href="1.html"/>
                <link rel="replies" href="1/comments"/><updated>2026-11-02T10:00:00Z</updated>
                <author><name>Bo Byline</name><email>bo@news.example</email></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Read<br/><img src="a.png"/></p></div></content>""");
        assertThat(story.title()).isEqualTo("A bold plan");
        assertThat(story.link()).isEqualTo("https://news.example/feeds/1.html");
        assertThat(story.comments()).isEqualTo("https://news.example/feeds/1/comments");
        assertThat(story.authors()).containsExactly("Bo Byline");
        assertThat(story.updated().map(OffsetDateTime::toInstant)).contains(Instant.parse("2026-11-02T10:00:00Z"));
        assertThat(story.content()).isEqualTo("<p>Read<br><img src=\"https://news.example/feeds/a.png\"></p>");
    }

    @Test
    void readsJsonFeed() {
        Feed feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Post", "home_page_url": "https://news.example/",
                 "authors": [{"name": "The Desk"}],
                 "items": [{"id": 7, "url": "https://news.example/7", "title": "Tide", "content_text": "One < two.\\n\\nThree.",
                 "date_published": "2026-11-02T10:00:00Z", "tags": ["sea"]}]}""");
        assertThat(feed.format()).isEqualTo("json feed 1.1");
        Story story = feed.stories().get(0);
        assertThat(story.guid()).isEqualTo("7");
        assertThat(story.content()).isEqualTo("<p>One &lt; two.</p><p>Three.</p>");
        assertThat(story.authors()).containsExactly("The Desk");
        assertThat(story.categories()).containsExactly("sea");
    }

    @Test
    void readsRdf() {
        Story story = only("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:d="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>Harbour Post</title></channel>
                <item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link>
                <d:date>2026-11-02</d:date></item></rdf:RDF>""");
        assertThat(story.guid()).isEqualTo("https://news.example/1");
        assertThat(story.published()).contains(OffsetDateTime.parse("2026-11-02T00:00:00Z"));
    }

    @Test
    void guidIsTheLinkUnlessItSaysNo() {
        assertThat(item("<guid>https://news.example/1</guid>").link()).isEqualTo("https://news.example/1");
        assertThat(item("<guid isPermaLink='false'>https://news.example/1</guid>").link()).isEmpty();
    }

    @Test
    void storyWithoutIdentityIsKnownByItsWords() {
        Story one = item("<title>Tide</title>");
        assertThat(one.guid()).isEqualTo(item("<title>Tide</title>").guid()).isNotEqualTo(item("<title>Ebb</title>").guid());
    }

    @Test
    void storiesOfOneGuidAreKnownByTheirLinks() {
        Feed feed = read("<rss><channel><item><guid isPermaLink='false'>0</guid><link>https://news.example/1</link></item>"
                + "<item><guid isPermaLink='false'>0</guid><link>https://news.example/2</link></item></channel></rss>");
        assertThat(feed.stories()).extracting(Story::guid).containsExactly("https://news.example/1", "https://news.example/2");
    }

    @Test
    void storiesOfTextAloneAreKnownByIt() {
        assertThat(item("<description>Tide</description>").guid()).isNotEqualTo(item("<description>Ebb</description>").guid());
    }

    @Test
    void wordThatLooksLikeATagStaysInAHeadline() {
        assertThat(item("<title>What the &lt;video&gt; element does</title>").title()).isEqualTo("What the <video> element does");
        assertThat(item("<title>The &lt;i&gt;Perpetua&lt;/i&gt; sails &amp;amp; returns</title>").title())
                .isEqualTo("The Perpetua sails & returns");
    }

    @Test
    void nothingLeadsToAFileOfThisMachine() {
        assertThat(item("<title>x</title><link>file:///etc/passwd</link>").link()).isEmpty();
        assertThat(item("<title>x</title><link>javascript:alert(1)</link>").link()).isEmpty();
        assertThat(item("<title>x</title><link>sample:edition</link>").link()).isEmpty();
        Page local = Page.of("file:/home/ann/feed.xml", "",
                "<rss><channel><item><title>x</title><link>../passwd</link></item></channel></rss>".getBytes(StandardCharsets.UTF_8));
        assertThat(Feeds.read(local).stories().get(0).link()).isEmpty();
    }

    @Test
    void saysWhatADocumentIsInstead() {
        assertThatThrownBy(() -> read("")).isInstanceOf(FeedException.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("<!doctype html><html><body><p>News</p></body></html>")).hasMessageContaining("an HTML page");
        assertThatThrownBy(() -> read("<html><body><form><input type=\"password\"></form></body></html>"))
                .hasMessageContaining("a login page");
        assertThatThrownBy(() -> read("{\"error\": 404}")).hasMessageContaining("JSON of another kind");
        assertThatThrownBy(() -> read("<opml version='2.0'><body/></opml>")).hasMessageContaining("OPML");
        assertThatThrownBy(() -> read("Gone fishing")).hasMessageContaining("plain text");
        assertThatThrownBy(() -> read("\u0000\u0001\u0002PK\u0003")).hasMessageContaining("a binary file");
    }
}
