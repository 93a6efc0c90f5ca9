package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Nearest;
import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.output.Fields;
import dev.quoth.cli.output.Formats;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.output.Table;
import dev.quoth.cli.output.Table.Column;
import dev.quoth.settings.Setting;
import dev.quoth.settings.Settings;
import dev.quoth.text.SafeText;
import java.util.Arrays;
import java.util.List;

/** {@code quoth config}: the settings in force. */
final class ConfigCommand implements Command {

    /** One setting as printed. */
    private record Row(String name, String value, String standard, String meaning) { }

    @Override
    public Syntax syntax() {
        return Syntax.of("config", "show the settings in force")
                .operands("[NAME]", "")
                .with(Formats.OPTIONS)
                .details("They are set in quoth.conf as name = value; options beat the environment, that beats quoth.conf.")
                .examples("quoth config # all of them", "quoth config library # one value alone");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Settings settings = session.settings();
        if (arguments.operands().size() == 1) {
            String name = arguments.operands().get(0);
            List<String> names = Arrays.stream(Setting.values()).map(Setting::key).toList();
            Setting setting = Setting.named(name).orElseThrow(() -> new NotFoundException(name, "no such setting"
                    + Nearest.to(name, names).map(nearest -> "; did you mean " + nearest + "?").orElse("")));
            session.console().println(SafeText.line(settings.value(setting)));
            return Status.DONE;
        }
        try (Printer<Row> printer = Formats.printer(arguments, session.console(), new RowFields(), () -> people(session))) {
            for (Setting setting : Setting.values()) {
                printer.print(new Row(setting.key(), settings.value(setting), setting.standard(), setting.meaning()));
            }
        }
        if (session.console().ends().output() && !arguments.has("--json")) {
            session.console().message("from " + settings.config());
        }
        return Status.DONE;
    }

    private static Printer<Row> people(Session session) {
        if (!session.console().ends().output()) {
            return row -> session.console().println(SafeText.line(row.name() + " = " + row.value()));
        }
        Table table = new Table(session.console(), Column.SHORT, Column.SHORT, Column.REST);
        return new Printer<>() {
            @Override
            public void print(Row row) {
                table.row(row.name(), row.value().isEmpty() ? "-" : row.value(), row.meaning());
            }

            @Override
            public void close() {
                table.flush();
            }
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
