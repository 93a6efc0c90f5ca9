package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The command line: the names of the actions, with an argument where that makes sense. */
final class Commands {

    private Commands() { }

    static Step run(State state, String line) {
        if (line.isEmpty()) {
            return Step.of(state);
        }
        if (line.chars().allMatch(Character::isDigit)) {
            return OnAction.handle(state, Action.TOP, line.length() > 6 ? 1_000_000 : Integer.parseInt(line));
        }
        String[] words = line.split("\\s+", 2);
        String name = words[0].toLowerCase(Locale.ROOT);
        String argument = words.length > 1 ? words[1].strip() : "";
        if (!argument.isEmpty()) {
            Optional<Step> done = withArgument(state, name, argument);
            if (done.isPresent()) {
                return done.get();
            }
        }
        if (name.equals("q")) {
            return OnAction.handle(state, Action.QUIT, 0);
        }
        Optional<Action> action = Action.named(name);
        if (action.isEmpty()) {
            List<String> near = starting(name);
            return Step.of(state.complain("No command “" + name + "”" + (near.isEmpty() ? "" : "; there is " + String.join(", ", near))));
        }
        int count = argument.chars().allMatch(Character::isDigit) && !argument.isEmpty() && argument.length() < 7 ? Integer.parseInt(argument) : 0;
        return OnAction.handle(state, action.get(), count);
    }

    private static Optional<Step> withArgument(State state, String name, String argument) {
        switch (name) {
            case "theme":
                boolean known = Themes.NAMES.contains(argument);
                return Optional.of(Step.of(known ? Themes.set(state, argument)
                        : state.complain("No theme “" + argument + "”; there are " + String.join(", ", Themes.NAMES))));
            case "filter":
                return Optional.of(Selecting.view(state, state.list().view().withTyped(argument)));
            case "find":
                return Optional.of(Listings.find(state, argument));
            case "search":
                return Optional.of(Step.of(Reading.search(state, argument, true)));
            case "pipe":
                return Optional.of(state.open().map(open -> Step.of(state, new Work.Pipe(argument, Plain.of(open)))).orElse(Step.of(state)));
            case "group":
                return Optional.of(Arrays.stream(Grouping.values()).filter(by -> by.word().equals(argument)).findFirst()
                        .map(by -> OnAction.group(state, by)).orElse(Step.of(state.complain("Group by day, feed, tag or none"))));
            case "width":
                return Optional.of(argument.matches("\\d{1,3}") ? Step.of(state.withPrefs(state.prefs().withWidth(Integer.parseInt(argument))))
                        : Step.of(state.complain("Width takes a number of columns")));
            default:
                return Optional.empty();
        }
    }

    /** The prompt with its command completed as far as that is certain. */
    static Prompt completed(Prompt prompt) {
        List<String> names = starting(prompt.text());
        if (names.isEmpty()) {
            return prompt;
        }
        String common = names.get(0);
        for (String name : names) {
            while (!name.startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return prompt.with(names.size() == 1 ? common + " " : common);
    }

    /** The names that begin like {@code text}. */
    static List<String> starting(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(Action.values()).map(Action::command).filter(name -> name.startsWith(text)).toList();
    }
}
