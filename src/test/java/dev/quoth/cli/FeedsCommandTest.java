package dev.quoth.cli;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.cli.Run.Result;
import dev.quoth.cli.output.Console.Ends;
import dev.quoth.web.LoopbackServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code quoth feeds} against a site on loopback. */
class FeedsCommandTest {

    private static final String FEED = "<rss version='2.0'><channel><title>Quay Post</title><item><title>Tide</title>"
            + "<link>/tide</link><pubDate>Sun, 22 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>";
    private static final String PAGE = "Content-Type: text/html\r\n";

    private static final Ends WATCHED = new Ends(true, true, true, 80, true, false);

    @TempDir
    private Path home;
    private Run run;

    @BeforeEach
    void open() {
        run = new Run(home).feeds("# mine\n");
    }

    @Test
    void addTakesTheFirstFeedAPageAnnouncesAndNamesTheOthers() throws IOException {
        try (LoopbackServer site = site("<head><base href='/news/'><link rel='alternate' type='application/rss+xml' title='Comments'"
                + " href='comments.xml'><link rel='alternate' type='application/atom+xml; charset=utf-8' title='News' href='all.xml'></head>",
                "/news/all.xml")) {
            Result added = run.pipe("feeds", "add", site.authority(), "--tag", "coast", "--title", "The Quay");
            assertThat(added.err()).isEqualTo("added " + site.url("/news/all.xml") + " (Quay Post, 1 story), which " + site.url("/")
                    + " announces\nalso there: " + site.url("/news/comments.xml") + " (Comments)\n");
            assertThat(added.status()).isZero();
            assertThat(Files.readString(home.resolve(".config/quoth/feeds.txt")))
                    .isEqualTo("# mine\n" + site.url("/news/all.xml") + " coast \"~The Quay\"\n");
            assertThat(run.pipe("feeds", "add", site.authority()).err()).startsWith("there already: " + site.url("/news/all.xml"));
        }
    }

    @Test
    void addLooksAtLinksAndThenAtTheUsualPaths() {
        try (LoopbackServer site = site("<body><a href='x/feed.xml'>RSS</a></body>", "/x/feed.xml")) {
            assertThat(run.pipe("feeds", "add", site.url("/")).err()).startsWith("added " + site.url("/x/feed.xml")).contains("found from");
        }
        try (LoopbackServer site = site("<p>News</p>", "/atom.xml")) {
            assertThat(run.pipe("feeds", "add", site.url("/")).err()).startsWith("added " + site.url("/atom.xml"));
        }
    }

    @Test
    void addSaysWhatIsNoFeed() {
        try (LoopbackServer site = site("<p>News</p>", "/nowhere")) {
            assertThat(run.pipe("feeds", "add", site.url("/"), site.url("/gone"), "exec:fortune", "ftp://a.example/", "file:/no/such")).isEqualTo(
                    new Result(1, "", "quoth: " + site.url("/") + ": an HTML page, not a feed, and no feed was found from there\n"
                        + "quoth: " + site.url("/gone") + ": HTTP 404 Not Found\n"
                        + "quoth: exec:fortune: newsboat's exec: runs a program; Quoth runs none. Write its output to a file and subscribe to"
                        + " file:/path/to/it\n"
                        + "quoth: ftp://a.example/: an address of a kind that is not fetched (ftp://a.example/)\n"
                        + "quoth: file:/no/such: no such file: /no/such\n"));
        }
        assertThat(home.resolve(".config/quoth/feeds.txt")).hasContent("# mine\n");
    }

    @Test
    void h16h20APageThatAnnouncesAFileOfThisMachineDoesNotGetIt() {
        Path secret = run.write("secret.xml", FEED);
        try (LoopbackServer site = site("<link rel='alternate' type='application/rss+xml' href='" + secret.toUri() + "'><a href='"
                + secret.toUri() + "/feed'>x</a>", "/nowhere")) {
            assertThat(run.pipe("feeds", "add", site.url("/")).status()).isEqualTo(1);
        }
    }

    @Test
    void addTakesAFileThatWasNamed() {
        Path file = run.write("post.xml", FEED);
        assertThat(run.pipe("feeds", "add", file.toString()).err()).isEqualTo("added file:HOME/post.xml (Quay Post, 1 story)\n");
    }

