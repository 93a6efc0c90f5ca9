package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import dev.quoth.settings.Entry;
import dev.quoth.settings.Setting;
import dev.quoth.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The command line: the names of the actions, with an argument where that makes sense, and of what quoth.conf says about the screen. */
final class Commands {

    /** Settings that can be changed while the reader runs. */
    private static final List<Setting> LIVE = List.of(Setting.THEME, Setting.WIDTH, Setting.MARK, Setting.PANES, Setting.BROWSER);

    private static final String SET = "set ";

    /** What people of other programs type to quit. */
    private static final Set<String> QUITTING = Set.of("q", "q!", "qa", "qa!", "wq", "exit");

    private Commands() { }

    static Step run(State state, String line) {
        if (line.isEmpty()) {
            return Step.of(state);
        }
        if (line.chars().allMatch(Character::isDigit)) {
            return OnAction.handle(state, Action.TOP, line.length() > 6 ? 1_000_000 : Integer.parseInt(line));
        }
        String[] words = line.split("\\s+", 2);
        String argument = words.length > 1 ? words[1].strip() : "";
        if (words[0].equals("set")) {
            return setting(state, argument);
        }
        int equals = line.indexOf('=');
        String assigned = line.substring(0, Math.max(0, equals)).strip();
        if (isKnown(assigned)) {
            return Step.of(set(state, assigned, line.substring(equals + 1).strip()));
        }
        String name = words[0].toLowerCase(Locale.ROOT);
        Optional<Action> action = Action.named(name);
        if (isKnown(name) && (action.isEmpty() || !argument.isEmpty())) {
            return Step.of(argument.isEmpty() ? told(state, name) : set(state, name, argument));
        }
        if (argument.isEmpty() && QUITTING.contains(name)) {
            return OnAction.handle(state, Action.QUIT, 0);
        }
        Optional<Step> done = argument.isEmpty() ? Optional.empty() : withArgument(state, name, argument);
        return done.orElseGet(() -> action.map(known -> counted(state, known, argument)).orElseGet(() -> Step.of(unknown(state, name))));
    }

    /** What stands after set: nothing, a name, or a name and its value. */
    private static Step setting(State state, String argument) {
        if (argument.isEmpty()) {
            return Step.of(state.say(LIVE.stream().map(setting -> setTo(state, setting.key())).collect(Collectors.joining(", "))));
        }
        String name = argument.split("[\\s=]", 2)[0];
        if (!isKnown(name)) {
            return Step.of(state.complain(Entry.unknown(name)));
        }
        return name.equals(argument) ? Step.of(told(state, name)) : run(state, argument);
    }

    private static State unknown(State state, String name) {
        List<String> near = completions(name);
        String hint = near.isEmpty() ? nearest(name).map(meant -> "; did you mean " + meant + "?").orElse("")
                : "; there is " + String.join(", ", near);
        return state.complain("No command “" + name + "”" + hint);
    }

    private static Optional<String> nearest(String name) {
        List<String> names = new ArrayList<>(Arrays.stream(Action.values()).map(Action::command).toList());
        Arrays.stream(Setting.values()).map(Setting::key).forEach(names::add);
        return Nearest.to(name, names);
    }

    /** An action, with a count where there is one. */
    private static Step counted(State state, Action action, String count) {
        if (!count.chars().allMatch(Character::isDigit) || count.length() > 6) {
            return Step.of(state.complain(action.command() + " takes nothing but a count, not “" + count + "”"));
        }
        return OnAction.handle(state, action, count.isEmpty() ? 0 : Integer.parseInt(count));
    }

    /** Whether it may stand in quoth.conf. */
    private static boolean isKnown(String name) {
        return name.startsWith(Entry.BIND) || name.startsWith(Entry.COLOR) || Setting.named(name).isPresent();
    }

    /** What is in force, and what else could be. */
    private static State told(State state, String name) {
        Optional<Entry> entry = Entry.named(name);
        if (entry.isEmpty()) {
            return state.complain(Entry.problem(name, ""));
        }
        return state.say(setTo(state, name) + "   " + entry.get().meaning());
    }

