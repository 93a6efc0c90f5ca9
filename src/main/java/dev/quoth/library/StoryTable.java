package dev.quoth.library;

import dev.quoth.library.Library.Changes;
import dev.quoth.news.Feed;
import dev.quoth.news.Story;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What feeds tell of their stories. */
final class StoryTable {

    /** A higher number only an export that somebody made up has; taken over, it would leave too few for the stories to come. */
    private static final long HIGHEST = 1L << 40;

    private final Database database;
    private final WordIndex words;
    private final NewStories newStories;
    private final RowNumbers numbers;

    StoryTable(Database database, WordIndex words) {
        this.database = database;
        this.words = words;
        newStories = new NewStories(database);
        numbers = new RowNumbers(database, "story");
    }

    private record Known(long id, long digest, int article, Instant seen) { }

    /**
     * Where a story stands.
     *
     * @param time milliseconds since the epoch
     * @param zone seconds east of UTC, null when the date is unknown
     * @param doc its place in the index of words
     */
    private record Place(long time, Integer zone, long doc) { }

    /** Stores new and changed stories of a feed; those not listed any more stay. */
    Changes store(long feed, Feed parsed, Instant now) {
        List<Long> added = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        // The last first: of stories without a date the feed's first then has the highest number and is listed first.
        for (int i = parsed.stories().size() - 1; i >= 0; i--) {
            Story story = parsed.stories().get(i);
            Optional<OffsetDateTime> published = Times.credible(story.published(), now);
            long time = published.map(it -> it.toInstant().toEpochMilli()).orElse(now.toEpochMilli());
            Integer zone = published.map(it -> it.getOffset().getTotalSeconds()).orElse(null);
            // Asking first whether the story is known and which place is free takes longer than trying.
            Optional<Long> id = add(feed, story, parsed.language(), new Place(time, zone, WordIndex.usual(time)), now);
            Optional<Known> known = id.isPresent() ? Optional.empty() : known(feed, story.guid());
            if (id.isEmpty() && known.isEmpty()) {
                id = add(feed, story, parsed.language(), new Place(time, zone, words.place(time)), now);
            }
            id.ifPresent(added::add);
            known.filter(it -> it.digest() != digest(story) && it.article() != StoryRow.ArticleState.EXPIRED.ordinal()).ifPresent(it -> {
                change(it, story);
                changed.add(it.id());
            });
        }
        Collections.reverse(added);
        Collections.reverse(changed);
        return new Changes(added, changed);
    }

    private Optional<Known> known(long feed, String guid) {
        return database.first("select id, digest, article, seen from story where feed = ? and guid = ?",
                row -> new Known(row.getLong(1), row.getLong(2), row.getInt(3), Instant.ofEpochMilli(row.getLong(4))), feed, guid);
    }

    /** Adds a story at this place of the index of words; nothing when the place is taken or the feed had the story before. */
    private Optional<Long> add(long feed, Story story, String language, Place place, Instant now) {
        long id = numbers.free();
        String authors = FeedTable.lines(story.authors());
        if (database.run("insert into story(id, feed, guid, time, zone, seen, doc, digest, url, title, byline, authors, language) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing", id, feed, story.guid(), place.time(),
                place.zone(), now.toEpochMilli(), place.doc(), digest(story), story.link(), story.title(),
                String.join(", ", story.authors()), authors, language) == 0) {
            return Optional.empty();
        }
        numbers.taken(id);
        database.run("insert into entry values (?, ?)", id, StoryJson.pack(story));
        newStories.add(feed, true);
        words.leave(id);
        return Optional.of(id);
    }

    /** A story as an export has it, under its number if that is free here. */
    long restore(long feed, StoryLine story) {
        boolean taken = story.id <= 0 || story.id > HIGHEST || database.number("select count(*) from story where id = ?", story.id) > 0;
        long id = taken ? numbers.free() : story.id;
        boolean dated = story.zone.isPresent() && !Times.isAhead(story.time, story.seen);
        long time = story.zone.isPresent() && !dated ? story.seen : story.time;
        long doc = words.place(time);
        database.run("insert into story(id, feed, guid, time, zone, seen, doc, digest, url, title, byline, authors, language, "
                + "unread, starred, article) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, feed, story.guid, time,
                dated ? story.zone.get() : null, story.seen, doc, story.entry.map(StoryTable::digest).orElse(0L), story.url, story.title,
                story.byline, FeedTable.lines(story.authors), story.language, story.unread, story.starred, story.state.ordinal());
        numbers.taken(id);
        newStories.add(feed, story.unread);
        story.entry.ifPresent(it -> database.run("insert into entry values (?, ?)", id, StoryJson.pack(it)));
        return id;
    }

    /** What the feed says now replaces what it said; the story keeps its number, its marks and its article. */
    private void change(Known known, Story story) {
        database.run("update story set digest = ?, title = ?, url = case when ?3 = '' then url else ?3 end where id = ?",
                digest(story), story.title(), story.link(), known.id());
        database.run("insert into entry values (?, ?) on conflict do update set json = excluded.json", known.id(), StoryJson.pack(story));
        Times.credible(story.published(), known.seen())
                .ifPresent(it -> date(known.id(), it.toInstant().toEpochMilli(), it.getOffset().getTotalSeconds()));
        index(known.id());
    }

    /**
     * Gives a story its date and its place in the order; who calls this indexes it anew.
     *
     * @param zone seconds east of UTC, null when the date is unknown and {@code time} is when the story was first seen
     */
    void date(long story, long time, Integer zone) {
        long old = database.number("select time from story where id = ?", story);
        if (old != time) {
            long doc = database.number("select doc from story where id = ?", story);
            words.remove(doc);
            database.run("update story set doc = ? where id = ?", words.place(time), story);
            database.run("update quote set time = ? where id between ? and ?", time, QuoteTable.first(story), QuoteTable.last(story));
        }
        database.run("update story set time = ?, zone = ? where id = ?", time, zone, story);
    }

    private record Indexed(long feed, long doc, String title, String authors) { }

    /** Indexes a story anew from what is stored of it; one that is pending still waits. */
    void index(long story) {
        if (words.isPending(story)) {
            return;
        }
        String text = database.first("select json from article where story = ?", row -> ArticleJson.unpack(row.getBytes(1)).text(), story).orElse("");
        Indexed it = database.first("select feed, doc, title, authors from story where id = ?",
                row -> new Indexed(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)), story).orElseThrow();
        List<String> speakers = database.list("select distinct speaker from quote where id between ? and ?",
                row -> row.getString(1), QuoteTable.first(story), QuoteTable.last(story));
        words.put(it.doc(), WordIndex.Entry.of(it.feed(), it.title(), it.authors(), String.join("\n", speakers), Grams.forIndex(text)));
    }

    /** FNV-1a over what the reader would see changed: http://www.isthe.com/chongo/tech/comp/fnv/ */
    static long digest(Story story) {
        long hash = 0xcbf29ce484222325L;
        for (String text : List.of(story.title(), story.link(), story.summary(), story.content())) {
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1ffff) * 0x100000001b3L;
        }
        return hash;
    }
}
