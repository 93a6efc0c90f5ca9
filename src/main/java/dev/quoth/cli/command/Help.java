package dev.quoth.cli.command;

import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.output.Console.Ends;
import dev.quoth.cli.output.Signs;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Help as text; picocli lays it out. No command that prints no help may touch this class: to check it, the virtual machine loads classes of
 * picocli from its jar, and when an archive of classes holds it, at every start.
 */
public final class Help {

    private static final int STANDARD_WIDTH = 80;
    private static final String STORIES = " STORY is a number as quoth list shows it, - is standard input.";

    private Help() { }

    /** Help for one command. */
    public static String of(Syntax syntax, Ends ends) {
        CommandSpec spec = spec(syntax);
        if (syntax.operands().contains("STORY|")) {
            spec.usageMessage().description(escape(sentence(syntax.summary()) + STORIES));
        }
        return usage(spec, ends);
    }

    /** The commands and the general options. */
    public static String overview(Ends ends) {
        CommandSpec all = CommandSpec.create().name("quoth");
        all.usageMessage()
                .customSynopsis("quoth [COMMAND [OPTION…] [OPERAND…]]")
                .description("A terminal news reader that tells you who said what. Without a command it opens the reader, or lists the stories when "
                        + "standard output is no terminal.")
                .commandListHeading("%nCommands:%n")
                .footer("", "quoth help COMMAND tells more; quoth help --man is the manual.");
        for (String name : Commands.NAMES) {
            Commands.named(name).ifPresent(command -> all.addSubcommand(name, spec(command.syntax())));
        }
        Syntax.WITHOUT_COMMAND.options().forEach(option -> all.addOption(option(option)));
        general(all);
        return usage(all, ends);
    }

    private static String usage(CommandSpec spec, Ends ends) {
        spec.usageMessage().width(Math.max(55, Math.min(ends.columns() > 0 ? ends.columns() : STANDARD_WIDTH, 100))).sortOptions(false);
        String text = new CommandLine(spec).getUsageMessage(Ansi.OFF);
        return ends.unicode() ? text : text.replace("…", Signs.ASCII.ellipsis());
    }

    /** In one line, or the operands below when there are many. */
    private static String[] synopsis(Syntax syntax) {
        String command = "quoth " + syntax.name() + " [OPTION…]";
        String line = (command + " " + syntax.operands()).strip();
        boolean fits = "Usage: ".length() + line.length() <= STANDARD_WIDTH;
        return fits ? new String[] {escape(line)} : new String[] {command, "           " + escape(syntax.operands())};
    }

    private static CommandSpec spec(Syntax syntax) {
        CommandSpec spec = CommandSpec.create().name(syntax.name());
        UsageMessageSpec usage = spec.usageMessage();
        usage.customSynopsis(synopsis(syntax));
        usage.description(escape(sentence(syntax.summary())));
        usage.optionListHeading(syntax.options().isEmpty() ? "" : "%nOptions:%n");
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
        usage.footer(footer.substring(0, Math.max(0, footer.length() - "%n".length())));
        return spec;
    }

    private static void general(CommandSpec spec) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().heading("%nEverywhere:%n").validate(false);
        Syntax.GENERAL.forEach(option -> group.addArg(option(option)));
        spec.addArgGroup(group.build());
    }

    private static OptionSpec option(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(String[]::new)).description(escape(sentence(option.meaning())));
        return option.isFlag() ? builder.build() : builder.type(String.class).paramLabel(option.parameter()).build();
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /** A per cent sign is a format to picocli, @| begins its markup and ${ a variable. */
    private static String escape(String text) {
        return text.replace("%", "%%").replace("@|", "@ |").replace("${", "$${");
    }
}
