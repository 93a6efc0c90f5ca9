package dev.quoth.web;

import java.time.Instant;
import java.util.Optional;

/** Why a request brought nothing back; the message is one short line for the user, without credentials. */
public class WebException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of failure it was; decides when to try again. */
    public enum Reason {
        /** The address cannot be asked for at all (scheme, syntax, a file: that the user did not type). */
        ADDRESS,
        /** The host name does not resolve. */
        UNKNOWN_HOST,
        /** No connection, or it broke. */
        CONNECTION,
        /** The deadline passed. */
        TIMEOUT,
        /** TLS failed. */
        TLS,
        /** More bytes than the limit, after decompression. */
        TOO_LARGE,
        /** What came is no page: sound, pictures, an archive. */
        TYPE,
        /** Too many redirects, or one that must not be followed. */
        REDIRECT,
        /** An HTTP status that is an error. */
        STATUS
    }

    private final Reason reason;
    private final int status;
    private final transient Instant retryAfter;
    private final String host;

    public WebException(Reason reason, String message) {
        this(reason, message, null);
    }

    public WebException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.status = 0;
        this.retryAfter = null;
        this.host = "";
    }

    public WebException(int status, String message, Optional<Instant> retryAfter) {
        this(status, message, retryAfter, "");
    }

    /** @param host the host that answered so, after redirects */
    public WebException(int status, String message, Optional<Instant> retryAfter, String host) {
        super(message);
        this.reason = Reason.STATUS;
        this.status = status;
        this.retryAfter = retryAfter.orElse(null);
        this.host = host;
    }

    public Reason reason() {
        return reason;
    }

    /** HTTP status of a {@link Reason#STATUS}, else 0. */
    public int status() {
        return status;
    }

    /** The instant the server named in Retry-After. */
    public Optional<Instant> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The host that answered with a {@link Reason#STATUS}, or empty. */
    public String host() {
        return host;
    }
}
