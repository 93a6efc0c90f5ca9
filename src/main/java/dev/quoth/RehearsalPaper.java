package dev.quoth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A news site of one feed and one page on loopback, so that the rehearsal goes through the web too. */
final class RehearsalPaper implements AutoCloseable {

    private final ServerSocket socket;
    private final String feed;
    private final String page;

    RehearsalPaper(String feed, String page) {
        this.feed = feed;
        this.page = page;
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "paper");
        thread.setDaemon(true);
        thread.start();
    }

    String feedUrl() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/feed";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket reader = socket.accept();
                    BufferedReader in = new BufferedReader(new InputStreamReader(reader.getInputStream(), StandardCharsets.ISO_8859_1));
                    OutputStream out = reader.getOutputStream()) {
                String first = in.readLine();
                for (String line = first; line != null && !line.isEmpty(); line = in.readLine()) {
                    // the rest of the request says nothing that matters here
                    continue;
                }
                boolean isFeed = first != null && first.startsWith("GET /feed");
                byte[] body = (isFeed ? feed : page).getBytes(StandardCharsets.UTF_8);
                out.write(("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + (isFeed ? "application/rss+xml" : "text/html")
                        + "\r\nETag: \"1\"\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.write(body);
            } catch (IOException e) {
                // The one reader went away, or the curtain fell.
                continue;
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
