package dev.quoth.cli.command;

import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help as text; picocli lays it out. */
public final class Help {

    private static final int STANDARD_WIDTH = 80;

    private Help() { }

    /** Help for one command. @param columns of the terminal, 0 when unknown */
    public static String of(Syntax syntax, int columns) {
        return usage(spec(syntax).name("quoth " + syntax.name()), columns);
    }

    /** The commands and the general options. */
    public static String overview(int columns) {
        CommandSpec all = CommandSpec.create().name("quoth");
        all.usageMessage()
                .description("A terminal news reader that tells you who said what. Without a command it opens the reader, or lists the stories when "
                        + "standard output is no terminal.")
                .footer("", "quoth help COMMAND tells more; quoth help --man is the manual.");
        for (String name : Commands.NAMES) {
            Commands.named(name).ifPresent(command -> all.addSubcommand(name, spec(command.syntax())));
        }
        general(all);
        all.addOption(OptionSpec.builder("--version").description("Show the version.").build());
        return usage(all, columns);
    }

    private static String usage(CommandSpec spec, int columns) {
        spec.usageMessage().width(Math.max(55, Math.min(columns > 0 ? columns : STANDARD_WIDTH, 100)));
        return new CommandLine(spec).getUsageMessage(Ansi.OFF);
    }

    private static CommandSpec spec(Syntax syntax) {
        CommandSpec spec = CommandSpec.create().name(syntax.name());
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(escape(sentence(syntax.summary())));
        if (!syntax.operands().isEmpty()) {
            spec.addPositional(PositionalParamSpec.builder().paramLabel(syntax.operands()).hideParamSyntax(true).arity("0..*")
                    .type(List.class).auxiliaryTypes(String.class).description(operands(syntax)).build());
        }
        for (Option option : syntax.options()) {
            spec.addOption(option(option));
        }
        general(spec);
        StringBuilder footer = new StringBuilder();
        for (String detail : syntax.details()) {
            footer.append("%n").append(escape(detail)).append("%n");
        }
        if (!syntax.examples().isEmpty()) {
            footer.append("%nExamples:%n");
            for (String example : syntax.examples()) {
                int comment = example.lastIndexOf(" # ");
                footer.append("  ").append(escape(example.substring(0, comment))).append("%n      ").append(escape(example.substring(comment + 3)))
                        .append("%n");
            }
        }
        usage.footer(footer.toString());
        return spec;
    }

    private static String operands(Syntax syntax) {
        return syntax.completes().equals(":files") ? "A story's number, an address, a file, or - for standard input." : "";
    }

    private static void general(CommandSpec spec) {
        Syntax.GENERAL.forEach(option -> spec.addOption(option(option)));
    }

    private static OptionSpec option(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(String[]::new)).description(escape(sentence(option.meaning())));
        return option.isFlag() ? builder.build() : builder.type(String.class).paramLabel(option.parameter()).build();
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /** A per cent sign is a format to picocli, and @| begins its markup. */
    private static String escape(String text) {
        return text.replace("%", "%%").replace("@|", "@ |");
    }
}
