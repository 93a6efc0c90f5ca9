package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.library.FeedRow;
import dev.quoth.library.Library;
import dev.quoth.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Feeds as people name them: by number, URL, title or tag. */
final class FeedNames {

    private FeedNames() { }

    /** @throws NotFoundException when a {@code --feed} names no feed of the library, or a {@code --tag} none */
    static void check(Library library, Arguments arguments) {
        if (!arguments.has("--feed") && !arguments.has("--tag")) {
            return;
        }
        List<FeedRow> feeds = library.feeds();
        for (String name : arguments.values("--feed")) {
            if (!isThere(feeds, name)) {
                throw new NotFoundException(name, noFeed(name, feeds));
            }
        }
        List<String> tags = feeds.stream().flatMap(feed -> feed.subscription().tags().stream()).distinct().toList();
        for (String tag : arguments.values("--tag")) {
            if (!tags.contains(tag)) {
                throw new NotFoundException(tag, "no feed has this tag; "
                        + Nearest.to(tag, tags).map(nearest -> "did you mean " + nearest + "?").orElse("quoth feeds --json shows the tags"));
            }
        }
    }

    /** Those of {@code names} that are feeds; each other one is told. */
    static List<String> known(List<String> names, List<FeedRow> feeds, Outcome outcome) {
        List<String> known = new ArrayList<>();
        for (String name : names) {
            if (isThere(feeds, name)) {
                known.add(name);
            } else {
                outcome.missing(name, noFeed(name, feeds));
            }
        }
        return known;
    }

    /** What to say of a name that is no feed's. */
    static String noFeed(String name, List<FeedRow> feeds) {
        return "no such feed; " + Nearest.to(name, feeds.stream().map(FeedRow::title).toList())
                .map(nearest -> "did you mean " + nearest + "?").orElse("quoth feeds lists them");
    }

    private static boolean isThere(List<FeedRow> feeds, String name) {
        return feeds.stream().anyMatch(feed -> isCalled(feed, name));
    }

    static boolean isCalled(FeedRow feed, String name) {
        return Long.toString(feed.id()).equals(name)
                || feed.subscription().url().equals(name)
                || feed.subscription().shownUrl().equals(name)
                || feed.title().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
