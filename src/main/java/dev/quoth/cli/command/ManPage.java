package dev.quoth.cli.command;

import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import dev.quoth.settings.Action;
import dev.quoth.settings.Setting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The man page, made from the same tables as the help, the settings and the keys. */
public final class ManPage {

    /** Of the last change of what it says, as man(7) has it. */
    private static final String DATE = "2026-11-24";

    /** Bytes of a line of source; mandoc asks for no more than 80. */
    private static final int LINE = 78;

    private final StringBuilder out = new StringBuilder();

    private ManPage() { }

    /** quoth(1) as troff with the man macros. */
    public static String text() {
        ManPage page = new ManPage();
        page.out.append(".TH QUOTH 1 " + DATE + " \"Quoth\" \"User Commands\"\n");
        page.section("NAME");
        page.out.append("quoth \\- terminal news reader that tells you who said what\n");
        page.section("SYNOPSIS");
        page.out.append(".B quoth\n[\\fICOMMAND\\fR [\\fIOPTION\\fR…] [\\fIOPERAND\\fR…]]\n");
        page.section("DESCRIPTION");
        page.text("Quoth fetches the feeds of feeds.txt, turns the page of each story into a clean article, finds every quotation in it and who "
                + "said it, keeps all of it in a library on this machine, and shows stories, article and quotes side by side. Everything it shows, "
                + "it also prints.");
        page.text("Without a command it opens the reader; when standard output is no terminal it prints what quoth list prints.");
        page.section("COMMANDS");
        for (String name : Commands.NAMES) {
            Commands.named(name).ifPresent(command -> page.command(command.syntax()));
        }
        page.section("GENERAL OPTIONS");
        Syntax.GENERAL.forEach(page::option);
        Syntax.WITHOUT_COMMAND.options().forEach(page::option);
        page.keys();
        page.section("SETTINGS");
        page.text("quoth.conf has lines of name = value; # begins a comment; bind.ACTION = KEYS binds keys.");
        for (Setting setting : Setting.values()) {
            page.tag(setting.key() + (setting.standard().isEmpty() ? "" : " = " + setting.standard()), setting.meaning() + ".");
        }
        page.files();
        return page.out.toString();
    }

    private void command(Syntax syntax) {
        out.append(".SS \"quoth ").append(escape((syntax.name() + " " + syntax.operands()).strip())).append("\"\n");
        text(syntax.summary().substring(0, 1).toUpperCase(Locale.ROOT) + syntax.summary().substring(1) + ".");
        syntax.options().forEach(this::option);
        syntax.details().forEach(this::text);
        for (String example : syntax.examples()) {
            int comment = example.lastIndexOf(" # ");
            paragraph();
            out.append(escape(example.substring(comment + 3))).append(":\n.PP\n.nf\n.RS\n")
                    .append(escape(example.substring(0, comment))).append("\n.RE\n.fi\n");
        }
    }

    private void option(Option option) {
        tag(String.join(", ", option.names()) + (option.isFlag() ? "" : " " + option.parameter()), option.meaning() + ".");
    }

    private void keys() {
        section("KEYS");
        for (Action.Group group : Action.Group.values()) {
            out.append(".SS ").append(escape(group.title())).append('\n');
            for (Action action : Action.values()) {
                if (action.group() == group) {
                    tag(String.join(", ", action.keys()), action.meaning() + " (" + action.command() + ").");
                }
            }
        }
    }

    private void files() {
        section("ENVIRONMENT");
        tag("QUOTH_FEEDS, QUOTH_LIBRARY", "The list of feeds and the library file.");
        tag("QUOTH_JAVA", "The java program to run, instead of the newest one found.");
        tag("QUOTH_XMX", "The most memory the program may take, as Java writes it (512m).");
        tag("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME",
                "Where the configuration, the library, what the reader remembers and the cache belong.");
        tag("NO_COLOR, TERM, COLORTERM, COLUMNS, LANG", "What the terminal can show.");
        tag("http_proxy, https_proxy, all_proxy, no_proxy", "Proxies.");
        tag("BROWSER, VISUAL, EDITOR", "What the reader opens pages and feeds.txt with.");
        section("FILES");
        tag("~/.config/quoth/feeds.txt", "The feeds: a URL a line, then tags, \"~Title\"; # begins a comment.");
        tag("~/.config/quoth/quoth.conf", "The settings.");
        tag("~/.local/share/quoth/library.db", "The library, an SQLite file.");
        tag("~/.local/state/quoth/reader", "Where the reader was left.");
        tag("~/.cache/quoth", "What can be made again.");
        section("EXIT STATUS");
        for (List<String> status : List.of(List.of("0", "Done."), List.of("1", "Some operand or feed failed; the rest was done."),
                List.of("2", "Wrong usage."), List.of("3", "Nothing found where something was named."), List.of("70", "A fault of the program."),
                List.of("130", "Interrupted."))) {
            tag(status.get(0), status.get(1));
        }
    }

    private void section(String title) {
        out.append(".SH ").append(title).append('\n');
    }

    private void text(String paragraph) {
        paragraph();
        lines(paragraph);
    }

    private void tag(String tag, String text) {
        out.append(".TP\n.B ").append(escape(tag)).append('\n');
        lines(text);
    }

    /** A new paragraph, which the first under a heading is anyway. */
    private void paragraph() {
        int last = out.lastIndexOf("\n", out.length() - 2) + 1;
        if (out.indexOf(".S", last) != last) {
            out.append(".PP\n");
        }
    }

    /** Text that is set in lines of any width, so that the source may break at any blank. */
    private void lines(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && bytes(line + " " + escape(word)) > LINE) {
                out.append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.length() == 0 ? escape(word) : ' ' + inside(word));
        }
        out.append(line).append('\n');
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A backslash, a hyphen and a leading dot or quote mean something to troff. */
    private static String escape(String text) {
        String escaped = inside(text);
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private static String inside(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
