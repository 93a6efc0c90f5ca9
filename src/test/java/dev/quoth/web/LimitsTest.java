package dev.quoth.web;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.web.WebException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long and how much one request may take (H15). */
@Timeout(20)
class LimitsTest {

    private static final int MOST = 1 << 16;

    private final Web hasty = web(Duration.ofMillis(400), Duration.ofMillis(400));
    private final Web web = web(Duration.ofSeconds(15), Duration.ofSeconds(15));
    private final CountDownLatch over = new CountDownLatch(1);

    @Test
    void h15TheLimitsAreTheOnesTheyShouldBe() {
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 16 * 1024 * 1024, 5));
    }

    @Test
    void h15AnAnswerThatNeverBegins() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> over.await())) {
            fails(hasty, server.url("/"), Reason.TIMEOUT, "not done within 400 ms");
        }
        over.countDown();
    }

    @Test
    void h15AHeadThatStalls() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> stall(out, "HTTP/1.1 200 OK\r\nContent-Le"))) {
            fails(hasty, server.url("/"), Reason.TIMEOUT, "not done within 400 ms");
        }
        over.countDown();
    }

    @Test
    void h15ABodyThatStalls() {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                stall(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf"))) {
            fails(hasty, server.url("/"), Reason.TIMEOUT, "not done within 400 ms");
        }
        over.countDown();
    }

    @Test
    void h15ABodyThatStallsInTheMiddleOfAChunk() {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                stall(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\nhalf"))) {
            fails(hasty, server.url("/"), Reason.TIMEOUT, "not done within 400 ms");
        }
        over.countDown();
    }

    @Test
    void h15RedirectsCountToTheWhole() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> {
            if (asked.target().equals("/last")) {
                over.await();
            }
            out.write(answer("302 Found", "Location: /last\r\n", ""));
        })) {
            fails(hasty, server.url("/first"), Reason.TIMEOUT, "not done within 400 ms");
        }
        over.countDown();
    }

    @Test
    void h15AHostThatTakesNoConnection() throws IOException {
        List<Socket> filling = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Nobody accepts, so that after a few the kernel takes no more.
            for (int i = 0; i < 8; i++) {
                Socket socket = new Socket();
                filling.add(socket);
                try {
                    socket.connect(full.getLocalSocketAddress(), 50);
                } catch (IOException e) {
                    break;
                }
            }
            Web patient = web(Duration.ofMillis(200), Duration.ofSeconds(15));
            assertThatThrownBy(() -> patient.get(Request.feed("http://127.0.0.1:" + full.getLocalPort() + "/")))
                    .hasMessage("no connection to 127.0.0.1 within 200 ms");
        } finally {
            for (Socket socket : filling) {
                socket.close();
            }
        }
    }

    @Test
    void h15AServerThatIsSlowIsNotOneThatIsNotThere() {
        Web patient = web(Duration.ofMillis(50), Duration.ofSeconds(15));
        CountDownLatch knocked = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer((asked, out) -> {
            knocked.await();
            out.write(answer("200 OK", "", "late"));
        })) {
            server.onConnection(2, knocked::countDown);
            assertThat(patient.get(Request.feed(server.url("/"))).body()).hasSize(4);
        }
    }

    @Test
    void h15AsLargeAsAllowedAndOneByteMore() {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer("200 OK", "", new byte[asked.target().equals("/fits") ? MOST : MOST + 1])))) {
            assertThat(web.get(Request.feed(server.url("/fits"))).body()).hasSize(MOST);
            fails(web, server.url("/larger"), Reason.TOO_LARGE, "larger than 65536 bytes");
        }
    }

    @Test
    void h15OneByteMoreThanAllowedThatNobodyAnnounced() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> {
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[asked.target().equals("/fits") ? MOST : MOST + 1]);
            out.close();
        })) {
            assertThat(web.get(Request.feed(server.url("/fits"))).body()).hasSize(MOST);
            fails(web, server.url("/larger"), Reason.TOO_LARGE, "larger than 65536 bytes");
        }
    }

    @Test
    void h15APageWithoutEndIsGivenUpAtTheLimit() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> {
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            // 50 MB, unless the reader hangs up, which ends this with an exception.
            for (int i = 0; i < 50; i++) {
                out.write(new byte[1_000_000]);
            }
        })) {
            fails(web, server.url("/"), Reason.TOO_LARGE, "larger than 65536 bytes");
        }
    }

    @Test
    void h15AGzipBombEndsAtTheLimit() {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer("200 OK", "Content-Encoding: gzip\r\n", bomb(20_000_000))))) {
            fails(web, server.url("/"), Reason.TOO_LARGE, "larger than 65536 bytes");
        }
    }

    @Test
    void h15ABodyThatIsCutIsNotABody() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>".getBytes(StandardCharsets.US_ASCII));
            out.close();
        })) {
            fails(web, server.url("/"), Reason.CONNECTION, "the connection broke after 5 of 1000 bytes");
        }
    }

    @Test
    void anInterruptEndsARequestAtOnce() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        Web patient = new Web(Limits.DEFAULT, Clock.systemUTC(), Map.of());
        try (LoopbackServer server = new LoopbackServer((asked, out) -> {
            asking.countDown();
            over.await();
        })) {
            FutureTask<String> told = new FutureTask<>(() -> {
                try {
                    patient.get(Request.feed(server.url("/")));
                    return "nothing";
                } catch (WebException e) {
                    return e.getMessage();
                }
            });
            Thread thread = new Thread(told);
            thread.start();
            asking.await();
            thread.interrupt();
            assertThat(told.get()).isEqualTo("stopped");
        }
        over.countDown();
    }

    private static void fails(Web web, String url, Reason reason, String message) {
        assertThatThrownBy(() -> web.get(Request.feed(url)))
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(WebException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private void stall(OutputStream out, String beginning) throws IOException, InterruptedException {
        out.write(beginning.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        over.await();
    }

    private static Web web(Duration connect, Duration whole) {
        return new Web(new Limits(connect, whole, MOST, 5), Clock.systemUTC(), Map.of());
    }

    private static byte[] bomb(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < size; i += zeros.length) {
                gzip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
