package dev.quoth.cli.command;

import dev.quoth.cli.output.Age;
import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.IsoTime;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.output.Table;
import dev.quoth.cli.output.Table.Column;
import dev.quoth.library.StoryRow;
import java.time.ZoneOffset;

/** Stories for people: number, marks, age, feed, title. */
final class StoryLines implements Printer<StoryRow> {

    /** Below so many columns a title needs all there is. */
    private static final int FEED_FITS = 60;

    private final Console console;
    private final boolean withFeed;
    private final Table table;

    StoryLines(Console console) {
        this(console, true);
    }

    /** @param headed whether the names of the columns stand above them */
    StoryLines(Console console, boolean headed) {
        this.console = console;
        boolean narrow = console.ends().output() && console.ends().columns() > 0 && console.ends().columns() < FEED_FITS;
        this.withFeed = !narrow;
        Column story = Column.number(headed ? "story" : "");
        Column marks = Column.brief("");
        Column age = Column.brief(headed ? "age" : "");
        Column title = Column.rest(headed ? "title" : "");
        this.table = narrow
                ? new Table(console, story, marks, age, title)
                : new Table(console, story, marks, age, Column.brief(headed ? "feed" : ""), title);
    }

    @Override
    public void print(StoryRow row) {
        if (withFeed) {
            table.row(row.unread(), "", Long.toString(row.id()), marks(row), when(row), row.feedTitle(), row.title());
        } else {
            table.row(row.unread(), "", Long.toString(row.id()), marks(row), when(row), row.title());
        }
    }

    /** N for unread and * for starred, as mail readers have it; a - so that plain lines keep their columns. */
    private static String marks(StoryRow row) {
        String marks = (row.unread() ? "N" : "") + (row.starred() ? "*" : "");
        return marks.isEmpty() ? "-" : marks;
    }

    /** An age for people; a time for scripts, which see the line again tomorrow. */
    private String when(StoryRow row) {
        return console.ends().output()
                ? Age.of(row.when(), console.clock().instant())
                : IsoTime.of(row.when().atOffset(ZoneOffset.UTC));
    }

    @Override
    public void close() {
        table.flush();
    }
}
