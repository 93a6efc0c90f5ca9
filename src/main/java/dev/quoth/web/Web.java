package dev.quoth.web;

import dev.quoth.web.WebException.Reason;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The door of this room: gets one page. Threads may share it; politeness between requests is the caller's queue. */
public final class Web {

    /** Where a site owner finds out who is asking (H13). */
    private static final String PROJECT = "https://quoth.dev/";

    private static final String ACCEPT_FEED = "application/atom+xml, application/rss+xml, application/feed+json, "
            + "application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.3";
    private static final String ACCEPT_PAGE = "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8, */*;q=0.5";

    /** A host across the world takes a connection in a quarter of this. */
    private static final Duration KNOCK = Duration.ofSeconds(1);
    private static final int NOT_MODIFIED = 304;
    private static final int LARGE_SIDE_BY_SIDE = 2;

    private final Limits limits;
    private final Clock clock;
    private final Proxies proxies;
    private final Semaphore large = new Semaphore(LARGE_SIDE_BY_SIDE);
    private final ExecutorService threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(),
            task -> {
                Thread thread = new Thread(task, "web");
                thread.setDaemon(true);
                return thread;
            });

    /** Gets pages within the {@linkplain Limits#DEFAULT usual limits}, through the proxies that the environment names. */
    public Web() {
        this(Limits.DEFAULT, Clock.systemUTC(), System.getenv());
    }

    /**
     * @param clock what Retry-After counts from
     * @param environment where the proxies are named
     */
    public Web(Limits limits, Clock clock, Map<String, String> environment) {
        this.limits = limits;
        this.clock = clock;
        this.proxies = new Proxies(environment);
        Transport.choose();
    }

    /**
     * Gets a page; a 304 is a page without a body. Ends within the limits whatever the server does; an interrupt ends it at once.
     *
     * @throws WebException when there is no page, with one line that says why
     */
    public Page get(Request request) {
        String url = request.url().strip();
        String scheme = url.substring(0, url.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        if (scheme.equals(Sample.SCHEME)) {
            return Sample.page(url);
        }
        if (scheme.equals(LocalFile.SCHEME)) {
            if (request.trust() != Request.Trust.USER) {
                throw new WebException(Reason.ADDRESS, "a file: address that you did not type yourself");
            }
            return LocalFile.page(url, limits.bytes());
        }
        Address address = Address.parse(url);
        return follow(request.trust() == Request.Trust.USER ? address : address.withoutCredentials(), request);
    }

    /** The User-Agent we go by. */
    public static String userAgent() {
        String version = Web.class.getPackage().getImplementationVersion();
        return "quoth/" + (version == null ? "dev" : version) + " (+" + PROJECT + ")";
    }

    /** Bytes for people: whole MiB, else bytes. */
    static String size(int bytes) {
        int mebi = 1 << 20;
        return bytes >= mebi && bytes % mebi == 0 ? bytes / mebi + " MiB" : bytes + " bytes";
    }

    private Page follow(Address first, Request request) {
        long deadline = System.nanoTime() + limits.whole().toNanos();
        List<Page.Redirect> redirects = new ArrayList<>();
        boolean secret = !first.credentials().isEmpty() || !request.headers().isEmpty();
        Address at = first;
        while (true) {
            Optional<Proxies.Choice> proxy = proxies.to(at);
            Exchange exchange = new Exchange(at, headers(request, first, at), proxy, limits, request.kind() == Request.Kind.PAGE, large);
            Exchange.Answer answer = await(exchange, at, proxy, deadline);
            String location = answer.header("location");
            if (!isRedirect(answer.status()) || location.isEmpty()) {
                return page(request, first, at, answer, redirects);
            }
            if (redirects.size() == limits.redirects()) {
                throw new WebException(Reason.REDIRECT, "more than " + limits.redirects() + " redirects");
            }
            Address next = at.redirect(location, secret);
            redirects.add(new Page.Redirect(answer.status(), at.toString(), next.toString()));
            at = next;
        }
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private Page page(Request request, Address first, Address at, Exchange.Answer answer, List<Page.Redirect> redirects) {
        int status = answer.status();
        boolean asked = !request.etag().isEmpty() || !request.lastModified().isEmpty();
        if (status >= 200 && status < 300 || status == NOT_MODIFIED && asked) {
            return new Page(first.toString(), at.toString(), status, answer.headers(), answer.body(), redirects);
        }
        Optional<Instant> retry = RetryAfter.parse(answer.header("retry-after"), clock.instant());
        throw new WebException(status, Statuses.line(status), retry, at.host());
    }

    private static Map<String, String> headers(Request request, Address first, Address at) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", request.userAgent().isEmpty() ? userAgent() : request.userAgent());
        headers.put("Accept", request.kind() == Request.Kind.FEED ? ACCEPT_FEED : ACCEPT_PAGE);
        if (!request.etag().isEmpty()) {
            headers.put("If-None-Match", request.etag());
        }
        if (!request.lastModified().isEmpty()) {
            headers.put("If-Modified-Since", request.lastModified());
        }
        if (at.sameOrigin(first)) {
            if (!first.credentials().isEmpty()) {
                byte[] credentials = first.credentials().getBytes(StandardCharsets.UTF_8);
                headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
            }
            headers.putAll(request.headers());
        }
        return headers;
    }

    private Exchange.Answer await(Exchange exchange, Address address, Optional<Proxies.Choice> proxy, long deadline) {
        Future<Exchange.Answer> answer = threads.submit(exchange);
        try {
            try {
                return answer.get(Math.min(limits.connect().toNanos(), left(deadline)), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (!exchange.isAnswered() && limits.connect().compareTo(limits.whole()) < 0) {
                    knock(address, proxy, deadline);
                }
            }
            return answer.get(left(deadline), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new WebException(Reason.TIMEOUT, "not done within " + seconds(limits.whole()), e);
        } catch (ExecutionException e) {
            throw Failures.of(e.getCause(), address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebException(Reason.CONNECTION, "stopped", e);
        } finally {
            exchange.abandon();
            answer.cancel(true);
        }
    }

    /**
     * Tells a host that is slow from one that is not there. jsoup has one timeout for connecting and reading alike; so when no answer has
     * begun after the time for connecting, a bare connection is tried for a moment.
     *
     * @throws WebException when the host is not there
     */
    private void knock(Address address, Optional<Proxies.Choice> proxy, long deadline) throws InterruptedException {
        int moment = (int) Math.max(1, Math.min(KNOCK.toMillis(), TimeUnit.NANOSECONDS.toMillis(left(deadline))));
        AtomicBoolean resolved = new AtomicBoolean();
        Future<Boolean> knock = threads.submit(() -> {
            try (Socket socket = new Socket(java.net.Proxy.NO_PROXY)) {
                SocketAddress place = place(address, proxy);
                resolved.set(true);
                socket.connect(place, moment);
                return true;
            } catch (IOException e) {
                return false;
            }
        });
        boolean there = false;
        try {
            there = knock.get(moment, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            there = false;
        } finally {
            knock.cancel(true);
        }
        if (!there) {
            String within = address.host() + " within " + seconds(limits.connect());
            throw resolved.get() ? new WebException(Reason.TIMEOUT, "no connection to " + within)
                    : new WebException(Reason.UNKNOWN_HOST, "no address found for " + within);
        }
    }

    /** Where a connection for this address goes; looking the name up may take its time. */
    private static SocketAddress place(Address address, Optional<Proxies.Choice> proxy) {
        return proxy.map(choice -> choice.proxy().address())
                .orElseGet(() -> new InetSocketAddress(address.url().getHost(), address.port()));
    }

    private static long left(long deadline) {
        return Math.max(1, deadline - System.nanoTime());
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
