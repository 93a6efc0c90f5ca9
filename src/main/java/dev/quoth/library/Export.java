package dev.quoth.library;

import dev.quoth.feed.Subscription;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole library as JSON lines, all of one moment: feeds, stories by number, then what the user says about persons. What other
 * tables hold is derived from these.
 */
final class Export {

    /** The form of the lines; a reader of a later form can tell. */
    static final int FORM = 1;

    private static final int BATCH = 500;

    private final Database database;

    Export(Database database) {
        this.database = database;
    }

    /** @throws UncheckedIOException when {@code out} does not take it */
    long to(OutputStream out) {
        return database.read(() -> {
            long lines = line(out, json -> {
                json.writeStartObject();
                json.writeStringField("type", "library");
                json.writeNumberField("form", FORM);
                json.writeEndObject();
            });
            for (FeedLine feed : feeds()) {
                lines += line(out, feed::write);
            }
            List<StoryLine> stories = stories(0);
            while (!stories.isEmpty()) {
                for (StoryLine story : stories) {
                    lines += line(out, story::write);
                }
                stories = stories(stories.get(stories.size() - 1).id);
            }
            return lines + former(out) + merges(out) + splits(out);
        });
    }

    private static long line(OutputStream out, Json.Writing writing) {
        try {
            out.write(Json.shown(writing));
            out.write('\n');
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FeedLine> feeds() {
        return database.list("select url, title, name, site, language, tags, options, subscribed, line from feed order by id", row -> {
            FeedLine feed = new FeedLine();
            feed.url = row.getString(1);
            feed.title = row.getString(2);
            feed.name = row.getString(3);
            feed.site = row.getString(4);
            feed.language = row.getString(5);
            feed.tags = FeedTable.lines(row.getString(6));
            feed.options = OptionsJson.read(row.getString(7));
            feed.subscribed = row.getInt(8) == 1;
            feed.line = row.getInt(9);
            return feed;
        });
    }

    private List<StoryLine> stories(long after) {
        List<StoryLine> stories = database.list("select s.id, f.url, s.guid, s.time, s.zone, s.seen, s.url, s.title, s.byline, s.authors, "
                + "coalesce(o.name, ''), s.language, s.unread, s.starred, s.article, s.event, e.json, a.json from story s "
                + "join feed f on f.id = s.feed left join outlet o on o.id = s.outlet left join entry e on e.story = s.id "
                + "left join article a on a.story = s.id where s.id > ? order by s.id limit ?", Export::story, after, BATCH);
        for (StoryLine story : stories) {
            story.quotes = database.list("select " + QuoteTable.COLUMNS + " from quote q where q.id between ? and ? order by q.id desc",
                    QuoteTable::quote, QuoteTable.first(story.id), QuoteTable.last(story.id));
        }
        return stories;
    }

    private static StoryLine story(ResultSet row) throws SQLException {
        StoryLine story = new StoryLine();
        story.id = row.getLong(1);
        story.feed = Subscription.shown(row.getString(2));
        story.guid = row.getString(3);
        story.time = row.getLong(4);
        int zone = row.getInt(5);
        story.zone = row.wasNull() ? Optional.empty() : Optional.of(zone);
        story.seen = row.getLong(6);
        story.url = row.getString(7);
        story.title = row.getString(8);
        story.byline = row.getString(9);
        story.authors = FeedTable.lines(row.getString(10));
        story.site = row.getString(11);
        story.language = row.getString(12);
        story.unread = row.getInt(13) == 1;
        story.starred = row.getInt(14) == 1;
        story.state = StoryRow.ArticleState.values()[row.getInt(15)];
        story.event = row.getLong(16);
        story.entry = Optional.ofNullable(row.getBytes(17)).map(StoryJson::unpack);
        story.article = Optional.ofNullable(row.getBytes(18)).map(ArticleJson::unpack);
        return story;
    }

    private long former(OutputStream out) {
        return texts(out, "moved", "select u.url, f.url from former_url u join feed f on f.id = u.feed order by u.url", "from", "feed");
    }

    private long merges(OutputStream out) {
        return texts(out, "merge", "select a.name_key, b.name_key from merged_person m join person a on a.id = m.person "
                + "join person b on b.id = m.target where m.person <> m.target order by m.person", "person", "into");
    }

    private long splits(OutputStream out) {
        return texts(out, "split", "select s.story, a.name_key, b.name_key from split_person s join person a on a.id = s.person "
                + "join person b on b.id = s.other order by s.story, s.person", "story", "person", "other");
    }

    private long texts(OutputStream out, String type, String sql, String... names) {
        List<List<String>> rows = database.list(sql, row -> {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= names.length; i++) {
                values.add(Subscription.shown(row.getString(i)));
            }
            return values;
        });
        long lines = 0;
        for (List<String> values : rows) {
            lines += line(out, json -> {
                json.writeStartObject();
                json.writeStringField("type", type);
                for (int i = 0; i < names.length; i++) {
                    json.writeStringField(names[i], values.get(i));
                }
                json.writeEndObject();
            });
        }
        return lines;
    }
}
