package dev.quoth.tui;

import dev.quoth.settings.Setting;
import dev.quoth.settings.Settings;
import dev.quoth.tui.frame.ColorDepth;
import dev.quoth.tui.pane.Painting;
import dev.quoth.tui.state.Answer;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Memory;
import dev.quoth.tui.state.Panes;
import dev.quoth.tui.state.Preferences;
import dev.quoth.tui.state.Size;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.Step;
import dev.quoth.tui.state.Themes;
import dev.quoth.tui.terminal.Capabilities;
import dev.quoth.tui.terminal.TerminalException;
import dev.quoth.tui.terminal.TerminalSession;
import dev.quoth.update.Update;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The door of this room: the reader on the terminal of this process. */
public final class Reader {

    /** Wrong usage, as everywhere on the command line. */
    private static final int UNUSABLE = 2;

    /** Large enough to have everything on it, small enough not to delay the first picture. */
    private static final Size DRAFT = new Size(120, 24);

    /** Themes that show what is selected or marked by grounds of their own. */
    private static final Set<String> GROUNDED = Set.of("dark", "light");

    private Reader() { }

    /**
     * Runs the reader until the user leaves it; the terminal is left as it was found, whatever happens.
     *
     * @param settings what the user chose
     * @param environment the environment (TERM, COLORTERM, NO_COLOR, LANG, BROWSER, VISUAL, EDITOR, XDG_STATE_HOME)
     * @param update makes the updater when one is first needed, so that the first paint does not wait for the web to load
     * @param story the story to open, else the reader goes on where it was left
     * @param columns of the terminal, 0 when nobody measured it yet
     * @param rows of the terminal, 0 when nobody measured it yet
     * @return the exit status of the process
     */
    public static int run(Settings settings, Map<String, String> environment, Supplier<Update> update, OptionalLong story, int columns, int rows) {
        return run(settings, environment, update, story, new OnTty(new Size(columns, rows)));
    }

    /** The real terminal, which the rehearsal does not open: a lambda would not be in the archive of classes. */
    private record OnTty(Size size) implements BiFunction<Capabilities, Consumer<Event>, TerminalSession> {

        @Override
        public TerminalSession apply(Capabilities capabilities, Consumer<Event> events) {
            return TerminalSession.open(capabilities, size.columns(), size.rows(), events);
        }
    }

    /** @param terminal opens the terminal */
    static int run(Settings settings, Map<String, String> environment, Supplier<Update> update, OptionalLong story,
            BiFunction<Capabilities, Consumer<Event>, TerminalSession> terminal) {
        Map<String, String> own = new HashMap<>(environment);
        String locale = System.getProperty("quoth.locale", "");
        if (!locale.isEmpty()) {
            // The launcher changes LC_ALL so that arguments are read as UTF-8; what the terminal shows is what the user had.
            own.put("LC_ALL", locale);
        }
        Capabilities capabilities = Capabilities.of(own);
        if (capabilities.dumb()) {
            System.err.println("quoth: this terminal cannot place a cursor (TERM=" + own.getOrDefault("TERM", "")
                    + "); quoth list prints the stories");
            return UNUSABLE;
        }
        LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
        // Three things go side by side: the terminal is opened, the library is, and here all else is read. The terminal is given back before
        // the markings are stored.
        try (Beside<TerminalSession> opening = Beside.open("opening", () -> terminal.apply(capabilities, events::add))) {
            try (Background background = new Background(settings, update, events::add); opening) {
                return run(settings, own, capabilities, story, events, background, opening);
            }
        } catch (TerminalException none) {
            System.err.println("quoth: " + none.getMessage() + "; quoth list prints the stories");
            return UNUSABLE;
        }
    }

    private static int run(Settings settings, Map<String, String> own, Capabilities capabilities, OptionalLong story, BlockingQueue<Event> events,
            Background background, Beside<TerminalSession> opening) {
        MemoryFile file = new MemoryFile(own, settings.library());
        Memory memory = file.load();
        String panes = settings.value(Setting.PANES);
        if (!panes.isEmpty()) {
            memory = memory.with(Panes.parse(panes));
        }
        Memory wanted = story.isPresent() ? memory.at(story.getAsLong()) : memory;
        Preferences prefs = preferences(settings, capabilities, wanted);
        Step begun = State.start(DRAFT, prefs, wanted, System.currentTimeMillis()).begin();
        begun.work().forEach(background::begin);
        if (!settings.problems().isEmpty()) {
            events.add(new Event.Answered(new Answer.Notices(settings.config().getFileName().toString(), settings.problems())));
        }
        // While the library is read, a picture without stories, for nobody: what is done for the first time takes three times as long, and of
        // the first picture to be seen that is half the time.
        capabilities.writer().paint(new Painting().next(begun.state()));
        TerminalSession session = opening.get();
        State state = begun.state().handle(new Event.Resized(session.columns(), session.rows())).state();
        new Loop(state, session, background, events, file, own, settings).run();
        if (session.failure().isPresent()) {
            throw session.failure().get();
        }
        return session.status();
    }

    static Preferences preferences(Settings settings, Capabilities capabilities, Memory memory) {
        return Preferences.of(settings.values(), theme(settings, capabilities, memory), !capabilities.utf8(), ZoneOffset.UTC)
                .on(capabilities.colors() != ColorDepth.MONO, memory.theme());
    }

    /**
     * What quoth.conf asks for; else the one chosen by key the last time; else what suits the terminal. In sixteen colours the grounds of
     * dark and light cannot be told from each other, so that one chosen on a better terminal gives way.
     */
    private static String theme(Settings settings, Capabilities capabilities, Memory memory) {
        if (capabilities.colors() == ColorDepth.MONO) {
            return "mono";
        }
        String conf = settings.value(Setting.THEME);
        if (!conf.equals(Setting.THEME.standard())) {
            return conf;
        }
        boolean few = capabilities.colors() == ColorDepth.SIXTEEN;
        boolean fits = Themes.NAMES.contains(memory.theme()) && !(few && GROUNDED.contains(memory.theme()));
        return fits ? memory.theme() : few ? "terminal" : conf;
    }
}
