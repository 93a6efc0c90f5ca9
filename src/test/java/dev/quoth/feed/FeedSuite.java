package dev.quoth.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.quoth.news.Enclosure;
import dev.quoth.news.Feed;
import dev.quoth.news.Story;
import dev.quoth.web.Page;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs a suite of feeds given as neutral JSON lines: reads DIR/jobs.jsonl ({@code file}, perhaps {@code content_type}, {@code base_url},
 * {@code content_location}) and writes what {@link Feeds} makes of each file, one JSON object a line, for the suite's own scorer.
 *
 * <p>{@code mvn -q test-compile exec:java@feed-suite -Dexec.args="DIR OUT.jsonl"}
 */
public final class FeedSuite {

    private static final JsonFactory JSON = new JsonFactory();

    private FeedSuite() { }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("two operands: the directory that holds jobs.jsonl, and the file to write");
        }
        Path directory = Path.of(args[0]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (String line : Files.readAllLines(directory.resolve("jobs.jsonl"))) {
                out.write(run(directory, job(line)));
                out.newLine();
            }
        }
    }

    private static Map<String, String> job(String line) throws IOException {
        Map<String, String> job = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    job.put(parser.currentName(), parser.getText());
                }
            }
        }
        return job;
    }

    private static String run(Path directory, Map<String, String> job) throws IOException {
        String file = job.get("file");
        Map<String, String> headers = new HashMap<>();
        headers.put("content-type", job.getOrDefault("content_type", ""));
        headers.put("content-location", job.getOrDefault("content_location", ""));
        String url = job.getOrDefault("base_url", "");
        Page page = new Page(url, url, 200, headers, Files.readAllBytes(directory.resolve(file)), List.of());
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            try {
                write(json, Feeds.read(page));
            } catch (FeedException notAFeed) {
                json.writeStringField("error", notAFeed.getMessage());
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, Feed feed) throws IOException {
        json.writeObjectFieldStart("feed");
        json.writeStringField("format", feed.format().split(" ")[0]);
        json.writeStringField("title", feed.title());
        json.writeStringField("link", feed.link());
        json.writeStringField("description", feed.description());
        json.writeStringField("id", feed.id());
        json.writeStringField("author", String.join(", ", feed.authors()));
        json.writeStringField("language", feed.language());
        json.writeStringField("image", feed.image());
        json.writeStringField("icon", feed.icon());
        date(json, "updated", feed.updated());
        date(json, "published", feed.published());
        strings(json, "categories", feed.categories());
        json.writeEndObject();
        json.writeArrayFieldStart("entries");
        for (Story story : feed.stories()) {
            write(json, story);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Story story) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", story.guid());
        json.writeStringField("title", story.title());
        json.writeStringField("link", story.link());
        json.writeStringField("author", String.join(", ", story.authors()));
        date(json, "published", story.published());
        date(json, "updated", story.updated());
        json.writeStringField("summary", story.summary());
        json.writeStringField("content", story.content());
        json.writeStringField("comments", story.comments());
        json.writeStringField("image", story.image());
        json.writeStringField("source_title", story.sourceTitle());
        json.writeStringField("duration", story.duration());
        strings(json, "categories", story.categories());
        json.writeArrayFieldStart("enclosures");
        for (Enclosure enclosure : story.enclosures()) {
            json.writeStartObject();
            json.writeStringField("url", enclosure.url());
            json.writeStringField("type", enclosure.type());
            json.writeStringField("length", enclosure.length());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, String name, Optional<OffsetDateTime> date) throws IOException {
        if (date.isPresent()) {
            json.writeStringField(name, date.get().toInstant().toString());
        }
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
