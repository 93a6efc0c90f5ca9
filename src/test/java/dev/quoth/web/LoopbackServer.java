package dev.quoth.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of a test's own on loopback: hands every request to a handler that writes raw bytes, and keeps what was asked. */
public final class LoopbackServer implements Closeable {

    /**
     * A request as it came over the wire.
     *
     * @param target as in the first line
     * @param headers names in lower case
     */
    public record Asked(String method, String target, Map<String, String> headers) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Writes the whole answer, head included. */
    @FunctionalInterface
    public interface Handler {
        void answer(Asked asked, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Handler handler;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile int awaited;
    private volatile Runnable onConnection = () -> { };
    private volatile String always = "";

    public LoopbackServer(Handler handler) {
        this("127.0.0.1", handler);
    }

    public LoopbackServer(String address, Handler handler) {
        this.handler = handler;
        try {
            socket = new ServerSocket(0, 100, InetAddress.getByName(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** Address of a path here. */
    public String url(String path) {
        return "http://" + authority() + path;
    }

    public String authority() {
        String host = socket.getInetAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Everything asked so far, in order. */
    public List<Asked> asked() {
        return asked;
    }

    /** Runs {@code action} when the connection of this number comes. */
    public void onConnection(int number, Runnable action) {
        onConnection = action;
        awaited = number;
    }

    /** Answers whatever comes, before it is understood. */
    public void answerAnything(String raw) {
        always = raw;
    }

    /** A whole answer with a length. */
    public static byte[] answer(String status, String headers, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    public static byte[] answer(String status, String headers, String body) {
        return answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                if (open.size() == awaited) {
                    onConnection.run();
                }
                start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                InputStream in = new BufferedInputStream(connection.getInputStream());
                OutputStream out = connection.getOutputStream()) {
            if (!always.isEmpty()) {
                in.read();
                out.write(always.getBytes(StandardCharsets.ISO_8859_1));
                return;
            }
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String[] words = line.split(" ");
                Map<String, String> headers = new LinkedHashMap<>();
                for (String header = line(in); !header.isEmpty(); header = line(in)) {
                    int colon = header.indexOf(':');
                    headers.put(header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
                }
                Asked one = new Asked(words[0], words[1], headers);
                asked.add(one);
                handler.answer(one, out);
                out.flush();
            }
        } catch (IOException e) {
            // The other side gave up, which many tests want it to.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "loopback");
        thread.setDaemon(true);
        thread.start();
    }
}
