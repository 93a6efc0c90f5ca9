package dev.quoth.library;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.quoth.news.Article;
import dev.quoth.news.Quote;
import dev.quoth.news.Story;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A story with everything that belongs to it, as one line of an export. */
final class StoryLine {

    long id;
    String feed = "";
    String guid = "";
    long time;
    Optional<Integer> zone = Optional.empty();
    long seen;
    String url = "";
    String title = "";
    String byline = "";
    List<String> authors = List.of();
    String site = "";
    String language = "";
    boolean unread;
    boolean starred;
    StoryRow.ArticleState state = StoryRow.ArticleState.WAITING;
    long event;
    Optional<Story> entry = Optional.empty();
    Optional<Article> article = Optional.empty();
    List<Quote> quotes = List.of();
    /** How many quotes that are more than a paraphrase the file says it has; no part of the line. */
    int counted;

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "story");
        out.writeNumberField("id", id);
        out.writeStringField("feed", feed);
        out.writeStringField("guid", guid);
        out.writeNumberField("time", time);
        if (zone.isPresent()) {
            out.writeNumberField("zone", zone.get());
        }
        out.writeNumberField("seen", seen);
        Json.text(out, "url", url);
        Json.text(out, "title", title);
        Json.text(out, "byline", byline);
        Json.texts(out, "authors", authors);
        Json.text(out, "site", site);
        Json.text(out, "lang", language);
        out.writeBooleanField("unread", unread);
        out.writeBooleanField("starred", starred);
        out.writeStringField("state", state.name());
        if (event != 0) {
            out.writeNumberField("event", event);
        }
        if (entry.isPresent()) {
            out.writeFieldName("entry");
            StoryJson.write(entry.get(), out);
        }
        if (article.isPresent()) {
            out.writeFieldName("article");
            ArticleJson.write(article.get(), out);
        }
        if (!quotes.isEmpty()) {
            out.writeArrayFieldStart("quotes");
            for (Quote quote : quotes) {
                QuoteJson.write(quote, out);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    boolean read(String name, JsonParser in) throws IOException {
        switch (name) {
            case "id" -> id = in.getLongValue();
            case "feed" -> feed = in.getText();
            case "guid" -> guid = in.getText();
            case "time" -> time = in.getLongValue();
            case "zone" -> zone = Optional.of(ZoneOffset.ofTotalSeconds(in.getIntValue()).getTotalSeconds());
            case "seen" -> seen = in.getLongValue();
            case "url" -> url = in.getText();
            case "title" -> title = in.getText();
            case "byline" -> byline = in.getText();
            case "authors" -> authors = Json.texts(in);
            case "site" -> site = in.getText();
            case "lang" -> language = in.getText();
            case "unread" -> unread = in.getBooleanValue();
            case "starred" -> starred = in.getBooleanValue();
            case "state" -> state = StoryRow.ArticleState.valueOf(in.getText());
            case "event" -> event = in.getLongValue();
            case "entry" -> entry = Optional.of(StoryJson.read(in));
            case "article" -> article = Optional.of(ArticleJson.read(in));
            case "quotes" -> quotes = Json.list(in, QuoteJson::read);
            default -> {
                return false;
            }
        }
        return true;
    }
}
