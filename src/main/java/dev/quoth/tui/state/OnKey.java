package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import java.util.Optional;

/** A key goes to the line being typed, else to what lies over the panes, else it is what the table says. */
final class OnKey {

    private static final int MOST_COUNT = 1_000_000;

    private OnKey() { }

    static Step handle(State state, Key key) {
        State quiet = state.withStatus(state.status().quiet());
        if (quiet.prompt().isPresent()) {
            return Typing.handle(quiet, key);
        }
        if (quiet.overlay().orElse(null) instanceof Overlay.Hints hints) {
            return Links.typed(quiet, hints, key);
        }
        boolean digit = key.isText() && key.name().length() == 1 && Character.isDigit(key.name().charAt(0));
        if (digit && (quiet.count() > 0 || !key.name().equals("0"))) {
            int count = Math.min(MOST_COUNT, quiet.count() * 10 + key.name().charAt(0) - '0');
            return Step.of(quiet.withCount(count));
        }
        Optional<Action> action = quiet.prefs().keys().action(key);
        int count = quiet.count();
        State ready = quiet.withCount(0);
        if (action.isEmpty()) {
            boolean escape = key.name().equals("escape") || count > 0;
            return Step.of(escape ? ready : ready.say("This key does nothing; " + ready.prefs().keys().key(Action.HELP) + " shows those that do"));
        }
        if (ready.overlay().isPresent()) {
            return OnOverlay.handle(ready, ready.overlay().get(), action.get(), count);
        }
        return OnAction.handle(ready, action.get(), count);
    }

    /** Pasted text only ever goes into the line being typed, never to the keys. */
    static Step pasted(State state, String text) {
        String line = text.replaceAll("\\R+", " ");
        return state.prompt().map(prompt -> Typing.changed(state, prompt.typed(line))).orElse(Step.of(state));
    }
}
