package dev.quoth.web;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.web.LoopbackServer.Asked;
import dev.quoth.web.Request.Trust;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What is said to a server and what is understood of it: H1, H13 and H14. */
class RequestHeadersTest {

    private final Web web = new Web(Limits.DEFAULT, Clock.systemUTC(), Map.of());

    @Test
    void h01ValidatorsAreSentByteForByteAndNoneIsInvented() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("304 Not Modified", "", "")))) {
            Request request = Request.feed(server.url("/feed"));
            Page page = web.get(request.withValidators("W/\"a  be\"", "Sunday, 22-Nov-26 08:00:00 GMT"));
            assertThat(page.isNotModified()).isTrue();
            assertThat(page.body()).isEmpty();
            Asked asked = server.asked().get(0);
            assertThat(asked.header("if-none-match")).isEqualTo("W/\"a  be\"");
            assertThat(asked.header("if-modified-since")).isEqualTo("Sunday, 22-Nov-26 08:00:00 GMT");
        }
    }

    @Test
    void h01WithoutValidatorsTheRequestIsUnconditionalAndANotModifiedAnError() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("304 Not Modified", "", "")))) {
            assertThatThrownBy(() -> web.get(Request.feed(server.url("/feed")))).hasMessageContaining("HTTP 304");
            assertThat(server.asked().get(0).headers()).doesNotContainKeys("if-none-match", "if-modified-since");
        }
    }

    @Test
    void h13SaysWhoAsksAndNothingElse() {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer("200 OK", "Set-Cookie: id=1; Path=/\r\nContent-Type: text/xml\r\n", "<rss/>")))) {
            web.get(Request.feed(server.url("/feed?a=1")));
            web.get(Request.feed(server.url("/feed?a=1")));
            assertThat(server.asked()).hasSize(2).allSatisfy(asked -> {
                assertThat(asked.header("user-agent")).matches("quoth/\\S+ \\(\\+https://\\S+\\)");
                assertThat(asked.headers()).containsOnlyKeys("user-agent", "accept", "accept-encoding", "host", "connection");
                assertThat(asked.target()).isEqualTo("/feed?a=1");
                assertThat(asked.method()).isEqualTo("GET");
            });
        }
    }

    @Test
    void h13TheUsersOwnUserAgentAndHeadersForAFeed() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("200 OK", "", "<rss/>")))) {
            web.get(Request.feed(server.url("/feed")).with(Map.of("X-Edition", "uk"), "Reader 1"));
            assertThat(server.asked().get(0).header("user-agent")).isEqualTo("Reader 1");
            assertThat(server.asked().get(0).header("x-edition")).isEqualTo("uk");
        }
    }

    @Test
    void h14FeedTypesFirstForFeedsAndHtmlFirstForPages() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("200 OK", "", "x")))) {
            web.get(Request.feed(server.url("/feed")));
            web.get(Request.page(server.url("/page"), Trust.OUTSIDE));
            assertThat(server.asked().get(0).header("accept"))
                    .startsWith("application/atom+xml, application/rss+xml, application/feed+json");
            assertThat(server.asked().get(1).header("accept")).startsWith("text/html, ");
            assertThat(server.asked()).allSatisfy(asked -> assertThat(asked.header("accept-encoding")).isEqualTo("gzip, deflate"));
        }
    }

    @Test
    void h14UnpacksGzipAndDeflate() {
        byte[] text = "<rss>packed</rss>".repeat(100).getBytes(StandardCharsets.UTF_8);
        try (LoopbackServer server = new LoopbackServer((asked, out) -> {
            if (asked.target().equals("/gzip")) {
                out.write(answer("200 OK", "Content-Encoding: gzip\r\n", packed(text, GZIPOutputStream::new)));
            } else {
                out.write(answer("200 OK", "Content-Encoding: deflate\r\n",
                        packed(text, to -> new DeflaterOutputStream(to, new Deflater(9, true)))));
            }
        })) {
            assertThat(web.get(Request.feed(server.url("/gzip"))).body()).isEqualTo(text);
            assertThat(web.get(Request.feed(server.url("/raw"))).body()).isEqualTo(text);
        }
    }

    @Test
    void h14WhatCannotBeUnpackedIsAskedForUnpacked() {
        byte[] text = "<rss>packed</rss>".repeat(100).getBytes(StandardCharsets.UTF_8);
        try (LoopbackServer server = new LoopbackServer((asked, out) -> {
            if (asked.header("accept-encoding").equals("identity")) {
                out.write(answer(asked.target().equals("/same") ? "304 Not Modified" : "200 OK", "", text));
            } else if (asked.target().equals("/zlib")) {
                // deflate with zlib's head, which is what RFC 9110 means and half of the servers do not
                out.write(answer("200 OK", "Content-Encoding: deflate\r\n", packed(text, DeflaterOutputStream::new)));
            } else {
                out.write("HTTP/1.1 304 Not Modified\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
            }
        })) {
            assertThat(web.get(Request.feed(server.url("/zlib"))).body()).isEqualTo(text);
            assertThat(web.get(Request.feed(server.url("/same")).withValidators("\"1\"", "")).isNotModified()).isTrue();
        }
    }

    private interface Packer {
        OutputStream pack(OutputStream to) throws IOException;
    }

    private static byte[] packed(byte[] text, Packer packer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = packer.pack(bytes)) {
            packing.write(text);
        }
        return bytes.toByteArray();
    }
}
