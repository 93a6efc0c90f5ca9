package dev.quoth.update;

import dev.quoth.feed.FeedsFile;
import dev.quoth.feed.FeedsFileException;
import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.library.FetchState;
import dev.quoth.library.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Writes down that a feed has moved for good, in the library and in feeds.txt (H10). */
final class Mover {

    private final Library library;
    private final Optional<Path> feedsFile;
    private final Clock clock;

    Mover(Library library, Optional<Path> feedsFile, Clock clock) {
        this.library = library;
        this.feedsFile = feedsFile;
        this.clock = clock;
    }

    /** Moves a feed whose new address is certain. Gives back a line for the user when it did. */
    Optional<String> move(FeedRow feed, FetchState state) {
        Instant now = clock.instant();
        String from = feed.subscription().url();
        Optional<String> settled = Moves.settled(from, state, now);
        if (settled.isEmpty() || isSecretElsewhere(feed.subscription(), settled.get())) {
            return Optional.empty();
        }
        String to = settled.get();
        // The library first: it knows the old address for good, so that a feeds.txt that still says it subscribes to the same feed.
        library.move(feed.id(), to);
        String line = feed.title() + " has moved to " + to;
        try {
            feedsFile.ifPresent(path -> FeedsFile.at(path).move(from, to, LocalDate.ofInstant(now, clock.getZone())));
        } catch (FeedsFileException e) {
            return Optional.of(line + ", which could not be written down: " + e.getMessage());
        }
        return Optional.of(line);
    }

    /** A password or a header the user set for one host is not for another, and a redirect cannot say that it is (H11). */
    private static boolean isSecretElsewhere(Subscription subscription, String to) {
        String from = subscription.url();
        return Hosts.hasCredentials(from) || !subscription.options().headers().isEmpty() && !Hosts.of(from).equals(Hosts.of(to));
    }
}
