package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.library.FeedRow;
import dev.quoth.library.Library;
import java.util.List;
import java.util.Locale;

/** Feeds as people name them: by number, URL or title. */
final class FeedNames {

    private FeedNames() { }

    /** @throws NotFoundException when a {@code --feed} names no feed of the library */
    static void check(Library library, Arguments arguments) {
        List<String> names = arguments.values("--feed");
        if (names.isEmpty()) {
            return;
        }
        List<FeedRow> feeds = library.feeds();
        for (String name : names) {
            if (feeds.stream().noneMatch(feed -> isCalled(feed, name))) {
                throw new NotFoundException(name, "no such feed; quoth feeds lists them");
            }
        }
    }

    static boolean isCalled(FeedRow feed, String name) {
        return Long.toString(feed.id()).equals(name)
                || feed.subscription().url().equals(name)
                || feed.subscription().shownUrl().equals(name)
                || feed.title().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
