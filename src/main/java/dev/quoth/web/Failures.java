package dev.quoth.web;

import dev.quoth.web.WebException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;

/** Says in one short line why a request brought nothing. */
final class Failures {

    private Failures() { }

    static WebException of(Throwable failure, Address address) {
        if (failure instanceof WebException known) {
            return known;
        }
        String host = address.host();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return new WebException(Reason.UNKNOWN_HOST, "no such host: " + host, failure);
            }
            if (cause instanceof SSLException) {
                return new WebException(Reason.TLS, "no secure connection to " + host + ": " + tls(cause, host), failure);
            }
            if (cause instanceof NoRouteToHostException) {
                return new WebException(Reason.CONNECTION, "no route to " + host, failure);
            }
            if (cause instanceof SocketTimeoutException) {
                return new WebException(Reason.TIMEOUT, "no answer from " + host, failure);
            }
            if (cause instanceof ConnectException) {
                return new WebException(Reason.CONNECTION, refused(cause) + host, failure);
            }
        }
        if (failure instanceof EOFException) {
            return new WebException(Reason.CONNECTION, "the connection to " + host + " broke before the end", failure);
        }
        if (failure instanceof IOException) {
            return new WebException(Reason.CONNECTION, "the connection to " + host + " broke: " + line(failure), failure);
        }
        return new WebException(Reason.ADDRESS, "cannot ask for this address: " + line(failure), failure);
    }

    private static String refused(Throwable cause) {
        String message = line(cause);
        if (message.contains("refused")) {
            return "connection refused by ";
        }
        return message.contains("timed out") ? "no connection to " : "no connection (" + message + ") to ";
    }

    /** What a reader of the line can do something with; the JDK's own words where nothing better is known. */
    private static String tls(Throwable failure, String host) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                return "its certificate has expired";
            }
            if (cause instanceof CertificateNotYetValidException) {
                return "its certificate is not valid yet";
            }
            String message = line(cause);
            if (message.startsWith("No subject alternative") || message.startsWith("No name matching")) {
                return "its certificate is for another host than " + host;
            }
            if (message.contains("unable to find valid certification path")) {
                return "its certificate is signed by nobody this machine trusts";
            }
            if (message.contains("Unsupported or unrecognized SSL message")) {
                return "the server does not speak TLS there";
            }
        }
        return line(failure);
    }

    /** The message as one line without control characters: parts of it can come from the server. */
    private static String line(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        return line(message);
    }

    /** A string from outside as one line without control characters. */
    static String line(String message) {
        StringBuilder line = new StringBuilder(message.length());
        message.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString().strip();
    }
}
