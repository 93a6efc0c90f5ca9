package dev.quoth.web;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.web.Request.Trust;
import dev.quoth.web.WebException.Reason;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A story's link may lead to sound or pictures, which are not fetched. */
class PageTypeTest {

    private final Web web = new Web(Limits.DEFAULT, Clock.systemUTC(), Map.of());

    @Test
    void whatIsNoPageIsNotRead() {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer("200 OK", "Content-Type: " + asked.target().substring(1) + "\r\n", "bytes")))) {
            for (String type : new String[] {"audio/mpeg", "VIDEO/mp4", "image/png", "application/pdf"}) {
                assertThatThrownBy(() -> web.get(Request.page(server.url("/" + type), Trust.OUTSIDE)))
                        .hasMessage("not a page but " + type)
                        .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TYPE));
            }
            for (String type : new String[] {"text/html", "text/plain", "application/octet-stream", "application/xhtml+xml"}) {
                assertThat(web.get(Request.page(server.url("/" + type), Trust.OUTSIDE)).body()).hasSize(5);
            }
            assertThat(web.get(Request.feed(server.url("/audio/mpeg"))).body()).as("a feed's type is not believed").hasSize(5);
        }
    }
}
