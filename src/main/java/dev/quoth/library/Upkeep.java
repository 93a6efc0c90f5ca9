package dev.quoth.library;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Looks whether the file is sound, and makes it small. */
final class Upkeep {

    /** Of a damaged file SQLite could name every page; the first ones tell enough. */
    private static final int MOST = 20;

    /** "Tree 5 page 61 cell 3: …" is said of each cell of a page that holds nothing sensible; one tells enough. */
    private static final Pattern CELL = Pattern.compile("(?<=page \\d{1,10}) cell .*");

    private final Database database;

    Upkeep(Database database) {
        this.database = database;
    }

    /** What is wrong, one line each; empty when all is well. */
    List<String> check() {
        List<String> wrong = new ArrayList<>();
        try {
            look(wrong);
        } catch (LibraryException e) {
            wrong.add("the file cannot be looked through to the end (" + cause(e) + "); 'quoth library export' saves what can be read");
        }
        return wrong;
    }

    private void look(List<String> wrong) {
        Set<String> pages = new HashSet<>();
        List<String> lines = new ArrayList<>();
        Optional<LibraryException> end = database.read(() -> integrity(lines));
        lines.stream().flatMap(String::lines).filter(line -> !line.equals("ok") && !line.startsWith("***"))
                .filter(line -> pages.add(CELL.matcher(line).replaceFirst(""))).limit(MOST).forEach(line -> wrong.add("the file: " + line));
        Map<String, Integer> orphans = new TreeMap<>();
        database.list("pragma foreign_key_check", row -> orphans.merge(row.getString(1), 1, Integer::sum));
        orphans.forEach((table, rows) -> wrong.add("the file: " + rows + " of the rows of " + table + " belong to nothing"));
        end.ifPresent(e -> {
            throw e;
        });
        if (!wrong.isEmpty()) {
            return;
        }
        if (!database.isReadOnly()) { // FTS5 looks at its index only for whom may write
            try {
                database.write(() -> database.run("insert into words(words) values ('integrity-check')"));
            } catch (LibraryException e) {
                wrong.add("the index of words: " + reason(e));
            }
        }
        long counts = database.number("select count(*) from tally t where t.stories <> (select count(*) from story s where s.feed = t.feed) "
                + "or t.unread <> (select count(*) from story s where s.feed = t.feed and s.unread = 1)");
        if (counts > 0) {
            wrong.add("the counts of " + counts + " feeds");
        }
    }

    /** Whose file it is, whoever asked knows. */
    private String reason(LibraryException e) {
        String file = database.file() + ": ";
        return e.getMessage().startsWith(file) ? e.getMessage().substring(file.length()) : e.getMessage();
    }

    /** What SQLite says, without the advice to come here. */
    private static String cause(LibraryException e) {
        return e.getCause() == null ? e.getMessage() : Trouble.line(e.getCause());
    }

    /** SQLite names a page and may then give up; what it said before counts. */
    private Optional<LibraryException> integrity(List<String> lines) {
        // The check of an FTS5 table trusts what this connection remembers of its pieces, which others may have merged since; any query
        // makes it look again (fts5_main.c, fts5IntegrityMethod and fts5NewTransaction).
        Damaged.attempt(() -> database.number("select count(*) from words where words match 'f0'"));
        try {
            database.list("pragma integrity_check(" + 10 * MOST + ")", row -> lines.add(row.getString(1)));
            return Optional.empty();
        } catch (LibraryException e) {
            return Optional.of(e);
        }
    }

    /** Gives back how many bytes the file became smaller. */
    long compact() {
        database.script("pragma wal_checkpoint(truncate)");
        long before = size();
        database.write(() -> database.run("insert into words(words) values ('optimize')"));
        database.vacuum();
        database.script("pragma wal_checkpoint(truncate)");
        return before - size();
    }

    private long size() {
        try {
            return Files.size(database.file());
        } catch (IOException e) {
            throw new LibraryException(database.file() + ": its size cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
