package dev.quoth.cli.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be typed after the name of a command; the one source of parsing, help, completion and the man page.
 *
 * @param name the command
 * @param summary what it does, in one line without a full stop
 * @param operands how its operands are written in the help, or empty when it takes none
 * @param verbs words that may stand as the first operand ({@code add}), or empty
 * @param completes what completes further operands ({@code :files}, {@code :feeds}, {@code :speakers}), or empty
 * @param options its own options; the {@linkplain #GENERAL general} ones go with every command
 * @param details paragraphs for the help, each one line
 * @param examples command lines with what they are for, "COMMAND # meaning"
 * @param most how many operands it takes at most
 * @param dashed whether an operand may begin with a dash ({@code -word} of a query), when it is no option
 */
public record Syntax(String name, String summary, String operands, List<String> verbs, String completes, List<Option> options,
        List<String> details, List<String> examples, int most, boolean dashed) {

    /** Options of every command, before or after its name. */
    public static final List<Option> GENERAL = List.of(
            Option.of("--feeds", "FILE", "the list of feeds", ":files"),
            Option.of("--library", "FILE", "the library file", ":files"),
            Option.of("--config", "FILE", "the configuration file", ":files"),
            Option.flag("--help", "show this help").or("-h"));

    /** What can be typed without a command, besides the general options. */
    public static final Syntax WITHOUT_COMMAND = of("", "").with(Option.flag("--version", "show the version").or("-V"));

    public Syntax {
        verbs = List.copyOf(verbs);
        options = List.copyOf(options);
        details = List.copyOf(details);
        examples = List.copyOf(examples);
    }

    public static Syntax of(String name, String summary) {
        return new Syntax(name, summary, "", List.of(), "", List.of(), List.of(), List.of(), 0, false);
    }

    public Syntax operands(String operands, String completes) {
        return new Syntax(name, summary, operands, verbs, completes, options, details, examples, Integer.MAX_VALUE, dashed);
    }

    /** The same for a command that takes at most {@code number} operands. */
    public Syntax most(int number) {
        return new Syntax(name, summary, operands, verbs, completes, options, details, examples, number, dashed);
    }

    /** The same for a command whose operands may begin with a dash. */
    public Syntax withDashes() {
        return new Syntax(name, summary, operands, verbs, completes, options, details, examples, most, true);
    }

    public Syntax verbs(String... verbs) {
        return new Syntax(name, summary, operands, List.of(verbs), completes, options, details, examples, most, dashed);
    }

    public Syntax with(Option... more) {
        return with(List.of(more));
    }

    public Syntax with(List<Option> more) {
        List<Option> all = new ArrayList<>(options);
        all.addAll(more);
        return new Syntax(name, summary, operands, verbs, completes, all, details, examples, most, dashed);
    }

    public Syntax details(String... details) {
        return new Syntax(name, summary, operands, verbs, completes, options, List.of(details), examples, most, dashed);
    }

    public Syntax examples(String... examples) {
        return new Syntax(name, summary, operands, verbs, completes, options, details, List.of(examples), most, dashed);
    }

    /** The option typed as {@code name}, its own or a general one. */
    public Optional<Option> option(String name) {
        for (Option option : options) {
            if (option.names().contains(name)) {
                return Optional.of(option);
            }
        }
        for (Option option : GENERAL) {
            if (option.names().contains(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** Every name an option can be typed as. */
    public List<String> optionNames() {
        List<String> names = new ArrayList<>();
        options.forEach(option -> names.addAll(option.names()));
        GENERAL.forEach(option -> names.addAll(option.names()));
        return names;
    }
}
