package dev.quoth.cli.command;

import dev.quoth.cli.output.Console;
import dev.quoth.feed.FeedList;
import dev.quoth.library.Library;
import dev.quoth.settings.Settings;
import dev.quoth.update.Update;
import dev.quoth.web.Web;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a command works with; everything is opened when it is first needed. */
public final class Session implements AutoCloseable {

    private final Console console;
    private final Settings settings;
    private Library library;
    private Web web;
    private Update update;

    public Session(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    public Console console() {
        return console;
    }

    public Settings settings() {
        return settings;
    }

    Library library() {
        if (library == null) {
            library = Library.open(settings.library());
        }
        return library;
    }

    Web web() {
        if (web == null) {
            web = new Web();
        }
        return web;
    }

    Update update() {
        if (update == null) {
            update = new Update(settings.library(), web(), console.clock(), Optional.of(settings.feeds()));
        }
        return update;
    }

    /**
     * The feeds.txt in force, each of its senseless lines named on standard error.
     *
     * @throws NotFoundException when there is none
     */
    FeedList subscriptions(Outcome outcome) {
        Path file = settings.feeds();
        if (!Files.exists(file)) {
            throw new NotFoundException(file.toString(), "no such list of feeds; quoth feeds add URL begins one");
        }
        try {
            FeedList list = FeedList.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            for (FeedList.Problem problem : list.problems()) {
                outcome.failed(file + ":" + problem.line(), problem.why());
            }
            return list;
        } catch (IOException e) {
            throw new CommandException(file.toString(), Why.of(e), e);
        }
    }

    @Override
    public void close() {
        if (library != null) {
            library.close();
        }
    }
}
