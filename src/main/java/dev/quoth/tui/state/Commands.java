package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import dev.quoth.settings.Entry;
import dev.quoth.settings.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The command line: the names of the actions, with an argument where that makes sense, and of what quoth.conf says about the screen. */
final class Commands {

    /** Settings that can be changed while the reader runs. */
    private static final List<Setting> LIVE = List.of(Setting.THEME, Setting.WIDTH, Setting.MARK, Setting.PANES);

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
        if (isSetting(name) && !(name.equals("theme") && argument.isEmpty())) {
            return Step.of(set(state, name, argument.startsWith("=") ? argument.substring(1).strip() : argument));
        }
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
            List<String> near = completions(name);
            return Step.of(state.complain("No command “" + name + "”" + (near.isEmpty() ? "" : "; there is " + String.join(", ", near))));
        }
        int count = argument.chars().allMatch(Character::isDigit) && !argument.isEmpty() && argument.length() < 7 ? Integer.parseInt(argument) : 0;
        return OnAction.handle(state, action.get(), count);
    }

    private static boolean isSetting(String name) {
        return name.startsWith(Entry.BIND) || name.startsWith(Entry.COLOR) || LIVE.stream().anyMatch(setting -> setting.key().equals(name));
    }

    /** The same checks as for a line of quoth.conf; it holds until the reader ends. */
    private static State set(State state, String name, String value) {
        String problem = Entry.problem(name, value);
        if (!problem.isEmpty()) {
            return state.complain(problem);
        }
        if (name.equals(Setting.THEME.key())) {
            return value.equals(Setting.THEME.standard()) ? state.complain("The theme follows the terminal at the next start") : Themes.set(state, value);
        }
        State said = state.say(name + " = " + value);
        return name.equals(Setting.PANES.key()) ? said.withPanes(Panes.parse(value)) : said.withPrefs(state.prefs().with(name, value));
    }

    private static Optional<Step> withArgument(State state, String name, String argument) {
        return switch (name) {
            case "filter" -> Optional.of(Selecting.view(state, state.list().view().withTyped(argument)));
            case "find" -> Optional.of(Listings.find(state, argument));
            case "search" -> Optional.of(Step.of(Reading.search(state, Prompt.search(state.open().map(OpenStory::scroll).orElse(0)).with(argument), true)));
            case "pipe" -> Optional.of(Typing.pipe(state, argument));
            case "group" -> Optional.of(Arrays.stream(Grouping.values()).filter(by -> by.word().equals(argument)).findFirst()
                    .map(by -> OnAction.group(state, by)).orElseGet(() -> Step.of(state.complain("group takes day, feed, tag or none"))));
            default -> Optional.empty();
        };
    }

    /** The prompt with its command completed as far as that is certain. */
    static Prompt completed(Prompt prompt) {
        List<String> lines = completions(prompt.text());
        if (lines.isEmpty()) {
            return prompt;
        }
        String common = lines.get(0);
        for (String line : lines) {
            while (!line.startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        boolean whole = lines.size() == 1 && !common.endsWith(".");
        return prompt.with(whole && common.indexOf(' ') < 0 ? common + " " : common);
    }

    /** The lines that begin like {@code text}: names, or after a name the values it takes. */
    static List<String> completions(String text) {
        List<String> lines = new ArrayList<>();
        if (text.isEmpty()) {
            return lines;
        }
        if (text.indexOf(' ') < 0) {
            Arrays.stream(Action.values()).map(Action::command).forEach(lines::add);
            LIVE.stream().map(Setting::key).filter(Predicate.not(lines::contains)).forEach(lines::add);
            if (text.startsWith(Entry.BIND) || text.startsWith(Entry.COLOR)) {
                Entry.all().stream().map(Entry::key).filter(key -> key.indexOf('.') > 0).forEach(lines::add);
            } else {
                lines.addAll(List.of(Entry.BIND, Entry.COLOR));
            }
        } else {
            Themes.NAMES.forEach(value -> lines.add("theme " + value));
            List.of("open", "hover", "never").forEach(value -> lines.add("mark " + value));
            Arrays.stream(Grouping.values()).forEach(value -> lines.add("group " + value.word()));
            lines.addAll(List.of("panes stories article", "panes stories article quotes", "panes stories 30 article quotes 25"));
        }
        return lines.stream().filter(line -> line.startsWith(text)).toList();
    }
}
