package dev.quoth.tui.state;

import java.util.List;

/** The themes by name. */
public final class Themes {

    public static final List<String> NAMES = List.of("dark", "light", "contrast", "mono", "terminal");

    private Themes() { }

    /** The theme after the one that is seen, which is the dark one as long as the terminal has not told its background. */
    static State next(State state) {
        int at = Math.max(0, NAMES.indexOf(state.prefs().theme()));
        return set(state, NAMES.get((at + 1) % NAMES.size()));
    }

    static State set(State state, String name) {
        if (!state.prefs().colored() && !name.equals("mono")) {
            return state.say("This terminal shows no colours, as NO_COLOR or TERM says");
        }
        return state.withPrefs(state.prefs().withChosenTheme(name)).say("Theme: " + name);
    }
}
