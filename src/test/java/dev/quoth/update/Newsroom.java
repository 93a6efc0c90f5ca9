package dev.quoth.update;

import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.library.Filter;
import dev.quoth.library.Library;
import dev.quoth.library.Slice;
import dev.quoth.library.StoryRow;
import dev.quoth.web.Limits;
import dev.quoth.web.Web;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A library in a test's own directory, a clock that goes when told, and updates over them. */
final class Newsroom {

    static final String FEED = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Lindau Courier</title><link>/</link>
            <item><title>Bridge opened</title><guid>1</guid><link>/bridge</link><description>A bridge.</description>
            <pubDate>Sun, 22 Nov 2026 08:00:00 GMT</pubDate></item>
            <item><title>Ferry sold</title><guid>2</guid><link>/ferry</link><description>A ferry.</description>
            <pubDate>Sun, 22 Nov 2026 07:00:00 GMT</pubDate></item></channel></rss>""";

    static final String STORY = """
            <html><head><title>Bridge opened</title></head><body><article><h1>Bridge opened</h1>
            <p>The new bridge over the Leiblach was opened on Sunday before some two hundred people from both banks of the river.</p>
            <p>\u201cWe have waited for this for thirty years, and it was worth it,\u201d said Mayor Anna Keller after
            the ribbon was cut.</p>
            <p>The bridge is forty metres long and carries a path for walkers and bicycles. It replaces a ford that was closed.</p>
            </article></body></html>""";

    final Path library;
    final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
    final List<Progress> events = new CopyOnWriteArrayList<>();
    final Update update;

    Newsroom(Path directory) {
        this(directory, Duration.ofSeconds(10));
    }

    /** @param whole time for one request */
    Newsroom(Path directory, Duration whole) {
        library = directory.resolve("library.db");
        Web web = new Web(new Limits(whole, whole, 1 << 20, 5), clock, Map.of());
        update = new Update(library, web, clock, Optional.of(directory.resolve("feeds.txt")));
    }

    Sums run(String... urls) {
        return update.run(Arrays.stream(urls).map(Subscription::to).toList(), List.of(), false, events::add);
    }

    List<StoryRow> stories() {
        try (Library open = Library.open(library)) {
            return open.stories(Filter.ALL, Slice.first(1_000));
        }
    }

    FeedRow feed(String url) {
        try (Library open = Library.open(library)) {
            return open.feeds().stream().filter(row -> row.subscription().url().equals(url)).findFirst().orElseThrow();
        }
    }

    /** Why feeds failed, in the order of the events. */
    List<String> failures() {
        return events.stream().filter(Progress.FeedFailed.class::isInstance).map(event -> ((Progress.FeedFailed) event).why()).toList();
    }
}