    @Test
    void h18PasswordsAreNeverShown() {
        try (LoopbackServer site = site("", "/feed")) {
            String address = site.url("/feed").replace("//", "//ann:s@cret@");
            Result added = run.pipe("feeds", "add", address);
            assertThat(added.err()).startsWith("added " + site.url("/feed"));
            assertThat(home.resolve(".config/quoth/feeds.txt")).content().contains(address);
            assertThat(site.asked()).allSatisfy(asked -> assertThat(asked.header("authorization")).startsWith("Basic "));
            String lost = "http://ann:s@cret@127.0.0.1:1/feed";
            run.feeds(address + "\n" + lost + " lost\nhttp://ann:s@cret@ nonsense\nftp://ann:s@cret@a.example/\n"
                    + site.url("/feed?2") + " header=\"Authorization s@cret\"\n");
            for (String line : new String[] {"fetch --verbose", "feeds", "feeds --json", "feeds --tsv", "feeds check", "feeds check --json",
                "feeds export", "list --json", "list", "library export", "show " + lost, "show --json " + lost, "quotes --json " + lost,
                "feeds add " + lost, "feeds remove " + lost}) {
                Result result = run.pipe(line.split(" "));
                assertThat(result.out() + result.err()).as(line).isNotEmpty().doesNotContain("cret").doesNotContain("ann:");
            }
            assertThat(run.pipe("list", "--feed", site.url("/feed")).out()).contains("Tide");
        }
    }

    @Test
    void h18ANewPasswordIsTheSameFeed() {
        try (LoopbackServer site = site("", "/feed")) {
            run.feeds(site.url("/feed").replace("//", "//ann:old@") + "\n").pipe("fetch");
            String before = run.pipe("list", "--json").out();
            run.feeds(site.url("/feed").replace("//", "//ann:new@") + "\n").pipe("fetch", "--force");
            assertThat(run.pipe("list", "--json").out()).isEqualTo(before).isNotEmpty();
            assertThat(run.pipe("feeds", "--format", "{feed}").out()).isEqualTo("1\n");
        }
    }

    @Test
    void removeTakesANumberATitleAndAnAddress() {
        run.feeds("# one\nsample:one a \"~Quay\"\nsample:two \"~Quay\"\n\nsample:three # three\nsample:four\n");
        assertThat(run.pipe("feeds", "remove", "quay")).isEqualTo(
                new Result(1, "", "quoth: quay: so are called 2 feeds; give the number of one: 1, 2\n"));
        assertThat(run.pipe("feeds", "remove", "2", "sample:three").err())
                .isEqualTo("removed sample:two; its stories stay in the library\nremoved sample:three; its stories stay in the library\n");
        assertThat(run.pipe("feeds", "remove", "QUAY", "2").status()).isEqualTo(1);
        assertThat(home.resolve(".config/quoth/feeds.txt")).content().isEqualTo("# one\n\nsample:four\n");
    }

    @Test
    void checkSaysWhatIsWrongWithEach() {
        String old = FEED.replace("2026", "2020");
        try (LoopbackServer site = new LoopbackServer((asked, out) -> {
            switch (asked.target()) {
                case "/moved" -> out.write(answer("301 Moved", "Location: /good\r\n", ""));
                case "/good" -> out.write(answer("200 OK", "", FEED));
                case "/old" -> out.write(answer("200 OK", "", old));
                case "/page" -> out.write(answer("200 OK", PAGE, "<html><link rel=alternate type=application/rss+xml href=good>"));
                case "/none" -> out.write(answer("200 OK", "", "<rss version='2.0'><channel><title>N</title></channel></rss>"));
                default -> out.write(answer("410 Gone", "", ""));
            }
        })) {
            StringBuilder lines = new StringBuilder();
            for (String path : new String[] {"/good", "/moved", "/old", "/none", "/page", "/gone"}) {
                lines.append(site.url(path)).append('\n');
            }
            Result check = run.feeds(lines.toString()).pipe("feeds", "check", "--format", "{ok} {note}{error}");
            assertThat(check.out().lines()).containsExactly("true ", "true moved for good to " + site.url("/good"),
                    "true silent since 2020-11-22", "true without a story",
                    "false an HTML page, not a feed; it announces " + site.url("/good"), "false HTTP 410 Gone for good: it is not asked again");
            assertThat(check.status()).isEqualTo(1);
            assertThat(run.pipe("feeds", "check", site.url("/good")).status()).isZero();
        }
    }

