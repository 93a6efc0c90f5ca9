package dev.quoth.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON-LD as leniently as search engines do: comments, trailing commas and raw line ends are let pass, what is broken is left
 * out.
 */
final class JsonLd {

    private static final int DEEPEST = 40;
    private static final int MOST_VALUES = 50_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private int values;

    private JsonLd() { }

    /** Every object in {@code json}, outermost first: a page's objects are found wherever they stand. */
    static List<Map<String, Object>> objects(String json) {
        List<Map<String, Object>> objects = new ArrayList<>();
        JsonLd reader = new JsonLd();
        try (JsonParser parser = FACTORY.createParser(strip(json))) {
            while (parser.nextToken() != null) {
                collect(reader.value(parser, 0), objects);
            }
        } catch (IOException broken) {
            // What was read before the break is all there is; half an object says nothing reliable.
            return objects;
        }
        return objects;
    }

    private static String strip(String json) {
        String text = json.strip();
        if (text.startsWith("<!--") || text.startsWith("//<![CDATA[") || text.startsWith("<![CDATA[")) {
            int start = text.indexOf('{');
            int end = text.lastIndexOf('}');
            return start >= 0 && end > start ? text.substring(start, end + 1) : text;
        }
        return text;
    }

    private Object value(JsonParser parser, int depth) throws IOException {
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            parser.skipChildren();
            return "";
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser, depth + 1));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                    array.add(value(parser, depth + 1));
                }
                yield array;
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> parser.getText();
            default -> "";
        };
    }

    private static void collect(Object value, List<Map<String, Object>> objects) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((key, member) -> object.put(String.valueOf(key), member));
            objects.add(object);
            object.values().forEach(member -> collect(member, objects));
        } else if (value instanceof List<?> list) {
            list.forEach(member -> collect(member, objects));
        }
    }
}
