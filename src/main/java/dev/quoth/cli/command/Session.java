package dev.quoth.cli.command;

import dev.quoth.cli.output.Console;
import dev.quoth.feed.FeedList;
import dev.quoth.feed.FeedsFile;
import dev.quoth.feed.Subscription;
import dev.quoth.library.Library;
import dev.quoth.settings.Settings;
import dev.quoth.update.Update;
import dev.quoth.update.UpdateBusyException;
import dev.quoth.web.Limits;
import dev.quoth.web.Web;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a command works with; everything is opened when it is first needed. */
public final class Session implements AutoCloseable {

    private final Console console;
    private final Settings settings;
    private final Path program;
    private Library library;
    private Web web;
    private Update update;

    /** @param program directory of the launcher, empty path when unknown */
    public Session(Console console, Settings settings, Path program) {
        this.console = console;
        this.settings = settings;
        this.program = program;
    }

    public Console console() {
        return console;
    }

    public Settings settings() {
        return settings;
    }

    Library library() {
        boolean begins = library == null && isBundled() && !Files.exists(settings.library());
        libraryAsItIs();
        if (begins) {
            takeSample();
        }
        return library;
    }

    /** The library to be filled with what another one held: a new one begins empty, or the same stories would be here already. */
    Library libraryAsItIs() {
        if (library == null) {
            library = Library.open(settings.library(), console.clock());
        }
        return library;
    }

    /** A library that begins with the feeds that came with the program has the stories that came with it, before any network is asked. */
    private void takeSample() {
        List<Subscription> samples = FeedsFile.at(settings.feeds()).read().subscriptions().stream()
                .filter(feed -> feed.url().startsWith("sample:")).toList();
        if (samples.isEmpty()) {
            return;
        }
        try {
            update().run(samples, List.of(), false, progress -> { });
        } catch (UpdateBusyException e) {
            return; // another process brings it the news
        }
    }

    Web web() {
        if (web == null) {
            web = new Web(Limits.DEFAULT, console.clock(), console.environment());
        }
        return web;
    }

    Update update() {
        if (update == null) {
            Optional<Path> feeds = isBundled() ? Optional.empty() : Optional.of(settings.feeds());
            update = new Update(settings.library(), web(), console.clock(), feeds);
        }
        return update;
    }

    /**
     * The feeds.txt in force, each of its senseless lines named on standard error. Lines that only newsboat understands are no failure: a
     * script hears of them where it asks for everything, somebody who watches always.
     *
     * @param all whether everything was asked for
     * @throws NotFoundException when there is none
     */
    FeedList subscriptions(Outcome outcome, boolean all) {
        Path file = settings.feeds();
        if (!Files.exists(file)) {
            throw new NotFoundException(file.toString(), "no such list of feeds; quoth feeds add URL begins one");
        }
        FeedList list = FeedsFile.at(file).read();
        for (FeedList.Problem problem : list.problems()) {
            String where = file + ":" + problem.line();
            if (!problem.isForeign()) {
                outcome.failed(where, problem.why());
            } else if (all || console.ends().error()) {
                console.failure(where, problem.why());
            }
        }
        return list;
    }

    /** Whether the feeds.txt in force is the one that came with the program. */
    private boolean isBundled() {
        return !program.toString().isEmpty() && settings.feeds().equals(program.resolve("feeds.txt"));
    }

    /** The feeds.txt to be changed: the user's own, begun as a copy of the one that came with the program. */
    FeedsFile ownFeeds() {
        if (!isBundled()) {
            return FeedsFile.at(settings.feeds());
        }
        Path own = settings.config().resolveSibling("feeds.txt");
        try {
            if (!Files.exists(own)) {
                Files.createDirectories(own.getParent());
                Files.copy(settings.feeds(), own);
                console.message("begun " + own + " as a copy of " + settings.feeds());
            }
            return FeedsFile.at(own);
        } catch (IOException e) {
            throw new CommandException(own.toString(), Why.of(e), e);
        }
    }

    @Override
    public void close() {
        if (library != null) {
            library.close();
        }
    }
}
