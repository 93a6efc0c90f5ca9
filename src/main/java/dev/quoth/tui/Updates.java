package dev.quoth.tui;

import dev.quoth.feed.FeedList;
import dev.quoth.settings.Settings;
import dev.quoth.tui.state.Answer;
import dev.quoth.tui.state.Event;
import dev.quoth.update.Update;
import dev.quoth.update.UpdateBusyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs updates beside the keys, one at a time, and gets the page of a story that is being opened. */
final class Updates implements AutoCloseable {

    /** Pages that are got at the same time. */
    private static final int MOST_GETTERS = 4;

    private final Settings settings;
    private final Supplier<Update> maker;
    private final Consumer<Event> events;
    private final Runnable updated;
    private final AtomicBoolean running = new AtomicBoolean();
    private final Deque<Long> pages = new ArrayDeque<>();
    private Optional<Update> made = Optional.empty();
    private int getters;

    /** @param updated what to do after an update */
    Updates(Settings settings, Supplier<Update> maker, Consumer<Event> events, Runnable updated) {
        this.updated = updated;
        this.settings = settings;
        this.maker = maker;
        this.events = events;
    }

    private synchronized Update update() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    /** Fetches feeds as feeds.txt lists them now. */
    void run(List<String> only, boolean force) {
        if (running.compareAndSet(false, true)) {
            daemon("updating", () -> {
                String problem;
                try {
                    problem = update(only, force);
                } finally {
                    running.set(false);
                }
                // Only now: whoever hears it may ask for the next one.
                answer(new Answer.Updated(problem));
            });
        }
    }

    /** Returns what is in the way of all feeds, or nothing. */
    private String update(List<String> only, boolean force) {
        try {
            FeedList list = FeedList.parse(Files.readString(settings.feeds()));
            String name = settings.feeds().getFileName().toString();
            if (!list.problems().isEmpty()) {
                answer(new Answer.Notices(name, list.problems().stream().map(line -> "line " + line.line() + ": " + line.why()).toList()));
            }
            update().run(list.subscriptions(), only, force, progress -> events.accept(new Event.Updated(progress)));
            updated.run();
            return "";
        } catch (NoSuchFileException none) {
            return "There is no " + settings.feeds();
        } catch (IOException unreadable) {
            return settings.feeds() + " cannot be read: " + unreadable.getMessage();
        } catch (UpdateBusyException busy) {
            // Of two readers side by side one fetches for both.
            return force ? "Another update is at work on this library" : "";
        } catch (RuntimeException fault) {
            return "The update failed: " + fault.getMessage();
        }
    }

    /** Gets the page of a story now; the one asked for last comes first, and a server that never answers holds up few others. */
    synchronized void fetch(long story) {
        pages.addFirst(story);
        if (getters < MOST_GETTERS) {
            getters++;
            daemon("getting a page", this::pages);
        }
    }

    private void pages() {
        for (Optional<Long> story = next(); story.isPresent(); story = next()) {
            page(story.get());
        }
    }

    private synchronized Optional<Long> next() {
        Optional<Long> story = Optional.ofNullable(pages.pollFirst());
        getters -= story.isPresent() ? 0 : 1;
        return story;
    }

    private void page(long story) {
        String problem = "";
        try {
            problem = update().open(story);
        } catch (RuntimeException fault) {
            problem = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        }
        answer(new Answer.Fetched(story, problem));
    }

    private void answer(Answer answer) {
        events.accept(new Event.Answered(answer));
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void close() {
        made.ifPresent(Update::stop);
    }
}
