package dev.quoth.tui;

import dev.quoth.settings.Settings;
import dev.quoth.update.Update;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** The door of this room: the reader on the terminal of this process. */
public final class Reader {

    private Reader() { }

    /**
     * Runs the reader until the user leaves it; the terminal is left as it was found, whatever happens.
     *
     * @param settings what the user chose
     * @param environment the environment (TERM, COLORTERM, NO_COLOR, LANG, BROWSER, VISUAL, EDITOR, XDG_STATE_HOME)
     * @param update makes the updater when one is first needed, so that the first paint does not wait for the web to load
     * @param story the story to open, else the reader goes on where it was left
     * @return the exit status of the process
     */
    public static int run(Settings settings, Map<String, String> environment, Supplier<Update> update, OptionalLong story) {
        return 0;
    }
}
