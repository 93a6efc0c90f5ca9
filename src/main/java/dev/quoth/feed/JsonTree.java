package dev.quoth.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as maps, lists and strings, read as far as it is readable: what stands before a broken or cut off place is kept. Numbers and
 * booleans become strings. Depth is bounded.
 */
final class JsonTree {

    /** JSON Feed needs four levels; extensions may have some more, what is deeper is passed over. */
    private static final int MAX_DEPTH = 32;

    private boolean broken;

    private JsonTree() { }

    /** The object a text begins with; empty when there is none. */
    static Map<String, Object> object(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            JsonTree tree = new JsonTree();
            return parser.nextToken() == JsonToken.START_OBJECT ? tree.object(parser, 1) : Map.of();
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    private Map<String, Object> object(JsonParser parser, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (!broken && next(parser) == JsonToken.FIELD_NAME) {
            String name = name(parser);
            Object value = value(parser, next(parser), depth);
            if (value != null) {
                object.put(name, value);
            }
        }
        return object;
    }

    private List<Object> array(JsonParser parser, int depth) {
        List<Object> array = new ArrayList<>();
        JsonToken token = next(parser);
        while (!broken && token != JsonToken.END_ARRAY) {
            Object value = value(parser, token, depth);
            if (value != null) {
                array.add(value);
            }
            token = next(parser);
        }
        return array;
    }

    private Object value(JsonParser parser, JsonToken token, int depth) {
        try {
            if (broken || token == JsonToken.VALUE_NULL) {
                return null;
            }
            if (!token.isStructStart()) {
                return parser.getText();
            }
            if (depth >= MAX_DEPTH) {
                parser.skipChildren();
                return null;
            }
            return token == JsonToken.START_OBJECT ? object(parser, depth + 1) : array(parser, depth + 1);
        } catch (IOException unreadable) {
            broken = true;
            return null;
        }
    }

    private JsonToken next(JsonParser parser) {
        try {
            JsonToken token = parser.nextToken();
            broken |= token == null;
            return token;
        } catch (IOException unreadable) {
            broken = true;
            return null;
        }
    }

    private String name(JsonParser parser) {
        try {
            return parser.currentName();
        } catch (IOException unreadable) {
            broken = true;
            return "";
        }
    }
}
