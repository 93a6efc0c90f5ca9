package dev.quoth.web;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/**
 * One request to one address and its answer, through jsoup. Runs on a thread of its own, because neither a name that does not resolve
 * nor a body that stalls lets its reader go: who waits for the answer gives up at the deadline and leaves the thread to its timeout.
 */
final class Exchange implements Callable<Exchange.Answer> {

    /**
     * What came back.
     *
     * @param headers names in lower case
     * @param body decompressed; empty unless the status is 200 to 299
     */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private static final List<String> NO_PAGES = List.of("audio/", "video/", "image/", "font/", "application/pdf", "application/zip",
            "application/x-bittorrent", "application/epub");
    private static final int CHUNK = 1 << 14;
    /** Thirty-two bodies of 16 MiB at a time would be more than all the memory there is. */
    private static final int LARGE = 2 << 20;

    private final Address address;
    private final Map<String, String> headers;
    private final Optional<Proxies.Choice> proxy;
    private final Limits limits;
    private final Semaphore large;
    private final boolean page;
    private volatile boolean answered;
    private volatile boolean abandoned;

    /**
     * @param page whether only a page will do: a story's link may lead to an hour of sound
     * @param large lets bodies of more than {@link #LARGE} bytes through, so many at a time
     */
    Exchange(Address address, Map<String, String> headers, Optional<Proxies.Choice> proxy, Limits limits, boolean page, Semaphore large) {
        this.address = address;
        this.headers = headers;
        this.proxy = proxy;
        this.limits = limits;
        this.page = page;
        this.large = large;
    }

    /** Whether the header of the answer is here. */
    boolean isAnswered() {
        return answered;
    }

    /** Nobody waits for the answer any more. */
    void abandon() {
        abandoned = true;
    }

    @Override
    public Answer call() throws IOException {
        try {
            return ask("gzip, deflate");
        } catch (ZipException | EOFException e) {
            // Servers send zlib's deflate, a 304 that claims to be gzip, or gzip cut short; without compression it shows what is there.
            return ask("identity");
        }
    }

    private Answer ask(String encoding) throws IOException {
        Connection connection = Jsoup.newSession()
                .url(address.url())
                .method(Connection.Method.GET)
                .followRedirects(false)
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .maxBodySize(0)
                // For connecting, and half of it for each read: both end after the deadline proper, which who waits keeps and explains.
                .timeout((int) Math.min(Integer.MAX_VALUE, 3 * limits.whole().toMillis()));
        headers.forEach(connection::header);
        connection.header("Accept-Encoding", encoding);
        proxy.ifPresent(choice -> through(connection, choice));
        Connection.Response response = connection.execute();
        answered = true;
        int status = response.statusCode();
        Map<String, String> received = received(response);
        try (InputStream in = response.bodyStream()) {
            String type = received.getOrDefault("content-type", "");
            if (page && status >= 200 && status < 300 && isNoPage(type)) {
                throw new WebException(WebException.Reason.TYPE, "not a page but " + Failures.line(type));
            }
            return new Answer(status, received, status >= 200 && status < 300 ? read(in, received) : new byte[0]);
        }
    }

    private static void through(Connection connection, Proxies.Choice choice) {
        connection.proxy(choice.proxy());
        int colon = choice.credentials().indexOf(':');
        if (colon >= 0) {
            String user = choice.credentials().substring(0, colon);
            String password = choice.credentials().substring(colon + 1);
            connection.auth(context -> context.isProxy() ? context.credentials(user, password) : null);
        }
    }

    private static Map<String, String> received(Connection.Response response) {
        Map<String, String> received = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> header : response.multiHeaders().entrySet()) {
            received.merge(header.getKey().toLowerCase(Locale.ROOT), String.join(", ", header.getValue()), (a, b) -> a + ", " + b);
        }
        return received;
    }

    private byte[] read(InputStream in, Map<String, String> received) throws IOException {
        boolean plain = received.getOrDefault("content-encoding", "identity").equalsIgnoreCase("identity");
        long announced = plain ? length(received.getOrDefault("content-length", "")) : -1;
        if (announced > limits.bytes()) {
            throw tooLarge();
        }
        boolean holding = false;
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream(CHUNK);
            byte[] chunk = new byte[CHUNK];
            for (int count; (count = in.read(chunk)) >= 0;) {
                if (!holding && body.size() + count > LARGE) {
                    large.acquire();
                    holding = true;
                }
                body.write(chunk, 0, count);
                if (body.size() > limits.bytes()) {
                    throw tooLarge();
                }
                if (abandoned) {
                    throw new IOException("nobody waits for it");
                }
            }
            if (body.size() < announced) {
                throw new WebException(WebException.Reason.CONNECTION,
                        "the connection broke after " + body.size() + " of " + announced + " bytes");
            }
            return body.toByteArray();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("nobody waits for it", e);
        } finally {
            if (holding) {
                large.release();
            }
        }
    }

    /** Whether the type says that it is nothing to read; a type that is missing or vague is not held against a page. */
    private static boolean isNoPage(String type) {
        String lower = type.strip().toLowerCase(Locale.ROOT);
        return NO_PAGES.stream().anyMatch(lower::startsWith);
    }

    private WebException tooLarge() {
        return new WebException(WebException.Reason.TOO_LARGE, "larger than " + Web.size(limits.bytes()));
    }

    private static long length(String header) {
        try {
            return header.isEmpty() ? -1 : Long.parseLong(header.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
