package dev.quoth.web;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.web.Request.Trust;
import dev.quoth.web.WebException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where redirects may lead: H10, H11 and H20. */
class RedirectTest {

    private final Web web = new Web(Limits.DEFAULT, Clock.systemUTC(), Map.of());

    @Test
    void h10EveryRedirectIsFollowedAtOnceAndTold() {
        try (LoopbackServer server = hops()) {
            Page page = web.get(Request.feed(server.url("/301")));
            assertThat(page.redirects()).containsExactly(
                    new Page.Redirect(301, server.url("/301"), server.url("/308")),
                    new Page.Redirect(308, server.url("/308"), server.url("/302")),
                    new Page.Redirect(302, server.url("/302"), server.url("/end")));
            assertThat(page.url()).isEqualTo(server.url("/301"));
            assertThat(page.finalUrl()).isEqualTo(server.url("/end"));
        }
    }

    @Test
    void h11FiveAreFollowedAndTheSixthIsNot() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> {
            int left = Integer.parseInt(asked.target().substring(1));
            out.write(left == 0 ? answer("200 OK", "", "end")
                    : answer("302 Found", "Location: /" + (left - 1) + "\r\n", ""));
        })) {
            assertThat(web.get(Request.feed(server.url("/5"))).redirects()).hasSize(5);
            assertThatThrownBy(() -> web.get(Request.feed(server.url("/6"))))
                    .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REDIRECT))
                    .hasMessage("more than 5 redirects");
        }
    }

    /** RFC 3986, 5.2.2: a lone query keeps the path; sites send it to see whether cookies come back. */
    @Test
    void aLoneQueryKeepsThePath() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(asked.target().equals("/a/feed")
                ? answer("302 Found", "Location: ?asked=1\r\n", "") : answer("200 OK", "", asked.target())))) {
            assertThat(web.get(Request.feed(server.url("/a/feed"))).finalUrl()).isEqualTo(server.url("/a/feed?asked=1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "FILE:///etc/hostname", "jar:file:/x.jar!/y", "ftp://127.0.0.1/x",
        "gopher://127.0.0.1/", "javascript:alert(1)", "sample:edition", "data:text/html,x", "file:/etc/hostname", "http://", "//",
        "http://[::1"})
    void h11h20NothingButHttpAndHttps(String location) {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer("301 Moved Permanently", "Location: " + location + "\r\n", "")))) {
            assertThatThrownBy(() -> web.get(Request.feed(server.url("/feed"))))
                    .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REDIRECT));
        }
    }

    @Test
    void h11CredentialsAndHeadersOfTheUserStayWithTheOrigin() {
        try (LoopbackServer other = new LoopbackServer("127.0.0.2", (asked, out) -> out.write(answer("200 OK", "", "other")));
                LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("302 Found",
                        "Location: " + (asked.target().equals("/here") ? "/away" : other.url("/there")) + "\r\n", "")))) {
            String url = server.url("/here").replace("http://", "http://ann:secret@");
            web.get(Request.feed(url).with(Map.of("X-Token", "t"), ""));
            assertThat(server.asked()).hasSize(2).allSatisfy(asked -> {
                assertThat(asked.header("authorization")).startsWith("Basic ");
                assertThat(asked.header("x-token")).isEqualTo("t");
            });
            assertThat(other.asked()).hasSize(1).allSatisfy(asked ->
                    assertThat(asked.headers()).doesNotContainKeys("authorization", "x-token"));
        }
    }

    @Test
    void h11CredentialsThatARedirectBringsAreNotSent() {
        try (LoopbackServer other = new LoopbackServer("127.0.0.2", (asked, out) -> out.write(answer("200 OK", "", "other")));
                LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("302 Found",
                        "Location: " + other.url("/").replace("http://", "http://eve:x@") + "\r\n", "")))) {
            Page page = web.get(Request.feed(server.url("/")));
            assertThat(other.asked().get(0).headers()).doesNotContainKey("authorization");
            assertThat(page.finalUrl()).isEqualTo(other.url("/"));
        }
    }

    @Test
    void h11WhatWasSecretOverTlsIsNotSentInTheOpen() {
        Address secure = Address.parse("https://paper.example/feed");
        assertThatThrownBy(() -> secure.redirect("http://paper.example/feed", true))
                .hasMessage("redirected from https to http, where your credentials would be seen")
                .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REDIRECT));
        assertThat(secure.redirect("http://paper.example/feed", false).toString()).isEqualTo("http://paper.example/feed");
        assertThat(secure.redirect("https://eve:x@other.example/", true).credentials()).isEmpty();
        assertThat(Address.parse("http://paper.example/").redirect("http://other.example/", true).host()).isEqualTo("other.example");
    }

    @Test
    void h18CredentialsInALinkThatNobodyTypedAreNotSent() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("200 OK", "", "x")))) {
            String url = server.url("/").replace("//", "//eve:x@");
            web.get(Request.page(url, Trust.OUTSIDE));
            web.get(Request.feed(url).from(Trust.OUTSIDE));
            assertThat(server.asked()).hasSize(2).allSatisfy(asked -> assertThat(asked.headers()).doesNotContainKey("authorization"));
        }
    }

    @Test
    void h20AFileOnlyWhereTheUserTypedIt(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("secret.html"), "secret");
        assertThatThrownBy(() -> web.get(Request.page(file.toUri().toString(), Trust.OUTSIDE)))
                .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ADDRESS));
        assertThat(web.get(Request.page(file.toUri().toString(), Trust.USER)).body()).hasSize(6);
    }

    /** 301 to 308 to 302 to the end. */
    private static LoopbackServer hops() {
        return new LoopbackServer((asked, out) -> {
            switch (asked.target()) {
                case "/301" -> out.write(answer("301 Moved Permanently", "Location: /308\r\n", ""));
                case "/308" -> out.write(answer("308 Permanent Redirect", "Location: 302\r\n", ""));
                case "/302" -> out.write(answer("302 Found", "Location: /end\r\n", ""));
                default -> out.write(answer("200 OK", "", "end"));
            }
        });
    }
}
