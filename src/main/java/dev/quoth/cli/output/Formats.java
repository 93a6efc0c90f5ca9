package dev.quoth.cli.output;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.UsageException;
import java.util.List;
import java.util.function.Supplier;

/** The formats every list of records can be printed in, and the options that ask for them. */
public final class Formats {

    /** The options. */
    public static final List<Option> OPTIONS = List.of(
            Option.flag("--json", "JSON lines: one object a line"),
            Option.flag("--tsv", "a header line and tab-separated fields"),
            Option.of("--format", "TEMPLATE", "a line for each, with {field} places"));

    private Formats() { }

    /**
     * The printer that was asked for.
     *
     * @param people what prints for people, when no format was asked for
     * @throws UsageException when two formats were asked for, or a field nobody knows
     */
    public static <T> Printer<T> printer(Arguments arguments, Console console, Fields<T> fields, Supplier<Printer<T>> people) {
        one(arguments, "--json", "--tsv", "--format", "--markdown");
        if (arguments.has("--json")) {
            return new JsonPrinter<>(console, fields);
        }
        if (arguments.has("--tsv")) {
            return new TsvPrinter<>(console, fields);
        }
        if (arguments.has("--format")) {
            Template template = Template.parse(arguments.value("--format").orElse(""), fields.names());
            return row -> console.println(template.of(fields, row));
        }
        return people.get();
    }

    /** @throws UsageException when more than one of {@code options} was given */
    public static void one(Arguments arguments, String... options) {
        String first = "";
        for (String option : options) {
            if (arguments.has(option)) {
                if (!first.isEmpty()) {
                    throw new UsageException(option, "not together with " + first);
                }
                first = option;
            }
        }
    }

    /** Records as JSON lines. */
    private record JsonPrinter<T>(JsonLines json, Fields<T> fields) implements Printer<T> {

        JsonPrinter(Console console, Fields<T> fields) {
            this(new JsonLines(console), fields);
        }

        @Override
        public void print(T row) {
            json.write(fields, row);
        }

        @Override
        public void failure(String operand, String why) {
            json.failure(operand, why);
        }

        @Override
        public void close() {
            json.close();
        }
    }
}
