package dev.quoth.library;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known about an article besides its text, as fields of its JSON object; collects them while reading. */
final class HeadJson {

    private String url = "";
    private String title = "";
    private String line = "";
    private final List<Author> authors = new ArrayList<>();
    private Optional<OffsetDateTime> published = Optional.empty();
    private Optional<OffsetDateTime> modified = Optional.empty();
    private String site = "";
    private String language = "";
    private String image = "";
    private String summary = "";

    static void write(Head head, JsonGenerator out) throws IOException {
        Json.text(out, "url", head.url());
        Json.text(out, "title", head.title());
        Json.text(out, "byline", head.byline().line());
        if (!head.byline().authors().isEmpty()) {
            out.writeArrayFieldStart("authors");
            for (Author author : head.byline().authors()) {
                out.writeStartArray();
                out.writeString(author.name());
                out.writeString(author.role());
                out.writeEndArray();
            }
            out.writeEndArray();
        }
        Json.time(out, "published", head.published());
        Json.time(out, "modified", head.modified());
        Json.text(out, "site", head.site());
        Json.text(out, "lang", head.language());
        Json.text(out, "image", head.image());
        Json.text(out, "summary", head.summary());
    }

    boolean read(String name, JsonParser in) throws IOException {
        switch (name) {
            case "url" -> url = in.getText();
            case "title" -> title = in.getText();
            case "byline" -> line = in.getText();
            case "authors" -> authors.addAll(Json.list(in, HeadJson::author));
            case "published" -> published = Json.time(in.getText());
            case "modified" -> modified = Json.time(in.getText());
            case "site" -> site = in.getText();
            case "lang" -> language = in.getText();
            case "image" -> image = in.getText();
            case "summary" -> summary = in.getText();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Author author(JsonParser in) throws IOException {
        List<String> nameAndRole = Json.texts(in);
        return new Author(nameAndRole.get(0), nameAndRole.get(1));
    }

    Head head() {
        return new Head(url, title, new Byline(line, authors), published, modified, site, language, image, summary);
    }
}
