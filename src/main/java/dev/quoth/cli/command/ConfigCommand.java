package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.Fields;
import dev.quoth.cli.output.Formats;
import dev.quoth.cli.output.Printer;
import dev.quoth.settings.Entry;
import dev.quoth.settings.Settings;
import dev.quoth.text.SafeText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code quoth config}: the settings in force. */
final class ConfigCommand implements Command {

    /** One setting as printed. */
    private record Row(String name, String value, String standard, String meaning) { }

    @Override
    public Syntax syntax() {
        return Syntax.of("config", "show the settings in force")
                .operands("[NAME]", ":settings").most(1)
                .with(Formats.OPTIONS)
                .details("They are set in quoth.conf as name = value; options beat the environment, that beats quoth.conf.")
                .examples("quoth config # all of them", "quoth config library # one value alone");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Settings settings = session.settings();
        if (arguments.operands().size() == 1) {
            String name = arguments.operands().get(0);
            Entry entry = Entry.named(name).orElseThrow(() -> new NotFoundException(name, "no such setting"
                    + Entry.nearest(name).map(nearest -> "; did you mean " + nearest + "?").orElse("")));
            session.console().println(SafeText.line(settings.value(entry)));
            return Status.DONE;
        }
        try (Printer<Row> printer = Formats.printer(arguments, session.console(), new RowFields(), () -> people(session))) {
            for (Entry entry : Entry.all()) {
                printer.print(new Row(entry.key(), settings.value(entry), entry.standard(), entry.meaning()));
            }
        }
        return Status.DONE;
    }

    /** As quoth.conf would have it: on a terminal with its name and the meanings as comments. */
    private static Printer<Row> people(Session session) {
        Console console = session.console();
        boolean told = console.ends().output();
        if (told) {
            Path file = session.settings().config();
            console.println(SafeText.line("# " + file + (Files.exists(file) ? "" : " (not there yet)")));
        }
        return row -> {
            if (told) {
                console.println("");
                console.println("# " + row.meaning());
            }
            console.println(SafeText.line(row.name() + " = " + row.value()));
        };
    }

    /** The fields of a setting. */
    private static final class RowFields implements Fields<Row> {

        @Override
        public List<String> names() {
            return List.of("name", "value", "default", "meaning");
        }

        @Override
        public Object value(Row row, String name) {
            return switch (name) {
                case "name" -> row.name();
                case "value" -> row.value();
                case "default" -> row.standard();
                default -> row.meaning();
            };
        }
    }
}
