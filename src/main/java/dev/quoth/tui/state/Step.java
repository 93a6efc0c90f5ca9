package dev.quoth.tui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What an event leads to.
 *
 * @param state the next state
 * @param work what it asks for, in order
 */
public record Step(State state, List<Work> work) {

    public Step {
        work = List.copyOf(work);
    }

    static Step of(State state, Work... work) {
        return new Step(state, List.of(work));
    }

    Step with(Work... more) {
        List<Work> all = new ArrayList<>(work);
        all.addAll(List.of(more));
        return new Step(state, all);
    }

    Step then(Function<State, Step> next) {
        Step after = next.apply(state);
        List<Work> all = new ArrayList<>(work);
        all.addAll(after.work);
        return new Step(after.state, all);
    }

    Step map(UnaryOperator<State> change) {
        return new Step(change.apply(state), work);
    }
}
