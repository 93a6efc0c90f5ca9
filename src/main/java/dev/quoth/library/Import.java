package dev.quoth.library;

import dev.quoth.feed.Subscription;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what {@link Export} wrote, into an empty library or one with stories of its own. */
final class Import {

    /** Stories in one transaction. */
    private static final int BATCH = 500;

    private final Database database;
    private final FeedBook book;
    private final StoryTable stories;
    private final ArticleTable articles;
    private final FeedTable feeds;
    private final PersonTable persons;
    private final Map<String, Long> feedIds = new HashMap<>();
    /** Numbers of this library for those of the export. */
    private final Map<Long, Long> numbers = new HashMap<>();
    /** Namesakes of this library for the keys of the export's. */
    private final Map<String, Long> others = new HashMap<>();

    Import(Database database, FeedBook book, StoryTable stories, ArticleTable articles, FeedTable feeds, PersonTable persons) {
        this.database = database;
        this.book = book;
        this.stories = stories;
        this.articles = articles;
        this.feeds = feeds;
        this.persons = persons;
    }

    /** How many stories are new here. */
    long from(InputStream in) {
        try (JsonParser json = Json.parser(in)) {
            long[] added = {0};
            boolean[] more = {json.nextToken() != null};
            while (more[0]) {
                database.write(() -> {
                    for (int i = 0; i < BATCH && more[0]; i++) {
                        added[0] += object(json);
                        more[0] = next(json) != null;
                    }
                    return more[0];
                });
            }
            return added[0];
        } catch (IOException e) {
            throw new LibraryException("the export cannot be read: " + e.getMessage(), e);
        }
    }

    private static JsonToken next(JsonParser json) {
        try {
            return json.nextToken();
        } catch (IOException e) {
            throw unreadable(json, e);
        }
    }

    private static LibraryException unreadable(JsonParser json, Exception e) {
        return new LibraryException("line " + json.currentLocation().getLineNr() + " of the export cannot be read", e);
    }

    private long object(JsonParser json) {
        try {
            String[] type = {""};
            FeedLine feed = new FeedLine();
            StoryLine story = new StoryLine();
            Map<String, String> texts = new TreeMap<>();
            Json.fields(json, name -> {
                if (name.equals("type")) {
                    type[0] = json.getText();
                    return true;
                }
                return switch (type[0]) {
                    case "feed" -> feed.read(name, json);
                    case "story" -> story.read(name, json);
                    default -> texts.put(name, json.getText()) == null;
                };
            });
            switch (type[0]) {
                case "feed" -> add(feed);
                case "story" -> {
                    return add(story);
                }
                case "moved" -> database.run("insert or ignore into former_url values (?, ?)", texts.getOrDefault("from", ""),
                        feedId(texts.getOrDefault("feed", "")));
                case "merge" -> database.run("insert or ignore into merged_person select a.id, b.id from person a, person b "
                        + "where a.name_key = ? and b.name_key = ?", key(texts, "person"), key(texts, "into"));
                case "split" -> split(texts);
                default -> { }
            }
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(json, e);
        }
    }

    private long feedId(String url) {
        return feedIds.computeIfAbsent(url, it -> feeds.idOf(it).or(() -> withPassword(it)).orElseGet(() -> feeds.add(it)));
    }

    /** The subscription here may say the password that the export leaves out. */
    private Optional<Long> withPassword(String url) {
        List<Long> ids = book.feedsWith(feed -> Subscription.shown(feed.url()).equals(url));
        return ids.stream().findFirst();
    }

    private void add(FeedLine feed) {
        if (feeds.idOf(feed.url).or(() -> withPassword(feed.url)).isPresent()) {
            return;
        }
        long id = feedId(feed.url);
        database.run("update feed set title = ?, name = ?, site = ?, language = ?, tags = ?, options = ?, subscribed = ?, line = ? where id = ?",
                feed.title, feed.name, feed.site, feed.language, FeedTable.lines(feed.tags), OptionsJson.write(feed.options), feed.subscribed,
                feed.line, id);
    }

    private long add(StoryLine story) {
        long feed = feedId(story.feed);
        Optional<Long> here = database.first("select id from story where feed = ? and guid = ?", row -> row.getLong(1), feed, story.guid);
        if (here.isPresent()) {
            numbers.put(story.id, here.get());
            return 0;
        }
        long id = stories.restore(feed, story);
        numbers.put(story.id, id);
        articles.restore(id, story);
        if (story.event != 0) {
            database.run("update story set event = ? where id = ?", numbers.getOrDefault(story.event, story.event), id);
        }
        return 1;
    }

    private static String key(Map<String, String> texts, String name) {
        return NameKey.renewed(texts.getOrDefault(name, ""));
    }

    private void split(Map<String, String> texts) {
        Long story = numbers.get(Long.parseLong(texts.getOrDefault("story", "0")));
        Optional<Long> person = persons.withKey(key(texts, "person"));
        if (story != null && person.isPresent()) {
            long other = others.computeIfAbsent(texts.getOrDefault("other", ""), key -> persons.namesake(person.get()));
            persons.split(person.get(), story, other);
        }
    }
}
