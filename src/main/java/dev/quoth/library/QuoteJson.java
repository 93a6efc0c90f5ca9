package dev.quoth.library;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.quoth.news.Attribution;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.news.Speaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Quotes as JSON, nothing lost; offsets are UTF-16 indices of the article's text. */
final class QuoteJson {

    private QuoteJson() { }

    static void write(Quote quote, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("text", quote.text());
        out.writeArrayFieldStart("parts");
        for (Span part : quote.parts()) {
            out.writeNumber(part.start());
            out.writeNumber(part.end());
        }
        out.writeEndArray();
        Json.text(out, "speaker", quote.speaker().name());
        Json.text(out, "role", quote.speaker().role());
        out.writeStringField("speaker-kind", quote.speaker().kind().name());
        out.writeStringField("kind", quote.kind().name());
        out.writeStringField("basis", quote.basis().name());
        if (quote.attribution().isPresent()) {
            Attribution attribution = quote.attribution().get();
            out.writeStringField("attribution", attribution.clause());
            out.writeArrayFieldStart("at");
            out.writeNumber(attribution.span().start());
            out.writeNumber(attribution.span().end());
            out.writeEndArray();
            Json.text(out, "cue", attribution.cue());
        }
        out.writeEndObject();
    }

    static Quote read(JsonParser in) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, List<Integer>> numbers = new TreeMap<>();
        Json.fields(in, name -> {
            switch (name) {
                case "parts", "at" -> numbers.put(name, Json.list(in, JsonParser::getIntValue));
                default -> texts.put(name, in.getText());
            }
            return true;
        });
        List<Integer> at = numbers.getOrDefault("at", List.of());
        Optional<Attribution> attribution = at.size() < 2 ? Optional.empty() : Optional.of(new Attribution(texts.getOrDefault("attribution", ""),
                new Span(at.get(0), at.get(1)), texts.getOrDefault("cue", "")));
        List<Span> parts = new ArrayList<>();
        List<Integer> places = numbers.getOrDefault("parts", List.of());
        for (int i = 0; i + 1 < places.size(); i += 2) {
            parts.add(new Span(places.get(i), places.get(i + 1)));
        }
        Speaker speaker = new Speaker(texts.getOrDefault("speaker", ""), texts.getOrDefault("role", ""),
                Speaker.Kind.valueOf(texts.getOrDefault("speaker-kind", "UNKNOWN")));
        return new Quote(texts.getOrDefault("text", ""), parts, speaker, attribution, Quote.Kind.valueOf(texts.getOrDefault("kind", "DIRECT")),
                Quote.Basis.valueOf(texts.getOrDefault("basis", "UNKNOWN")));
    }
}
