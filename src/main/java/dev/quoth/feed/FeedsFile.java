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
        return FeedList.of(load().text());
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
        Loaded file = load();
        Set<String> there = file.text().urls();
        int added = 0;
        for (Subscription subscription : subscriptions) {
            String line = FeedLineWriter.line(subscription);
            FeedLine check = FeedLine.read(line, 0);
            if (check.subscription().isEmpty() || line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
                throw new FeedsFileException(path + ": cannot subscribe to " + subscription.shownUrl() + ": "
                        + String.join("; ", check.problems()), null);
            }
            if (there.add(subscription.url())) {
                file.text().append(line);
                added++;
            }
        }
        if (added > 0) {
            save(file);
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
        Loaded file = load();
        boolean found = false;
        for (int at = file.text().find(url); at >= 0; at = file.text().find(url)) {
            file.text().remove(at);
            found = true;
        }
        if (found) {
            save(file);
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
        Loaded file = load();
        FeedsText text = file.text();
        int at = text.find(from);
        if (at < 0 || from.equals(to)) {
            return false;
        }
        if (!WebAddress.isWeb(to) || FeedLine.wrong(to).isPresent() || to.chars().anyMatch(c -> c <= ' ')) {
            throw new FeedsFileException(path + ": a feed cannot move to " + to, null);
        }
        String line = text.line(at);
        if (text.find(to) >= 0) {
            text.replace(at, "# moved on " + day + " to an address that is here already: " + line);
        } else {
            text.replace(at, line.replace(from, to));
            text.insert(at, "# moved on " + day + ", was " + from);
        }
        save(file);
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

    /** The file as read. @param charset what it is written back in */
    private record Loaded(FeedsText text, Charset charset) { }

    private Loaded load() {
        try {
            byte[] bytes = Files.readAllBytes(path);
            try {
                return loaded(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), StandardCharsets.UTF_8);
            } catch (CharacterCodingException notUtf8) {
                // Byte for character, so that the bytes of other lines are written back as they were.
                return loaded(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
            }
        } catch (NoSuchFileException missing) {
            return loaded("", StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new FeedsFileException(path + ": cannot be read: " + AtomicWrite.reason(unreadable), unreadable);
        }
    }

    private static Loaded loaded(String text, Charset charset) {
        return new Loaded(new FeedsText(text), charset);
    }

    private void save(Loaded file) {
        try {
            AtomicWrite.write(path, file.text().toString().getBytes(file.charset()));
        } catch (IOException unwritable) {
            throw new FeedsFileException(path + ": cannot be written: " + AtomicWrite.reason(unwritable), unwritable);
        }
    }
}
