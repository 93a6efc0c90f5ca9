package dev.quoth.tui.state;

import java.util.Optional;
import java.util.function.Function;

/**
 * The panes beside the one that was moved: what the keys are on moves at once, what follows it follows when it rests. A selection leads
 * the article, a scrolled article its quotes, a chosen quote the article. On the way nothing wriggles at the edge of the eye.
 */
final class Following {

    private Following() { }

    /** All that has to follow follows. */
    static Step now(State state) {
        if (!state.isMoving()) {
            return Step.of(state);
        }
        return switch (state.clock().lead()) {
            case STORIES -> Selecting.preview(state);
            case ARTICLE -> Step.of(Reading.follow(state.followed()));
            case QUOTES -> Step.of(Reading.chosen(state.followed()));
        };
    }

    /** Goes on from where everything has followed, unless it is the pane itself that moves on. @param mover that pane, or none */
    static Step before(State state, Optional<Focus> mover, Function<State, Step> next) {
        return !state.isMoving() || mover.filter(state.clock().lead()::equals).isPresent() ? next.apply(state)
                : now(state).map(Settling::settle).then(next);
    }
}
