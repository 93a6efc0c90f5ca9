package dev.quoth.library;

import dev.quoth.feed.Subscription;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Settings of one feed as JSON; nothing where all are as usual. */
final class OptionsJson {

    private OptionsJson() { }

    static String write(Subscription.Options options) {
        if (options.isNone()) {
            return "";
        }
        return new String(Json.bytes(out -> {
            out.writeStartObject();
            if (options.interval().isPresent()) {
                out.writeStringField("interval", options.interval().get().toString());
            }
            out.writeStringField("articles", options.articles().name());
            out.writeNumberField("limit", options.limit());
            Json.text(out, "user-agent", options.userAgent());
            if (options.keep().isPresent()) {
                out.writeStringField("keep", options.keep().get().toString());
            }
            out.writeObjectFieldStart("headers");
            for (Map.Entry<String, String> header : new TreeMap<>(options.headers()).entrySet()) {
                out.writeStringField(header.getKey(), header.getValue());
            }
            out.writeEndObject();
            out.writeEndObject();
        }), StandardCharsets.UTF_8);
    }

    static Subscription.Options read(String json) {
        if (json.isEmpty()) {
            return Subscription.Options.NONE;
        }
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> headers = new LinkedHashMap<>();
        Json.read(json.getBytes(StandardCharsets.UTF_8), in -> {
            Json.fields(in, name -> {
                if (name.equals("headers")) {
                    Json.fields(in, header -> {
                        headers.put(header, in.getText());
                        return true;
                    });
                } else {
                    texts.put(name, in.getText());
                }
                return true;
            });
            return texts;
        });
        return new Subscription.Options(Optional.ofNullable(texts.get("interval")).map(Duration::parse),
                Subscription.Articles.valueOf(texts.getOrDefault("articles", "AUTO")), Integer.parseInt(texts.getOrDefault("limit", "0")),
                texts.getOrDefault("user-agent", ""), headers, Optional.ofNullable(texts.get("keep")).map(Duration::parse));
    }
}
