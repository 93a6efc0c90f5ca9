package dev.quoth.web;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proxies that the environment names (H17). */
class ProxyTest {

    @Test
    void h17GoesThroughTheProxyOfHttp() {
        try (LoopbackServer proxy = new LoopbackServer((asked, out) -> out.write(answer("200 OK", "", "by proxy")))) {
            Page page = web(Map.of("http_proxy", "http://" + proxy.authority())).get(Request.feed("http://paper.example/feed"));
            assertThat(page.body()).asString().isEqualTo("by proxy");
            assertThat(proxy.asked().get(0).target()).isEqualTo("http://paper.example/feed");
        }
    }

    @Test
    void h17AProxyThatWantsAPasswordGetsItAndNobodyElse() {
        try (LoopbackServer proxy = new LoopbackServer((asked, out) -> {
            boolean known = asked.header("proxy-authorization").equals("Basic YW5uOnNlY3JldA==");
            out.write(known ? answer("200 OK", "", "known")
                    : answer("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"office\"\r\n", ""));
        })) {
            Web web = web(Map.of("http_proxy", "http://ann:secret@" + proxy.authority()));
            assertThat(web.get(Request.feed("http://paper.example/feed")).body()).asString().isEqualTo("known");
            assertThat(proxy.asked()).noneMatch(asked -> asked.headers().containsKey("authorization"));
        }
    }

    @Test
    void h17HttpsAsksTheProxyForATunnel() {
        try (LoopbackServer proxy = new LoopbackServer((asked, out) -> out.write(answer("502 Bad Gateway", "", "")))) {
            Web web = web(Map.of("https_proxy", proxy.authority()));
            assertThatThrownBy(() -> web.get(Request.feed("https://paper.example/feed"))).isInstanceOf(WebException.class);
            assertThat(proxy.asked().get(0).method()).isEqualTo("CONNECT");
            assertThat(proxy.asked().get(0).target()).isEqualTo("paper.example:443");
        }
    }

    @Test
    void h17Socks() throws Exception {
        try (ServerSocket socks = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            FutureTask<Integer> server = new FutureTask<>(() -> socks5(socks));
            Thread thread = new Thread(server);
            thread.setDaemon(true);
            thread.start();
            Web web = web(Map.of("all_proxy", "socks5://127.0.0.1:" + socks.getLocalPort()));
            Page page = web.get(Request.feed("http://127.0.0.9:81/feed"));
            assertThat(page.body()).asString().isEqualTo("by socks");
            assertThat(server.get()).as("the port that was asked for").isEqualTo(81);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://paper.example/, true", "http://www.paper.example/, true", "http://newspaper.example/, false",
        "http://other.example/, false", "http://127.0.0.1/, true", "http://192.0.2.7:8080/, true", "http://192.0.2.7/, false",
        "http://[::1]/, true",
        "http://a.intern.example/, true", "http://intern.example/, true"})
    void h17ExceptHostsOfNoProxy(String url, boolean direct) {
        Proxies proxies = new Proxies(Map.of("http_proxy", "proxy.example:3128",
                "no_proxy", "paper.example, 127.0.0.1,192.0.2.7:8080 ::1,.intern.example"));
        Proxy proxy = proxies.to(Address.parse(url)).orElseThrow().proxy();
        assertThat(proxy.equals(Proxy.NO_PROXY)).isEqualTo(direct);
    }

    @Test
    void h17WhichVariableCounts() {
        Address http = Address.parse("http://paper.example/");
        Address https = Address.parse("https://paper.example/");
        assertThat(new Proxies(Map.of()).to(http)).isEmpty();
        assertThat(port(new Proxies(Map.of("ALL_PROXY", "p:1", "https_proxy", "p:2")), http)).isEqualTo(1);
        assertThat(port(new Proxies(Map.of("ALL_PROXY", "p:1", "https_proxy", "p:2")), https)).isEqualTo(2);
        assertThat(port(new Proxies(Map.of("HTTPS_PROXY", "p:1", "https_proxy", "p:2")), https)).isEqualTo(2);
        assertThat(new Proxies(Map.of("HTTP_PROXY", "p:1", "REQUEST_METHOD", "GET")).to(http)).as("a CGI program").isEmpty();
        assertThat(port(new Proxies(Map.of("http_proxy", "p")), http)).isEqualTo(3128);
        assertThat(port(new Proxies(Map.of("http_proxy", "socks5h://p")), http)).isEqualTo(1080);
        assertThat(new Proxies(Map.of("http_proxy", "p", "no_proxy", "*")).to(http)).map(Proxies.Choice::proxy).contains(Proxy.NO_PROXY);
    }

    @Test
    void h17AVariableThatMakesNoSenseIsNamedWithoutItsPassword() {
        Web web = web(Map.of("http_proxy", "quic://ann:secret@p:1"));
        assertThatThrownBy(() -> web.get(Request.feed("http://paper.example/")))
                .hasMessageContaining("proxy").hasMessageContaining("quic").message().doesNotContain("secret");
    }

    private static int port(Proxies proxies, Address address) {
        Optional<Proxies.Choice> choice = proxies.to(address);
        return ((InetSocketAddress) choice.orElseThrow().proxy().address()).getPort();
    }

    private static Web web(Map<String, String> environment) {
        return new Web(Limits.DEFAULT, Clock.systemUTC(), environment);
    }

    /** One SOCKS 5 connection (RFC 1928) that answers by itself; gives back the port it was to connect to. */
    private static int socks5(ServerSocket socket) throws IOException {
        try (Socket connection = socket.accept()) {
            DataInputStream in = new DataInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            in.readByte();
            in.readNBytes(in.readUnsignedByte());
            out.write(new byte[] {5, 0});
            in.readNBytes(3);
            int kind = in.readUnsignedByte();
            in.readNBytes(kind == 1 ? 4 : kind == 3 ? in.readUnsignedByte() : 16);
            int port = in.readUnsignedShort();
            out.write(new byte[] {5, 0, 0, 1, 127, 0, 0, 1, 0, 80});
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            while (!head.toString().endsWith("\r\n\r\n")) {
                head.write(in.readByte());
            }
            out.write(answer("200 OK", "", "by socks"));
            return port;
        }
    }
}
