package dev.quoth.web;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.web.Request.Trust;
import dev.quoth.web.WebException.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the door gives for each kind of address; the requirements on HTTP stand in tests of their own. */
class WebTest {

    private static final Limits SMALL = new Limits(Duration.ofMillis(500), Duration.ofMillis(800), 1000, 5);

    private final Web web = new Web(SMALL, Clock.systemUTC(), Map.of());

    @Test
    void getsBytesTypeAndAddress() {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer("200 OK", "Content-Type: text/xml\r\nX-Two: a\r\nX-Two: b\r\n", "<rss/>")))) {
            Page page = web.get(Request.feed(server.url("/feed#part")));
            assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("<rss/>");
            assertThat(page.contentType()).isEqualTo("text/xml");
            assertThat(page.header("x-two")).isEqualTo("a, b");
            assertThat(page.finalUrl()).isEqualTo(server.url("/feed"));
            assertThat(page.status()).isEqualTo(200);
        }
    }

    @Test
    void readsAFileTheUserNamed(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("a feed.xml"), "<rss/>");
        assertThat(web.get(Request.feed("file://" + file)).body()).hasSize(6);
        assertThat(web.get(Request.feed(file.toUri().toString())).body()).hasSize(6);
    }

    @Test
    void saysThatAFileIsMissingOrNotAFileOrTooLarge(@TempDir Path directory) throws Exception {
        Path large = Files.write(directory.resolve("large.xml"), new byte[1001]);
        assertThatThrownBy(() -> web.get(Request.feed("file:" + directory.resolve("none.xml")))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> web.get(Request.feed("file:" + directory))).hasMessageContaining("not a file");
        assertThatThrownBy(() -> web.get(Request.feed("file:" + large))).hasMessageContaining("larger than 1000 bytes");
        assertThatThrownBy(() -> web.get(Request.feed("file://otherhost/x"))).hasMessageContaining("not a file on this machine");
    }

    @Test
    void sampleNamesNoPaths() {
        for (String name : new String[] {"../Web.class", "/etc/passwd", "a/b.html", "..", ".", "a..b", "a%2f.html", "NONE"}) {
            assertThatThrownBy(() -> web.get(Request.page("sample:" + name, Trust.OUTSIDE)))
                    .as(name)
                    .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ADDRESS));
        }
    }

    @Test
    void asksForNothingButTheWeb() {
        for (String url : new String[] {"ftp://host/x", "javascript:alert(1)", "data:text/html,x", "nonsense", "http://",
                "http://host:99999/", "http://host:abc/", "http://ho st/", "http://[zz]/", "jar:file:/x!/y"}) {
            assertThatThrownBy(() -> web.get(Request.feed(url)))
                    .as(url)
                    .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ADDRESS));
        }
    }
}