    /** Cron would mail them every hour. */
    @Test
    void linesThatOnlyNewsboatUnderstandsAreNoFailureAndToldWhereEverythingIsAskedFor() {
        run.feeds("sample:edition articles=feed\nexec:~/bin/feed\n\"query:Unread:unread = \\\"yes\\\"\"\n");
        assertThat(run.pipe("fetch")).isEqualTo(new Result(0, "", ""));
        Result list = run.pipe("feeds");
        assertThat(list.status()).isZero();
        assertThat(list.err()).isEmpty();
        String exec = "quoth: HOME/.config/quoth/feeds.txt:2: newsboat's exec: runs a program";
        String query = "quoth: HOME/.config/quoth/feeds.txt:3: newsboat's query: makes a list of stories; in Quoth that is quoth list --filter";
        for (Result told : List.of(run.pipe("feeds", "check"), run.pipe("fetch", "--verbose"), run.run(WATCHED, "", "feeds"))) {
            assertThat(told.status()).isZero();
            assertThat(told.err()).contains(exec, query);
        }
    }

    @Test
    void h12CheckAsksTheFeedsOfOneHostOneAfterTheOther() {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (LoopbackServer site = new LoopbackServer((asked, out) -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            Thread.yield();
            open.decrementAndGet();
            out.write(answer("200 OK", "", FEED));
        })) {
            StringBuilder lines = new StringBuilder();
            for (int n = 0; n < 12; n++) {
                lines.append(site.url("/" + n)).append('\n');
            }
            assertThat(run.feeds(lines.toString()).pipe("feeds", "check").status()).isZero();
            assertThat(most.get()).isEqualTo(1);
            assertThat(site.asked()).extracting(LoopbackServer.Asked::target).startsWith("/0", "/1", "/2").hasSize(12);
        }
    }

    @Test
    void importAndExportLoseNothing() {
        run.feeds("");
        Path list = run.write("list.opml", """
                <?xml version="1.0"?><opml version="1.0"><head><title>x</title></head><body>
                <outline text="World"><outline title="East &amp; West"><outline text="Quay" type="rss" xmlUrl="https://a.example/?a=1&amp;b=2"/>
                </outline></outline><outline text="https://b.example/" xmlUrl="https://b.example/"/>
                <outline text="Local" xmlUrl="file:///etc/passwd"/></body></opml>""");
        Result first = run.pipe("feeds", "import", list.toString());
        assertThat(first.err()).isEqualTo("quoth: HOME/list.opml: \"Local\": a file: address counts only in feeds.txt itself\n2 feeds added\n");
        String lines = read();
        assertThat(lines).isEqualTo("https://a.example/?a=1&b=2 \"World/East & West\" \"~Quay\"\nhttps://b.example/\n");
        Path again = run.write("again.opml", run.pipe("feeds", "export").out());
        run.feeds("").pipe("feeds", "import", again.toString());
        assertThat(read().lines()).containsExactlyInAnyOrderElementsOf(lines.lines().toList());
        assertThat(run.pipe("feeds", "import", again.toString()).err()).isEqualTo("0 feeds added, 2 there already\n");
    }

    private String read() {
        try {
            return Files.readString(home.resolve(".config/quoth/feeds.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A site with this page at "/" and one feed. */
    private static LoopbackServer site(String page, String feed) {
        return new LoopbackServer((asked, out) -> serve(asked.target(), out, page, feed));
    }

    private static void serve(String target, OutputStream out, String page, String feed) throws IOException {
        if (target.equals(feed)) {
            out.write(answer("200 OK", "", FEED));
        } else {
            out.write(target.equals("/") ? answer("200 OK", PAGE, "<html>" + page + "</html>") : answer("404 Not Found", PAGE, "no"));
        }
    }
}
