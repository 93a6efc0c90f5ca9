package dev.quoth.library;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.quoth.news.Enclosure;
import dev.quoth.news.Story;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Entries of feeds as JSON, nothing lost. */
final class StoryJson {

    private StoryJson() { }

    static byte[] pack(Story story) {
        return Packed.pack(Json.bytes(out -> write(story, out)));
    }

    static Story unpack(byte[] packed) {
        return Json.read(Packed.unpack(packed), StoryJson::read);
    }

    static void write(Story story, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Json.text(out, "guid", story.guid());
        Json.text(out, "title", story.title());
        Json.text(out, "link", story.link());
        Json.texts(out, "authors", story.authors());
        Json.time(out, "published", story.published());
        Json.time(out, "updated", story.updated());
        Json.text(out, "summary", story.summary());
        Json.text(out, "content", story.content());
        Json.text(out, "comments", story.comments());
        Json.text(out, "image", story.image());
        Json.text(out, "source", story.sourceTitle());
        Json.text(out, "duration", story.duration());
        Json.texts(out, "categories", story.categories());
        if (!story.enclosures().isEmpty()) {
            out.writeArrayFieldStart("enclosures");
            for (Enclosure enclosure : story.enclosures()) {
                out.writeStartArray();
                out.writeString(enclosure.url());
                out.writeString(enclosure.type());
                out.writeString(enclosure.length());
                out.writeEndArray();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    static Story read(JsonParser in) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, List<String>> lists = new TreeMap<>();
        List<Enclosure> enclosures = new ArrayList<>();
        Json.fields(in, name -> {
            switch (name) {
                case "authors", "categories" -> lists.put(name, Json.texts(in));
                case "enclosures" -> enclosures.addAll(Json.list(in, StoryJson::enclosure));
                default -> texts.put(name, in.getText());
            }
            return true;
        });
        return new Story(text(texts, "guid"), text(texts, "title"), text(texts, "link"), lists.getOrDefault("authors", List.of()),
                time(texts, "published"), time(texts, "updated"), text(texts, "summary"), text(texts, "content"),
                text(texts, "comments"), text(texts, "image"), text(texts, "source"), text(texts, "duration"),
                lists.getOrDefault("categories", List.of()), enclosures);
    }

    private static Enclosure enclosure(JsonParser in) throws IOException {
        List<String> parts = Json.texts(in);
        return new Enclosure(parts.get(0), parts.get(1), parts.get(2));
    }

    private static String text(Map<String, String> texts, String name) {
        return texts.getOrDefault(name, "");
    }

    private static Optional<OffsetDateTime> time(Map<String, String> texts, String name) throws IOException {
        String text = texts.get(name);
        return text == null ? Optional.empty() : Json.time(text);
    }
}
