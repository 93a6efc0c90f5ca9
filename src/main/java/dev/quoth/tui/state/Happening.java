package dev.quoth.tui.state;

import java.util.Optional;

/** Sends each event where it belongs. */
final class Happening {

    private Happening() { }

    static Step handle(State state, Event event) {
        if (event instanceof Event.Pressed pressed) {
            return OnKey.handle(state.touch(), pressed.key());
        }
        if (event instanceof Event.Pasted pasted) {
            return OnKey.pasted(state, pasted.text());
        }
        if (event instanceof Event.Mouse mouse) {
            boolean passing = mouse.action() == Event.Mouse.Action.DRAG || mouse.action() == Event.Mouse.Action.RELEASE;
            State here = state.touch();
            return OnMouse.handle(passing ? here : here.withStatus(here.status().quiet()), mouse);
        }
        if (event instanceof Event.Resized resized) {
            // A terminal made smaller and large again at once has the size it had, but not what it showed.
            return Step.of(state.withSize(new Size(resized.columns(), resized.rows())).withDrag(Optional.empty()), new Work.Redraw());
        }
        if (event instanceof Event.Background background) {
            boolean follows = state.prefs().theme().equals("auto");
            return Step.of(follows ? state.withPrefs(state.prefs().withTheme(background.dark() ? "dark" : "light")) : state);
        }
        if (event instanceof Event.Updated updated) {
            return OnProgress.handle(state, updated.progress());
        }
        if (event instanceof Event.Answered answered) {
            return OnAnswer.handle(state, answered.answer());
        }
        if (event instanceof Event.Tick tick) {
            State later = state.withNow(tick.millis());
            return later.clock().isRested() ? Following.now(later) : Step.of(later);
        }
        if (event instanceof Event.Ended) {
            return Step.of(state, new Work.Save(Restoring.of(state)), new Work.Quit());
        }
        return Step.of(state);
    }
}
