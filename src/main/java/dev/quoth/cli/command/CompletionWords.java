package dev.quoth.cli.command;

import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import dev.quoth.library.FeedRow;
import dev.quoth.library.LibraryException;
import dev.quoth.settings.Setting;
import dev.quoth.text.SafeText;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What could stand for the last of some words: commands, options, and feeds, tags and speakers of the library. */
final class CompletionWords {

    /** Enough to choose from; a shell shows no more. */
    private static final int MOST = 200;

    /** Speakers whose names are compared with what was typed: everybody who was quoted more than once or twice. */
    private static final int MOST_NAMES = 20_000;

    private CompletionWords() { }

    /** @param words what stands after {@code quoth}, the last one unfinished; {@code :files} in the answer asks the shell for files */
    static List<String> of(List<String> words, Session session) {
        String unfinished = words.isEmpty() ? "" : words.get(words.size() - 1);
        Optional<Command> command = words.size() < 2 ? Optional.empty() : Commands.named(words.get(0));
        if (command.isEmpty()) {
            return beginningWith(unfinished, unfinished.startsWith("-") ? Syntax.WITHOUT_COMMAND.optionNames() : Commands.NAMES);
        }
        Syntax syntax = command.get().syntax();
        int equals = unfinished.startsWith("--") ? unfinished.indexOf('=') : -1;
        if (equals > 0) {
            String name = unfinished.substring(0, equals + 1);
            return values(syntax.option(unfinished.substring(0, equals)), unfinished.substring(equals + 1), session).stream()
                    .map(value -> name + value).toList();
        }
        Optional<Option> before = words.size() < 3 ? Optional.empty() : syntax.option(words.get(words.size() - 2));
        if (before.isPresent() && !before.get().isFlag()) {
            return values(before, unfinished, session);
        }
        if (unfinished.startsWith("-")) {
            return beginningWith(unfinished, syntax.optionNames());
        }
        List<String> all = new ArrayList<>(words.size() == 2 ? syntax.verbs() : List.of());
        if (!syntax.completes().isEmpty()) {
            all.addAll(named(List.of(syntax.completes()), session));
        }
        return beginningWith(unfinished, all);
    }

    private static List<String> values(Optional<Option> option, String unfinished, Session session) {
        List<String> candidates = option.map(Option::candidates).orElse(List.of());
        return beginningWith(unfinished, candidates.isEmpty() ? List.of() : named(candidates, session));
    }

    private static List<String> named(List<String> candidates, Session session) {
        try {
            return switch (candidates.get(0)) {
                case ":feeds" -> feeds(session).stream().map(FeedRow::title).toList();
                case ":tags" -> new ArrayList<>(new TreeSet<>(feeds(session).stream().flatMap(feed -> feed.subscription().tags().stream()).toList()));
                case ":speakers" -> Files.exists(session.settings().library()) ? session.library().speakerNames(MOST_NAMES) : List.of();
                case ":commands" -> Commands.NAMES;
                case ":settings" -> Arrays.stream(Setting.values()).map(Setting::key).toList();
                default -> candidates;
            };
        } catch (LibraryException e) {
            return List.of(); // a shell in the middle of a line is no place for a complaint
        }
    }

    /** Looking for completions must not make a library. */
    private static List<FeedRow> feeds(Session session) {
        return Files.exists(session.settings().library()) ? session.library().feeds() : List.of();
    }

    private static List<String> beginningWith(String beginning, List<String> words) {
        String low = SpeakerNames.fold(beginning);
        return words.stream()
                .filter(word -> word.startsWith(":") || SpeakerNames.fold(word).startsWith(low))
                .map(SafeText::line).distinct()
                .limit(MOST).toList();
    }
}
