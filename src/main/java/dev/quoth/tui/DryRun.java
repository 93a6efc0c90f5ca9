package dev.quoth.tui;

import dev.quoth.settings.Settings;
import dev.quoth.tui.frame.ColorDepth;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.frame.FrameWriter;
import dev.quoth.tui.pane.Painting;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Key;
import dev.quoth.tui.state.Memory;
import dev.quoth.tui.state.Size;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.Step;
import dev.quoth.tui.terminal.Capabilities;
import dev.quoth.tui.terminal.Signals;
import dev.quoth.update.Update;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The reader without a terminal: goes through the first picture and a few keys, so that the JVM notes which classes, lambdas and joined
 * strings that takes. Without it they are made at every start, which is most of the time to the first picture.
 */
public final class DryRun {

    private static final List<String> KEYS = List.of("j", "enter", "down", "tab", "j", "q", "q", "?", "q", "k");

    /** Answers come within this many milliseconds, or not at all. */
    private static final long PATIENCE = 500;

    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final FrameWriter writer = new FrameWriter(ColorDepth.TRUE, true, true, true);
    private final Painting painting = new Painting();
    private State state;
    private Frame shown;

    private DryRun(State state) {
        this.state = state;
        this.shown = painting.next(state);
        writer.paint(shown);
    }

    /** Reads the library of {@code settings} as the reader does; nothing is fetched. */
    public static void run(Settings settings, Map<String, String> environment, Supplier<Update> update) {
        Capabilities capabilities = Capabilities.of(environment);
        new MemoryFile(environment).load();
        // Catching a signal makes a proxy, which takes longer than anything else on the way to the first picture.
        Signals.on("WINCH", Runnable::run);
        State start = State.start(new Size(200, 50), Reader.preferences(settings, capabilities, Memory.NONE), Memory.NONE,
                System.currentTimeMillis());
        DryRun run = new DryRun(start);
        try (Background background = new Background(settings, update, run.events::add)) {
            run.take(start.begin(), background);
            run.settle(background);
            for (String key : KEYS) {
                run.take(run.state.handle(new Event.Pressed(Key.parse(key))), background);
                run.take(run.state.handle(new Event.Tick(run.state.now() + State.REST)), background);
                run.settle(background);
            }
        }
    }

    private void take(Step step, Background background) {
        state = step.state();
        step.work().forEach(background::begin);
        Frame next = painting.next(state);
        writer.difference(shown, next);
        shown = next;
    }

    private void settle(Background background) {
        for (Optional<Event> event = next(); event.isPresent(); event = next()) {
            take(state.handle(event.get()), background);
        }
    }

    private Optional<Event> next() {
        try {
            return Optional.ofNullable(events.poll(PATIENCE, TimeUnit.MILLISECONDS));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
