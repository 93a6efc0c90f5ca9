package dev.quoth.tui;

import dev.quoth.settings.Setting;
import dev.quoth.settings.Settings;
import dev.quoth.tui.pane.Painting;
import dev.quoth.tui.state.Answer;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.Step;
import dev.quoth.tui.state.Work;
import dev.quoth.tui.terminal.TerminalSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The reader's one thread of control: drains the queue of events, folds them into the state, draws once, writes once. A held key costs
 * one frame, not thirty.
 */
final class Loop {

    /** Ages are told anew this often, in milliseconds. */
    private static final long MINUTE = 60_000;

    /** Feeds that have become due are fetched this often, in milliseconds. */
    private static final long DUE = 5 * MINUTE;

    private final TerminalSession session;
    private final Background background;
    private final BlockingQueue<Event> events;
    private final MemoryFile memory;
    private final Map<String, String> environment;
    private final Settings settings;
    private final Painting painting = new Painting();
    private final Sweep sweep = Sweep.ofThisProcess();
    private State state;
    private boolean ended;
    private Warmup warmup;
    private long updated;

    Loop(State state, TerminalSession session, Background background, BlockingQueue<Event> events, MemoryFile memory,
            Map<String, String> environment, Settings settings) {
        this.state = state;
        this.session = session;
        this.background = background;
        this.events = events;
        this.memory = memory;
        this.environment = environment;
        this.settings = settings;
    }

    void run() {
        List<Event> batch = new ArrayList<>();
        while (!ended) {
            // The first picture has the stories on it unless reading them takes longer than anybody should wait for a picture, or failed.
            if (state.list().window().ready() || state.isSlow() || !state.isWaiting()) {
                session.show(painting.next(state));
                background.startAll();
                keepUpdated();
            }
            batch.clear();
            await().ifPresent(batch::add);
            events.drainTo(batch);
            take(state.handle(new Event.Tick(System.currentTimeMillis())));
            for (Event event : batch) {
                if (!ended) {
                    take(state.handle(event));
                }
            }
        }
    }

    private Optional<Event> await() {
        warmUp();
        if (events.isEmpty() && sweep.isOverdue()) {
            sweep.run();
        }
        long patience = state.isMoving() ? State.REST : state.isWaiting() && !state.isSlow() ? State.PATIENCE : MINUTE;
        try {
            boolean sweeps = !state.isMoving() && !state.isWaiting() && sweep.isDue();
            Event next = events.poll(sweeps ? Sweep.AFTER : patience, TimeUnit.MILLISECONDS);
            if (next == null && sweeps) {
                sweep.run();
            }
            return Optional.ofNullable(next);
        } catch (InterruptedException end) {
            ended = true;
            return Optional.empty();
        }
    }

    /** While nobody wants anything, right after the first pictures. */
    private void warmUp() {
        if (warmup == null && state.open().isPresent() && state.wanted() == 0) {
            warmup = new Warmup(state);
        }
        while (warmup != null && !warmup.isDone() && events.isEmpty()) {
            warmup.press();
        }
    }

    /** Fetches the feeds that are due: at the start as soon as there is a picture, then every few minutes. */
    private void keepUpdated() {
        long now = System.currentTimeMillis();
        if ((updated == 0 || now - updated >= DUE) && state.list().window().ready() && !state.status().updating().active()) {
            if (updated == 0) {
                background.begin(new Work.Zone());
            }
            updated = now;
            background.begin(new Work.Update(List.of(), false));
        }
    }

    private void take(Step step) {
        state = step.state();
        for (Work work : step.work()) {
            if (!background.begin(work)) {
                here(work);
            }
        }
    }

    /** Work that needs the terminal or ends the reader. */
    private void here(Work work) {
        if (work instanceof Work.Copy copy) {
            if (!session.copy(copy.text())) {
                tell("Too long for the clipboard");
            }
        } else if (work instanceof Work.Browse browse) {
            browse(browse.url());
        } else if (work instanceof Work.Pipe pipe) {
            session.aside(() -> report(pipe.command(), Lending.pipe(pipe.command(), pipe.text())));
        } else if (work instanceof Work.Edit) {
            session.aside(() -> report("editor", Lending.edit(settings.feeds())));
            background.begin(new Work.Update(List.of(), false));
        } else if (work instanceof Work.Save save) {
            memory.save(save.memory());
        } else if (work instanceof Work.Redraw) {
            session.forget();
        } else if (work instanceof Work.Suspend) {
            session.suspend();
        } else if (work instanceof Work.Quit) {
            ended = true;
        }
    }

    private void browse(String url) {
        Optional<List<String>> command = new Browser(environment, state.prefs().values().getOrDefault(Setting.BROWSER.key(), "")).command(url);
        if (command.isEmpty()) {
            answer(new Answer.Browsed(url, "No browser here"));
        } else if (Browser.isInTerminal(command.get())) {
            session.aside(() -> report(command.get().get(0), Lending.run(command.get())));
        } else {
            Thread thread = new Thread(() -> answer(new Answer.Browsed(url, Browser.start(command.get()))), "browser");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void report(String what, String problem) {
        if (!problem.isEmpty()) {
            answer(new Answer.Failed(what, problem));
        }
    }

    private void tell(String message) {
        answer(new Answer.Told(message));
    }

    private void answer(Answer answer) {
        events.add(new Event.Answered(answer));
    }
}
