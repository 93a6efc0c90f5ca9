package dev.quoth.web;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as people and pages write them, and the credentials in them (H18). */
class AddressTest {

    private final Web web = new Web(Limits.DEFAULT, Clock.systemUTC(), Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HTTP://Paper.Example | http://paper.example/",
        "https://paper.example:443/a | https://paper.example/a",
        "http://paper.example:8080/a | http://paper.example:8080/a",
        "http://paper.example?a=b | http://paper.example/?a=b",
        "http://paper.example/a b?c d=e f#g h | http://paper.example/a%20b?c%20d=e%20f",
        "http://paper.example/caf\u00e9/\u65b0\u805e | http://paper.example/caf%C3%A9/%E6%96%B0%E8%81%9E",
        "http://paper.example/100%/%41%zz | http://paper.example/100%25/%41%25zz",
        "http://paper.example/[a]{b}|http://paper.example/%5Ba%5D%7Bb%7D",
        "http://b\u00fccher.example/ | http://xn--bcher-kva.example/",
        "http://[2001:DB8::1]:81/ | http://[2001:db8::1]:81/",
        "http://my_host.example/ | http://my_host.example/",
        "http://ann:s@cret@paper.example/ | http://paper.example/",
        "http://paper.example\\@evil.example/ | http://paper.example/@evil.example/"})
    void h18MadeFitForTheWire(String typed, String sent) {
        assertThat(Address.parse(typed).toString()).isEqualTo(sent);
    }

    @Test
    void h18CredentialsAreTakenOutAndDecoded() {
        Address address = Address.parse("https://ann:s%3Acr%40et@paper.example/feed");
        assertThat(address.credentials()).isEqualTo("ann:s:cr@et");
        assertThat(address.toString()).doesNotContain("ann");
    }

    @Test
    void h18BasicAuthFromTheAddress() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("200 OK", "", "x")))) {
            Page page = web.get(Request.feed(server.url("/feed").replace("//", "//Aladdin:open%20sesame@")));
            // The example of RFC 7617.
            assertThat(server.asked().get(0).header("authorization")).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
            assertThat(page.url()).doesNotContain("sesame");
            assertThat(page.finalUrl()).doesNotContain("sesame");
        }
    }

    @Test
    void h18CredentialsAreInNoMessage() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("404 Not Found", "", "")))) {
            String[] urls = {server.url("/").replace("//", "//ann:secret@"), "http://ann:secret@127.0.0.1:1/", "https://ann:secret@/",
                "http://ann:secret@ho st/", "ftp://ann:secret@paper.example/", "http://ann:secret@paper.example:99999/"};
            for (String url : urls) {
                assertThatThrownBy(() -> web.get(Request.feed(url))).as(url).isInstanceOf(WebException.class)
                        .satisfies(e -> assertThat(stack(e)).doesNotContain("secret"));
            }
        }
    }

    @Test
    void h18BlanksAndOtherLettersReachTheServerEncoded() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("200 OK", "", "x")))) {
            web.get(Request.feed(server.url("/a b/\u00fc?q=\u00e9 1")));
            assertThat(server.asked().get(0).target()).isEqualTo("/a%20b/%C3%BC?q=%C3%A9%201");
        }
    }

    @Test
    void h18Ipv6() {
        LoopbackServer server;
        try {
            server = new LoopbackServer("::1", (asked, out) -> out.write(answer("200 OK", "", "six")));
        } catch (java.io.UncheckedIOException e) {
            Assumptions.abort("no IPv6 on this machine");
            return;
        }
        try (server) {
            assertThat(web.get(Request.feed("http://[::1]:" + server.port() + "/")).body()).asString().isEqualTo("six");
        }
    }

    private static String stack(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            all.append(cause).append('\n');
        }
        return all.toString();
    }
}