    private static String setTo(State state, String name) {
        String value = value(state, name);
        return value.isEmpty() ? name + " is not set" : name + " = " + value;
    }

    private static String value(State state, String name) {
        if (name.equals(Setting.THEME.key())) {
            return state.prefs().theme();
        }
        Optional<Action> bound = name.startsWith(Entry.BIND) ? Action.named(name.substring(Entry.BIND.length())) : Optional.empty();
        return bound.map(action -> String.join(" ", state.prefs().keys().keys(action)))
                .orElseGet(() -> state.prefs().values().getOrDefault(name, Setting.named(name).map(Setting::standard).orElse("")));
    }

    /** The same checks as for a line of quoth.conf; it holds until the reader ends. */
    private static State set(State state, String name, String value) {
        String problem = Entry.problem(name, value);
        if (!problem.isEmpty()) {
            return state.complain(problem);
        }
        Optional<Setting> setting = Setting.named(name);
        if (setting.isPresent() && !LIVE.contains(setting.get())) {
            return state.complain(name + " is read from quoth.conf when the reader starts");
        }
        if (name.equals(Setting.THEME.key())) {
            return !value.equals(Setting.THEME.standard()) ? Themes.set(state, value)
                    : state.withPrefs(state.prefs().withoutChosenTheme()).say("The theme follows the terminal at the next start");
        }
        State said = state.say(name + " = " + value).withPrefs(state.prefs().with(name, value));
        return name.equals(Setting.PANES.key()) ? said.withPanes(Panes.parse(value)) : said;
    }

    private static Optional<Step> withArgument(State state, String name, String argument) {
        return switch (name) {
            case "filter" -> Optional.of(Selecting.view(state, state.list().view().withTyped(argument)));
            case "find" -> Optional.of(Listings.find(state, argument));
            case "search" -> Optional.of(Searching.search(state, Prompt.search(state.open().map(OpenStory::scroll).orElse(0)).with(argument)));
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
        String named = common.startsWith(SET) ? common.substring(SET.length()) : common;
        return prompt.with(whole && named.indexOf(' ') < 0 ? common + " " : common);
    }

    /** The lines that begin like {@code text}: names, or after a name the values it takes. */
    static List<String> completions(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.startsWith(SET)) {
            String rest = text.substring(SET.length());
            return begun(rest, rest.indexOf(' ') < 0 ? settings(rest) : values()).stream().map(SET::concat).toList();
        }
        List<String> lines = new ArrayList<>();
        if (text.indexOf(' ') < 0) {
            Arrays.stream(Action.values()).map(Action::command).forEach(lines::add);
            settings(text).stream().filter(Predicate.not(lines::contains)).forEach(lines::add);
            lines.add("set");
        } else {
            lines.addAll(values());
            Arrays.stream(Grouping.values()).forEach(value -> lines.add("group " + value.word()));
        }
        return begun(text, lines);
    }

    private static List<String> begun(String text, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(text)).toList();
    }

    /** Names that can be set; of bindings and looks, which are many, each only when it is known which of both is meant. */
    private static List<String> settings(String text) {
        List<String> names = new ArrayList<>(LIVE.stream().map(Setting::key).toList());
        if (text.startsWith(Entry.BIND) || text.startsWith(Entry.COLOR)) {
            Entry.all().stream().map(Entry::key).filter(key -> key.indexOf('.') > 0).forEach(names::add);
        } else {
            names.addAll(List.of(Entry.BIND, Entry.COLOR));
        }
        return names;
    }

    /** Settings with the values they take. */
    private static List<String> values() {
        List<String> lines = new ArrayList<>();
        LIVE.forEach(setting -> setting.choices().forEach(value -> lines.add(setting.key() + " " + value)));
        lines.addAll(List.of("panes stories article", "panes stories article quotes", "panes stories 30 article quotes 25"));
        return lines;
    }
}
