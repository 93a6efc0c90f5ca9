package dev.quoth.cli.command;

import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.IsoTime;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.output.QuoteFields.Said;
import dev.quoth.cli.output.Signs;
import dev.quoth.news.Quote;
import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import dev.quoth.text.SafeText;

/** Quotes for people: cards on a terminal, a line each where there is none. */
final class QuoteLines implements Printer<Said> {

    private final Console console;
    private final Signs signs;
    private final int width;
    private final boolean cited;
    private boolean first = true;

    /**
     * @param width columns of a card
     * @param cited whether each names its story
     */
    QuoteLines(Console console, int width, boolean cited) {
        this.console = console;
        this.signs = Signs.of(console.ends().unicode());
        this.width = width;
        this.cited = cited;
    }

    @Override
    public void print(Said said) {
        if (console.ends().output()) {
            card(said);
        } else {
            console.println(line(said, signs));
        }
    }

    private void card(Said said) {
        if (!first) {
            console.println("");
        }
        first = false;
        String speaker = speaker(said);
        for (Line line : Columns.wrap(speaker, Math.max(10, width))) {
            String part = speaker.substring(line.start(), line.end());
            console.println(console.ends().colour() ? "\u001b[1m" + part + "\u001b[0m" : part);
        }
        String words = words(said, signs);
        for (Line line : Columns.wrap(words, Math.max(10, width - 2))) {
            console.println("  " + words.substring(line.start(), line.end()));
        }
        if (cited) {
            String cut = source(said);
            console.println(console.ends().colour() ? "\u001b[2m" + cut + "\u001b[0m" : cut);
        }
    }

    /** Title, outlet and date; of a long title the beginning, so that the outlet is told, in which alone the same words differ. */
    private String source(Said said) {
        String title = "  " + signs.dash() + " " + SafeText.line(said.title());
        String from = said.published().map(time -> said.site() + ", " + IsoTime.day(time)).orElse(said.site());
        String site = from.isEmpty() ? "" : " (" + SafeText.line(from) + ")";
        int room = width - Columns.width(site);
        return room >= width / 3 ? signs.cut(title, room) + site : signs.cut(title + site, width);
    }

    /** A quote as one line. */
    static String line(Said said, Signs signs) {
        return speaker(said) + ": " + words(said, signs);
    }

    /** What was said, in marks, on one line. */
    static String words(Said said, Signs signs) {
        return SafeText.line(said.quote().inMarks(signs.open(), signs.close(), " " + signs.ellipsis() + " "));
    }

    /** A speaker taken from the context must not look like a named one. */
    static String speaker(Said said) {
        Quote quote = said.quote();
        return SafeText.line(Citation.speaker(said)) + quote.doubt() + (quote.kind() == Quote.Kind.INDIRECT ? " (indirect)" : "");
    }
}
