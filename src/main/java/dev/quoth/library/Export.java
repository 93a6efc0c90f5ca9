package dev.quoth.library;

import dev.quoth.feed.Subscription;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    private final Database database;
    private final OutputStream out;
    private final Lost lost = new Lost();

    Export(Database database, OutputStream out) {
        this.database = database;
        this.out = out;
    }

    /**
     * Writes everything that can be read and says what cannot, one thing a line.
     *
     * @throws UncheckedIOException when {@code out} does not take it
     */
    List<String> write() {
        return database.read(() -> {
            line(json -> {
                json.writeStartObject();
                json.writeStringField("type", "library");
                json.writeNumberField("form", FORM);
                json.writeEndObject();
            });
            ExportRows rows = new ExportRows(database, lost);
            for (FeedLine feed : rows.feeds()) {
                line(feed::write);
            }
            long told = 0;
            List<StoryLine> stories = rows.stories(0);
            while (!stories.isEmpty()) {
                for (StoryLine story : stories) {
                    line(story::write);
                }
                told += stories.size();
                stories = rows.stories(stories.get(stories.size() - 1).id);
            }
            moves();
            corrections();
            return lost.lines(told, Damaged.attempt(() -> database.number("select sum(stories) from tally")).orElse(0L));
        });
    }

    private void line(Json.Writing writing) {
        try {
            out.write(Json.shown(writing));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void moves() {
        texts("moved", "where feeds were before", "select u.url, f.url from former_url u join feed f on f.id = u.feed order by u.url", "from",
                "feed");
    }

    private void corrections() {
        texts("merge", "who was merged", "select a.name_key, b.name_key from merged_person m join person a on a.id = m.person "
                + "join person b on b.id = m.target where m.person <> m.target order by m.person", "person", "into");
        texts("split", "who was split", "select s.story, a.name_key, b.name_key from split_person s join person a on a.id = s.person "
                + "join person b on b.id = s.other order by s.story, s.person", "story", "person", "other");
    }

    private void texts(String type, String what, String sql, String... names) {
        List<List<String>> rows = new ArrayList<>();
        Optional<?> read = Damaged.attempt(() -> database.list(sql, row -> {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= names.length; i++) {
                values.add(Subscription.shown(row.getString(i)));
            }
            return rows.add(values);
        }));
        if (read.isEmpty()) {
            lost.list(what);
        }
        for (List<String> values : rows) {
            line(json -> {
                json.writeStartObject();
                json.writeStringField("type", type);
                for (int i = 0; i < names.length; i++) {
                    json.writeStringField(names[i], values.get(i));
                }
                json.writeEndObject();
            });
        }
    }
}
