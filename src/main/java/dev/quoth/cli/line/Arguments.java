package dev.quoth.cli.line;

import dev.quoth.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed after the name of a command.
 *
 * <p>Read here and not by picocli, which draws the help: its classes are of a format (49) that no archive of classes takes, and loading
 * them costs a one-shot command 65 ms of 110.
 */
public final class Arguments {

    private final Map<String, List<String>> options;
    private final List<String> operands;

    private Arguments(Map<String, List<String>> options, List<String> operands) {
        this.options = options;
        this.operands = operands;
    }

    /**
     * Reads {@code --name}, {@code --name=value}, {@code --name value} and short names, of which several flags may stand together
     * ({@code -us}); {@code --} ends the options, {@code -} is an operand.
     *
     * @throws UsageException for an option nobody knows, a value that is missing or one too many, an operand too many
     */
    public static Arguments parse(Syntax syntax, List<String> words) {
        Arguments arguments = new Arguments(new LinkedHashMap<>(), new ArrayList<>());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                arguments.operands.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (word.length() < 2 || word.charAt(0) != '-') {
                arguments.operands.add(word);
            } else if (isBundle(syntax, word)) {
                word.chars().skip(1).forEach(letter -> arguments.add(flag(syntax, letter), ""));
            } else {
                i += arguments.take(syntax, word, i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty());
            }
        }
        if (arguments.operands.size() > syntax.most()) {
            throw new UsageException(arguments.operands.get(syntax.most()), "one word too many for quoth " + syntax.name());
        }
        return arguments;
    }

    private static boolean isBundle(Syntax syntax, String word) {
        return word.length() > 2 && word.charAt(1) != '-'
                && word.chars().skip(1).allMatch(letter -> syntax.option("-" + (char) letter).filter(Option::isFlag).isPresent());
    }

    private static Option flag(Syntax syntax, int letter) {
        return syntax.option("-" + (char) letter).orElseThrow();
    }

    /** Takes an option. @return how many of the next words are its value */
    private int take(Syntax syntax, String word, Optional<String> next) {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String name = equals < 0 ? word : word.substring(0, equals);
        Optional<Option> known = syntax.option(name);
        if (known.isEmpty() && syntax.dashed() && !word.startsWith("--")) {
            operands.add(word);
            return 0;
        }
        Option option = known.orElseThrow(() -> unknown(syntax, name));
        if (option.isFlag()) {
            if (equals >= 0) {
                throw new UsageException(name, "takes no value");
            }
            add(option, "");
            return 0;
        }
        if (equals >= 0) {
            add(option, word.substring(equals + 1));
            return 0;
        }
        add(option, next.orElseThrow(() -> new UsageException(name, "wants a value: " + name + " " + option.parameter())));
        return 1;
    }

    private void add(Option option, String value) {
        options.computeIfAbsent(option.name(), any -> new ArrayList<>(1)).add(value);
    }

    private static UsageException unknown(Syntax syntax, String name) {
        boolean ofQuoth = syntax.name().isEmpty();
        String hint = Nearest.to(name, syntax.optionNames())
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("quoth help" + (ofQuoth ? "" : " " + syntax.name()) + " lists the options");
        return new UsageException(name, "unknown option" + (ofQuoth ? "" : " of " + syntax.name()) + "; " + hint);
    }

    /** Whether the option was given. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The value of an option; the last one when it was given several times. */
    public Optional<String> value(String option) {
        List<String> values = options.get(option);
        return values == null ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** Every value of an option, in order. */
    public List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /**
     * The value of an option that wants a whole number of at least {@code least}.
     *
     * @throws UsageException when it is not one
     */
    public int number(String option, int least, int standard) {
        Optional<String> value = value(option);
        if (value.isEmpty()) {
            return standard;
        }
        try {
            long number = Long.parseLong(value.get());
            if (number >= least) {
                return (int) Math.min(number, Integer.MAX_VALUE);
            }
        } catch (NumberFormatException e) {
            throw new UsageException(option, "wants a whole number, not \"" + value.get() + "\"");
        }
        throw new UsageException(option, "wants a number of at least " + least + ", not " + value.get());
    }

    public List<String> operands() {
        return operands;
    }

    /** Values of {@code --feeds}, {@code --library} and {@code --config}, by name without dashes. */
    public Map<String, String> general() {
        Map<String, String> general = new LinkedHashMap<>();
        for (Option option : Syntax.GENERAL) {
            if (!option.isFlag()) {
                value(option.name()).ifPresent(value -> general.put(option.name().substring(2), value));
            }
        }
        return general;
    }
}
