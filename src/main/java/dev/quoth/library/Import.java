package dev.quoth.library;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link Export} wrote, into an empty library or one with stories of its own. */
final class Import {

    /** Stories in one transaction. */
    private static final int BATCH = 500;
    /** The key of a name that is somebody only within one story, see {@link NameKey#key}. */
    private static final Pattern OF_STORY = Pattern.compile("s([0-9]{1,12})( .*)");

    private final Database database;
    private final FeedBook book;
    private final StoryTable stories;
    private final ArticleTable articles;
    private final FeedTable feeds;
    private final PersonTable persons;
    private final CorrectionTable corrections;
    private final Map<String, Long> feedIds = new HashMap<>();
    /** Numbers of this library for those of the export. */
    private final Map<Long, Long> numbers = new HashMap<>();
    /** Namesakes of this library for the keys of the export's. */
    private final Map<String, Long> others = new HashMap<>();
    /** Done when everybody is there. */
    private final List<Runnable> merges = new ArrayList<>();

    Import(Database database, FeedBook book, StoryTable stories, ArticleTable articles, FeedTable feeds, PersonTable persons,
            CorrectionTable corrections) {
        this.database = database;
        this.book = book;
        this.stories = stories;
        this.articles = articles;
        this.feeds = feeds;
        this.persons = persons;
        this.corrections = corrections;
    }

    /** How many stories are new here. */
    long from(InputStream in) {
        try (JsonParser json = Json.parser(in)) {
            long[] added = {0};
            LibraryException[] broken = {null};
            boolean[] more = {next(json) != null};
            while (more[0]) {
                database.change(() -> {
                    for (int i = 0; i < BATCH && more[0]; i++) {
                        Optional<LongSupplier> line = Optional.empty();
                        try {
                            line = Optional.of(line(json));
                            more[0] = next(json) != null;
                        } catch (LibraryException e) {
                            // What stood before it is kept, and a line that is whole although the next one is not.
                            broken[0] = e;
                            more[0] = false;
                        }
                        added[0] += line.map(LongSupplier::getAsLong).orElse(0L);
                    }
                });
            }
            database.change(() -> merges.forEach(Runnable::run));
            if (broken[0] != null) {
                throw broken[0];
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

    /** Reads a line and gives back what is to be done for it, which says how many stories are new. */
    private LongSupplier line(JsonParser json) {
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
            return switch (type[0]) {
                case "feed" -> none(() -> add(feed));
                case "story" -> () -> add(story);
                case "moved" -> none(() -> database.run("insert or ignore into former_url values (?, ?)", texts.getOrDefault("from", ""),
                        feedId(texts.getOrDefault("feed", ""))));
                // Namesakes, whom the lines to come make, can be merged too.
                case "merge" -> none(() -> merges.add(() -> merge(texts)));
                case "split" -> split(Long.parseLong(texts.getOrDefault("story", "0")), texts);
                default -> () -> 0;
            };
        } catch (IOException | IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw unreadable(json, e);
        }
    }

    /** Work that adds no story. */
    private static LongSupplier none(Runnable work) {
        return () -> {
            work.run();
            return 0;
        };
    }

    private long feedId(String url) {
        return feedIds.computeIfAbsent(url, it -> feeds.idOf(it).or(() -> withPassword(it)).orElseGet(() -> feeds.add(it)));
    }

    /** The subscription here may say the password that the export leaves out. */
    private Optional<Long> withPassword(String url) {
        List<Long> ids = book.feedsWith(feed -> feed.shown().equals(url));
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

    /** The person whose key the export has: of a namesake, or a name that belongs to one story alone, the one they became here. */
    private Optional<Long> person(String key) {
        Long namesake = others.get(key);
        if (namesake != null) {
            return Optional.of(namesake);
        }
        Matcher ofStory = OF_STORY.matcher(key);
        if (!ofStory.matches()) {
            return persons.withKey(NameKey.renewed(key));
        }
        Long story = numbers.get(Long.parseLong(ofStory.group(1)));
        return story == null ? Optional.empty() : persons.withKey(NameKey.renewed("s" + story + ofStory.group(2)));
    }

    /** What the user said here counts more. */
    private void merge(Map<String, String> texts) {
        Optional<Long> person = person(texts.getOrDefault("person", ""));
        Optional<Long> into = person(texts.getOrDefault("into", ""));
        if (person.isPresent() && into.isPresent() && corrections.root(person.get()) == person.get()) {
            corrections.merge(person.get(), into.get());
        }
    }

    private LongSupplier split(long number, Map<String, String> texts) {
        return none(() -> {
            Long story = numbers.get(number);
            Optional<Long> person = person(texts.getOrDefault("person", ""));
            if (story != null && person.isPresent()) {
                long other = others.computeIfAbsent(texts.getOrDefault("other", ""), key -> persons.namesake(person.get()));
                persons.split(person.get(), story, other);
            }
        });
    }
}
