package dev.quoth.library;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.quoth.feed.Subscription;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A feed as one line of an export. Nothing that lets somebody in is written: no user:password@ and no headers. */
final class FeedLine {

    String url = "";
    String title = "";
    String name = "";
    String site = "";
    String language = "";
    List<String> tags = List.of();
    Subscription.Options options = Subscription.Options.NONE;
    boolean subscribed;
    int line;

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "feed");
        out.writeStringField("url", Subscription.shown(url));
        Json.text(out, "title", title);
        Json.text(out, "name", name);
        Json.text(out, "site", site);
        Json.text(out, "lang", language);
        Json.texts(out, "tags", tags);
        Json.text(out, "options", OptionsJson.write(new Subscription.Options(options.interval(), options.articles(), options.limit(),
                options.userAgent(), Map.of(), options.keep())));
        out.writeBooleanField("subscribed", subscribed);
        out.writeNumberField("line", line);
        out.writeEndObject();
    }

    boolean read(String field, JsonParser in) throws IOException {
        switch (field) {
            case "url" -> url = in.getText();
            case "title" -> title = in.getText();
            case "name" -> name = in.getText();
            case "site" -> site = in.getText();
            case "lang" -> language = in.getText();
            case "tags" -> tags = Json.texts(in);
            case "options" -> options = OptionsJson.read(in.getText());
            case "subscribed" -> subscribed = in.getBooleanValue();
            case "line" -> line = in.getIntValue();
            default -> {
                return false;
            }
        }
        return true;
    }
}
