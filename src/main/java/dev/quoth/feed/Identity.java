package dev.quoth.feed;

import dev.quoth.news.Story;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a story is recognised by when its feed is read again. */
final class Identity {

    private Identity() { }

    /** The feed's own identifier, else the link, else a hash of title (of a story without one: its text) and date. */
    static String of(String id, String link, String title, String text, Optional<OffsetDateTime> date) {
        if (!id.isEmpty()) {
            return id;
        }
        if (!link.isEmpty()) {
            return link;
        }
        String what = (title.isEmpty() ? text : title) + "\n" + date.map(OffsetDateTime::toInstant).map(Object::toString).orElse("");
        return "hash:" + hash(what);
    }

    /**
     * Stories that share an identifier but not a link are told apart by their links: some publishers give every story the same guid, and
     * each would take the place of the one before.
     */
    static List<Story> distinct(List<Story> stories) {
        Map<String, String> links = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Story story : stories) {
            String other = story.link().isEmpty() ? null : links.putIfAbsent(story.guid(), story.link());
            if (other != null && !other.equals(story.link())) {
                shared.add(story.guid());
            }
        }
        if (shared.isEmpty()) {
            return stories;
        }
        return stories.stream().map(story -> shared.contains(story.guid()) && !story.link().isEmpty() ? byLink(story) : story).toList();
    }

    private static Story byLink(Story story) {
        return new Story(story.link(), story.title(), story.link(), story.authors(), story.published(), story.updated(), story.summary(),
                story.content(), story.comments(), story.image(), story.sourceTitle(), story.duration(), story.categories(),
                story.enclosures());
    }

    private static String hash(String what) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
