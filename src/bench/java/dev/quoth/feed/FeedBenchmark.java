package dev.quoth.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.quoth.news.Feed;
import dev.quoth.web.Page;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Feeds of some 80 kB read by one thread, a second, beside ROME on the same bytes. ROME must be given well-formed feeds: it stops at
 * the first error of the others.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FeedBenchmark {

    private static final int SIZE = 80_000;
    private static final String[] WORDS = ("the of harbour bridge council said ferry light winter minister who a to island paper for"
            + " school storm reported city and in was &amp; on price river museum doctor letter vote more than night").split(" ");

    /** What the feed is written in. */
    @Param({"rss", "atom", "summaries"})
    private String kind;

    private byte[] bytes;
    private String text;

    @Setup
    public void write() {
        Random random = new Random(7);
        StringBuilder xml = new StringBuilder();
        xml.append(kind.equals("atom")
                ? "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title>"
                    + "<id>urn:post</id><updated>2026-11-22T10:00:00Z</updated>"
                : "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                    + "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Post</title>"
                    + "<link>https://post.example/</link><description>News</description>");
        for (int n = 1; xml.length() < SIZE; n++) {
            xml.append(kind.equals("atom") ? entry(random, n) : item(random, n, kind.equals("rss")));
        }
        text = xml.append(kind.equals("atom") ? "</feed>" : "</channel></rss>").toString();
        bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    private static String item(Random random, int n, boolean full) {
        return "<item><title>" + words(random, 9) + "</title><link>https://post.example/" + n + "</link><guid isPermaLink=\"false\">" + n
                + "</guid><pubDate>Sun, 22 Nov 2026 10:" + (10 + n % 50) + ":00 +0100</pubDate><dc:creator>Ann Author</dc:creator>"
                + "<category>World</category><description>" + words(random, 30) + "</description>"
                + (full ? "<content:encoded><![CDATA[" + body(random) + "]]></content:encoded>" : "") + "</item>\n";
    }

    private static String entry(Random random, int n) {
        return "<entry><title>" + words(random, 9) + "</title><link href=\"https://post.example/" + n + "\"/><id>urn:post:" + n
                + "</id><updated>2026-11-22T10:" + (10 + n % 50) + ":00+01:00</updated><author><name>Ann Author</name></author>"
                + "<content type=\"html\">" + body(random).replace("&", "&amp;").replace("<", "&lt;") + "</content></entry>\n";
    }

    private static String body(Random random) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            html.append("<p>").append(words(random, 40)).append(" <a href=\"https://post.example/more\">").append(words(random, 3))
                    .append("</a>.</p>");
        }
        return html.append("<img src=\"https://post.example/a.jpg\" alt=\"\"/>").toString();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    @Benchmark
    public Feed quoth() {
        return Feeds.read(Page.of("https://post.example/feed", "application/xml; charset=utf-8", bytes));
    }

    @Benchmark
    public SyndFeed rome() throws FeedException, IOException {
        return new SyndFeedInput().build(new StringReader(text));
    }
}
