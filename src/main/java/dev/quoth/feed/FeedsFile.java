package dev.quoth.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A feeds.txt on disk, edited in place: what the user wrote (comments, order, spacing, line ends) stays as it is, only the line that is
 * meant changes. Every change is written beside the file and moved over it, so that the file is never half there.
 */
public final class FeedsFile {

    private final Path path;

    private FeedsFile(Path path) {
        this.path = path;
    }

    public static FeedsFile at(Path path) {
        return new FeedsFile(path);
    }

    public Path path() {
        return path;
    }

    /**
     * What the file subscribes to; nothing when there is no file yet.
     *
     * @throws FeedsFileException when it cannot be read
     */
    public FeedList read() {
        return FeedList.parse(String.join("", load().lines));
    }

    /**
     * Adds a subscription at the end, and makes the file when there is none.
     *
     * @return whether it was added; false when its address is subscribed to already
     * @throws FeedsFileException when the file cannot be written, or the subscription's address is no address of a feed
     */
    public boolean add(Subscription subscription) {
        return addAll(List.of(subscription)) == 1;
    }

    /**
     * Adds subscriptions at the end, all in one write.
     *
     * @return how many were added; those whose address is subscribed to already are left out
     * @throws FeedsFileException when the file cannot be written, or an address is no address of a feed
     */
    public int addAll(List<Subscription> subscriptions) {
        return alone(() -> added(subscriptions));
    }

    private int added(List<Subscription> subscriptions) {
        Text text = load();
        Set<String> there = text.urls();
        int added = 0;
        for (Subscription subscription : subscriptions) {
            String line = FeedLineWriter.line(subscription);
            FeedLine check = FeedLine.read(line, 0);
            if (check.subscription().isEmpty() || line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
                throw new FeedsFileException(path + ": cannot subscribe to " + subscription.shownUrl() + ": "
                        + String.join("; ", check.problems()), null);
            }
            if (there.add(subscription.url())) {
                text.append(line);
                added++;
            }
        }
        if (added > 0) {
            save(text);
        }
        return added;
    }

    /**
     * Takes the line of an address out.
     *
     * @return whether there was one
     * @throws FeedsFileException when the file cannot be written
     */
    public boolean remove(String url) {
        return alone(() -> removed(url));
    }

    private boolean removed(String url) {
        Text text = load();
        boolean found = false;
        for (int at = text.find(url); at >= 0; at = text.find(url)) {
            text.lines.remove(at);
            found = true;
        }
        if (found) {
            save(text);
        }
        return found;
    }

    /**
     * Writes the new address of a feed that moved into its line, with a comment above that says what it was; tags, title and options
     * stay. When the new address is subscribed to already, the old line becomes a comment.
     *
     * @param from the address that stands in the file
     * @param to where the feed is now
     * @param day the day of the comment
     * @return whether the old address was there
     * @throws FeedsFileException when the file cannot be written, or the new address is no address of a feed
     */
    public boolean move(String from, String to, LocalDate day) {
        return alone(() -> moved(from, to, day));
    }

    private boolean moved(String from, String to, LocalDate day) {
        Text text = load();
        int at = text.find(from);
        if (at < 0 || from.equals(to)) {
            return false;
        }
        if (!WebAddress.isWeb(to) || FeedLine.wrong(to).isPresent() || to.chars().anyMatch(c -> c <= ' ')) {
            throw new FeedsFileException(path + ": a feed cannot move to " + to, null);
        }
        String line = text.lines.get(at);
        if (text.find(to) >= 0) {
            text.lines.set(at, "# moved on " + day + " to an address that is here already: " + line);
        } else {
            text.lines.set(at, line.replace(from, to));
            text.lines.add(at, "# moved on " + day + ", was " + from + text.lineEnd());
        }
        save(text);
        return true;
    }

    /** Reads and writes while nobody else changes the file. */
    private <T> T alone(Supplier<T> change) {
        ChangeLock lock;
        try {
            lock = ChangeLock.on(path);
        } catch (IOException busy) {
            throw new FeedsFileException(path + ": cannot be written: " + AtomicWrite.reason(busy), busy);
        }
        try {
            return change.get();
        } finally {
            lock.release();
        }
    }

    private Text load() {
        try {
            byte[] bytes = Files.readAllBytes(path);
            try {
                return new Text(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), StandardCharsets.UTF_8);
            } catch (CharacterCodingException notUtf8) {
                // Byte for character, so that the bytes of other lines are written back as they were.
                return new Text(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
            }
        } catch (NoSuchFileException missing) {
            return new Text("", StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new FeedsFileException(path + ": cannot be read: " + AtomicWrite.reason(unreadable), unreadable);
        }
    }

    private void save(Text text) {
        try {
            AtomicWrite.write(path, String.join("", text.lines).getBytes(text.charset));
        } catch (IOException unwritable) {
            throw new FeedsFileException(path + ": cannot be written: " + AtomicWrite.reason(unwritable), unwritable);
        }
    }

    /** The lines of the file, each with its line end. */
    private static final class Text {

        private final List<String> lines = new ArrayList<>();
        private final Charset charset;

        Text(String content, Charset charset) {
            this.charset = charset;
            int start = 0;
            for (int i = 0; i < content.length(); i++) {
                char c = content.charAt(i);
                if (c == '\n' || c == '\r' && (i + 1 == content.length() || content.charAt(i + 1) != '\n')) {
                    lines.add(content.substring(start, i + 1));
                    start = i + 1;
                }
            }
            if (start < content.length()) {
                lines.add(content.substring(start));
            }
        }

        /** The index of the line that subscribes to an address, or -1. */
        int find(String url) {
            for (int i = 0; i < lines.size(); i++) {
                if (url(i).equals(url)) {
                    return i;
                }
            }
            return -1;
        }

        Set<String> urls() {
            Set<String> urls = new HashSet<>();
            for (int i = 0; i < lines.size(); i++) {
                urls.add(url(i));
            }
            return urls;
        }

        /** The first word of a line, or empty. */
        private String url(int index) {
            String line = lines.get(index);
            List<Words.Word> words = Words.split(index == 0 && line.startsWith("\uFEFF") ? line.substring(1) : line, new ArrayList<>());
            return words.isEmpty() ? "" : words.get(0).text();
        }

        void append(String line) {
            int last = lines.size() - 1;
            if (last >= 0 && !lines.get(last).endsWith("\n") && !lines.get(last).endsWith("\r")) {
                lines.set(last, lines.get(last) + lineEnd());
            }
            lines.add(line + lineEnd());
        }

        /** The line end of the first line, so that a file from Windows stays one. */
        String lineEnd() {
            return !lines.isEmpty() && lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
        }
    }
}
