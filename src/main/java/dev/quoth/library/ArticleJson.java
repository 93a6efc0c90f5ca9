package dev.quoth.library;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles as JSON, nothing lost. The text itself is only written where it is not what the blocks add up to. */
final class ArticleJson {

    private ArticleJson() { }

    static byte[] pack(Article article) {
        return Packed.pack(Json.bytes(out -> write(article, out)));
    }

    static Article unpack(byte[] packed) {
        return Json.read(Packed.unpack(packed), ArticleJson::read);
    }

    static void write(Article article, JsonGenerator out) throws IOException {
        boolean plain = Article.of(article.head(), article.blocks(), article.note())
                .equals(new Article(article.head(), article.text(), article.blocks(), article.note(), Optional.empty()));
        out.writeStartObject();
        HeadJson.write(article.head(), out);
        out.writeArrayFieldStart("blocks");
        for (Block block : article.blocks()) {
            BlockJson.write(block, out);
        }
        out.writeEndArray();
        Json.text(out, "note", article.note());
        if (!plain) {
            out.writeStringField("text", article.text());
            out.writeArrayFieldStart("starts");
            for (Block block : article.blocks()) {
                out.writeNumber(block.start());
            }
            out.writeEndArray();
        }
        if (article.origin().isPresent()) {
            write(article.origin().get(), out);
        }
        out.writeEndObject();
    }

    private static void write(Origin origin, JsonGenerator out) throws IOException {
        out.writeStringField("source", origin.source());
        out.writeArrayFieldStart("places");
        for (Origin.Place place : origin.places()) {
            out.writeNumber(place.text());
            out.writeNumber(place.source());
        }
        out.writeEndArray();
    }

    static Article read(JsonParser in) throws IOException {
        HeadJson head = new HeadJson();
        List<Block> blocks = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        String[] texts = {"", null, null};
        Json.fields(in, name -> {
            switch (name) {
                case "blocks" -> blocks.addAll(Json.list(in, BlockJson::read));
                case "note" -> texts[0] = in.getText();
                case "text" -> texts[1] = in.getText();
                case "starts" -> starts.addAll(Json.list(in, JsonParser::getIntValue));
                case "source" -> texts[2] = in.getText();
                case "places" -> places.addAll(Json.list(in, JsonParser::getIntValue));
                default -> {
                    return head.read(name, in);
                }
            }
            return true;
        });
        Article article = Article.of(head.head(), blocks, texts[0]);
        if (texts[1] != null) {
            List<Block> placed = new ArrayList<>(blocks.size());
            for (int i = 0; i < blocks.size(); i++) {
                placed.add(blocks.get(i).at(starts.get(i)));
            }
            article = new Article(article.head(), texts[1], placed, article.note(), Optional.empty());
        }
        return texts[2] == null ? article : article.withOrigin(origin(texts[2], places));
    }

    private static Origin origin(String source, List<Integer> numbers) {
        List<Origin.Place> places = new ArrayList<>(numbers.size() / 2);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            places.add(new Origin.Place(numbers.get(i), numbers.get(i + 1)));
        }
        return new Origin(source, places);
    }
}
