package dev.quoth.tui.state;

import java.util.Optional;

/** The line being typed: filters and searches follow every letter, enter accepts, escape goes back. */
final class Typing {

    private Typing() { }

    static Step handle(State state, Key key) {
        Prompt prompt = state.prompt().orElseThrow();
        String name = (key.ctrl() ? "ctrl-" : "") + (key.alt() ? "alt-" : "") + key.name();
        boolean emptied = name.equals("backspace") && prompt.text().isEmpty();
        return switch (name) {
            case "enter" -> accepted(state.withPrompt(Optional.empty()).withTyped(prompt), prompt);
            case "escape", "ctrl-c", "ctrl-g" -> given(state.withPrompt(Optional.empty()), prompt);
            case "up", "ctrl-p" -> changed(state, prompt.recalled(state.typed().lines(), 1));
            case "down", "ctrl-n" -> changed(state, prompt.recalled(state.typed().lines(), -1));
            case "tab" -> prompt.kind() == Prompt.Kind.COMMAND ? Step.of(state.withPrompt(Optional.of(Commands.completed(prompt)))) : Step.of(state);
            default -> emptied ? given(state.withPrompt(Optional.empty()), prompt) : changed(state, prompt.edited(key));
        };
    }

    static Step changed(State state, Prompt prompt) {
        boolean same = state.prompt().map(before -> before.text().equals(prompt.text())).orElse(false);
        State typed = state.withPrompt(Optional.of(prompt));
        if (same) {
            return Step.of(typed);
        }
        return switch (prompt.kind()) {
            case FILTER -> Selecting.view(typed, typed.list().view().withTyped(prompt.text()));
            case SEARCH -> Searching.search(typed, prompt);
            default -> Step.of(typed);
        };
    }

    private static Step accepted(State state, Prompt prompt) {
        String text = prompt.text().strip();
        switch (prompt.kind()) {
            case FILTER:
                String problem = TypedFilter.problem(text);
                return Step.of(problem.isEmpty() ? state : state.complain("This filter is no expression: " + problem));
            case SEARCH:
                return Searching.search(state.withFocus(Focus.ARTICLE), prompt);
            case FIND:
                return text.isEmpty() ? Step.of(state) : Listings.find(state, text);
            case PIPE:
                return text.isEmpty() ? Step.of(state) : pipe(state, text);
            default:
                return Commands.run(state, text);
        }
    }

    static Step pipe(State state, String command) {
        return state.open().map(open -> Step.of(state, new Work.Pipe(command, Plain.of(open))))
                .orElseGet(() -> Step.of(state.say("No article to pipe")));
    }

    private static Step given(State state, Prompt prompt) {
        return switch (prompt.kind()) {
            case FILTER -> Selecting.view(state, state.list().view().withTyped(prompt.before()));
            case SEARCH -> Searching.search(state, Prompt.search(prompt.line()));
            default -> Step.of(state);
        };
    }
}
