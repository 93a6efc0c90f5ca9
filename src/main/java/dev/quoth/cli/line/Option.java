package dev.quoth.cli.line;

import java.util.List;

/**
 * An option of a command.
 *
 * @param names as typed, the long one first ({@code --unread}, {@code -u})
 * @param parameter what its value is called in the help ({@code N}), or empty for a flag
 * @param meaning in one line
 * @param candidates the values it can have, or what completes them ({@code :feeds}, {@code :tags}, {@code :speakers}, {@code :files})
 */
public record Option(List<String> names, String parameter, String meaning, List<String> candidates) {

    public Option {
        names = List.copyOf(names);
        candidates = List.copyOf(candidates);
    }

    public static Option flag(String name, String meaning) {
        return new Option(List.of(name), "", meaning, List.of());
    }

    public static Option of(String name, String parameter, String meaning, String... candidates) {
        return new Option(List.of(name), parameter, meaning, List.of(candidates));
    }

    /** The same option with a short name too. */
    public Option or(String name) {
        return new Option(List.of(name(), name), parameter, meaning, candidates);
    }

    /** The long name; what {@link Arguments} knows it by. */
    public String name() {
        return names.get(0);
    }

    public boolean isFlag() {
        return parameter.isEmpty();
    }
}
