package dev.quoth.web;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.web.WebException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Failures in words: H7 and H19, hosts that are not there, and statuses. */
class FailuresTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Address HOST = Address.parse("https://paper.example/");

    private final Web web = new Web(Limits.DEFAULT, Clock.fixed(NOW, ZoneOffset.UTC), Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"120 | 2026-11-22T10:02:00Z", "0 | 2026-11-22T10:00:00Z",
        "Sun, 22 Nov 2026 12:00:00 GMT | 2026-11-22T12:00:00Z"})
    void h07RetryAfterInSecondsOrAsADate(String header, Instant until) {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer("503 Service Unavailable", "Retry-After: " + header + "\r\n", "")))) {
            assertThatThrownBy(() -> web.get(Request.feed(server.url("/"))))
                    .hasMessage("HTTP 503 Service Unavailable")
                    .isInstanceOfSatisfying(WebException.class, e -> {
                        assertThat(e.status()).isEqualTo(503);
                        assertThat(e.retryAfter()).contains(until);
                        assertThat(e.host()).isEqualTo("127.0.0.1");
                    });
        }
    }

    @Test
    void h07RetryAfterThatMakesNoSense() {
        for (String header : new String[] {"", "soon", "-5", "1.5", "Sun, 99 Nov 2026 12:00:00 GMT"}) {
            assertThat(RetryAfter.parse(header, NOW)).as(header).isEmpty();
        }
        assertThat(RetryAfter.parse("99999999999999999999", NOW)).isPresent();
    }

    @Test
    void h19ACertificateNobodyTrusts(@TempDir Path directory) throws Exception {
        try (SSLServerSocket server = selfSigned(directory)) {
            Thread thread = new Thread(() -> {
                try (SSLSocket socket = (SSLSocket) server.accept()) {
                    socket.startHandshake();
                } catch (IOException e) {
                    // What the test is about: the other side does not trust us.
                    return;
                }
            });
            thread.setDaemon(true);
            thread.start();
            assertThatThrownBy(() -> web.get(Request.feed("https://127.0.0.1:" + server.getLocalPort() + "/")))
                    .hasMessage("no secure connection to 127.0.0.1: its certificate is signed by nobody this machine trusts")
                    .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TLS));
        }
    }

    @Test
    void h19AServerThatDoesNotSpeakTls() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("400 Bad Request", "", "")))) {
            server.answerAnything("HTTP/1.1 400 Bad Request\r\n\r\n");
            assertThatThrownBy(() -> web.get(Request.feed(server.url("/").replace("http:", "https:"))))
                    .hasMessage("no secure connection to 127.0.0.1: the server does not speak TLS there")
                    .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TLS));
        }
    }

    @Test
    void h19ReasonsInWords() {
        assertThat(line(new SSLHandshakeException("x").initCause(new CertificateExpiredException("NotAfter: 2020"))))
                .endsWith("its certificate has expired");
        assertThat(line(new SSLHandshakeException("No subject alternative DNS name matching paper.example found.")))
                .endsWith("its certificate is for another host than paper.example");
        assertThat(line(new SSLHandshakeException("Received fatal alert: \u001b[31mprotocol_version")))
                .endsWith("Received fatal alert:  [31mprotocol_version");
    }

    @Test
    void aHostThatIsNotThere() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThatThrownBy(() -> web.get(Request.feed("http://127.0.0.1:" + port + "/")))
                .hasMessage("connection refused by 127.0.0.1")
                .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CONNECTION));
        WebException unknown = Failures.of(new UnknownHostException("paper.example"), HOST);
        assertThat(unknown.reason()).isEqualTo(Reason.UNKNOWN_HOST);
        assertThat(unknown).hasMessage("no such host: paper.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"404 | HTTP 404 Not Found", "410 | HTTP 410 Gone for good: it is not asked again",
            "500 | HTTP 500 Internal Server Error",
        "401 | HTTP 401 Unauthorized: it wants a user and a password (https://USER:PASSWORD@… in feeds.txt)", "418 | HTTP 418", "300 | HTTP 300"})
    void statusesInOurWordsNotTheServers(int status, String line) {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer(status + " \u001b[2JEvil", "", "a page about the error")))) {
            assertThatThrownBy(() -> web.get(Request.feed(server.url("/")))).hasMessage(line)
                    .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.retryAfter()).isEqualTo(Optional.empty()));
        }
    }

    private static String line(Throwable failure) {
        return Failures.of(failure, HOST).getMessage();
    }

    private static SSLServerSocket selfSigned(Path directory) throws Exception {
        Path store = directory.resolve("key.p12");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(keytool, "-genkeypair", "-keystore", store.toString(), "-storepass", "changeit", "-alias", "a",
                "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-validity", "2").redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.txt").toFile()).start();
        assertThat(process.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }
}
