package dev.quoth.web;

import dev.quoth.web.WebException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that the user named. */
final class LocalFile {

    static final String SCHEME = "file:";

    private LocalFile() { }

    static Page page(String url, int limit) {
        Path path = path(url.substring(SCHEME.length()));
        // A pipe or a device could keep the reader waiting for ever.
        if (!Files.isRegularFile(path)) {
            throw new WebException(Reason.ADDRESS, Files.exists(path) ? "not a file: " + path : "no such file: " + path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) {
                throw new WebException(Reason.TOO_LARGE, "larger than " + Web.size(limit));
            }
            return Page.of(url, "", body);
        } catch (IOException e) {
            throw new WebException(Reason.CONNECTION, "cannot read " + path, e);
        }
    }

    /** {@code file:///a%20b}, {@code file://localhost/a}, {@code file:/a} and {@code file:a} alike. */
    private static Path path(String rest) {
        String name = rest;
        if (name.startsWith("//")) {
            int slash = name.indexOf('/', 2);
            String host = name.substring(2, slash < 0 ? name.length() : slash);
            if (slash < 0 || !host.isEmpty() && !host.equals("localhost")) {
                throw new WebException(Reason.ADDRESS, "not a file on this machine");
            }
            name = name.substring(slash);
        }
        try {
            return Path.of(Address.decode(name));
        } catch (InvalidPathException e) {
            throw new WebException(Reason.ADDRESS, "not the name of a file", e);
        }
    }
}
