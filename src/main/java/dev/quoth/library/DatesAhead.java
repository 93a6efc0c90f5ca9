package dev.quoth.library;

import java.util.List;

/** Stories that an earlier version took at their word when they were dated days or millennia ahead, and listed above the news until then. */
final class DatesAhead {

    private DatesAhead() { }

    private record Ahead(long id, long seen) { }

    /** Puts each where it stands by the moment it was first seen; what was let go has no words to move. */
    static void mend(Database database) {
        List<Ahead> stories = database.list("select id, seen from story where zone is not null and time > seen + ?",
                row -> new Ahead(row.getLong(1), row.getLong(2)), Times.AHEAD);
        if (stories.isEmpty()) {
            return;
        }
        StoryTable table = new StoryTable(database, new WordIndex(database, new PendingWords(database)));
        for (Ahead it : stories) {
            table.date(it.id(), it.seen(), null);
            if (database.number("select article from story where id = ?", it.id()) != StoryRow.ArticleState.EXPIRED.ordinal()) {
                table.index(it.id());
            }
        }
    }
}
