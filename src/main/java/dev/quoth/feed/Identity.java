package dev.quoth.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;

/** What a story is recognised by when its feed is read again. */
final class Identity {

    private Identity() { }

    /** The feed's own identifier, else the link, else a hash of title, link and date. */
    static String of(String id, String link, String title, Optional<OffsetDateTime> date) {
        if (!id.isEmpty()) {
            return id;
        }
        if (!link.isEmpty()) {
            return link;
        }
        String what = title + "\n" + link + "\n" + date.map(OffsetDateTime::toInstant).map(Object::toString).orElse("");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return "hash:" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
