package dev.quoth.library;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The few moves that the JSON forms of the library are written and read with. */
final class Json {

    /** Texts may be as long as an article can be; the default of 20 million characters is for requests from strangers. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    /** Writes one value. */
    @FunctionalInterface
    interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    /** Reads one value whose first token is the current one. */
    @FunctionalInterface
    interface Reading<T> {
        T from(JsonParser in) throws IOException;
    }

    private Json() { }

    static byte[] bytes(Writing writing) {
        return bytes(writing, false);
    }

    /** The same for a terminal to see: what might play it is escaped. */
    static byte[] shown(Writing writing) {
        return bytes(writing, true);
    }

    private static byte[] bytes(Writing writing, boolean shown) {
        try {
            return bytes(writing, shown, false);
        } catch (IOException e) {
            // Half a surrogate pair, which has no UTF-8: escaped, it survives.
            return escaped(writing, shown);
        }
    }

    private static byte[] escaped(Writing writing, boolean shown) {
        try {
            return bytes(writing, shown, true);
        } catch (IOException e) {
            throw new IllegalStateException("JSON in memory", e);
        }
    }

    private static byte[] bytes(Writing writing, boolean shown, boolean ascii) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            if (shown) {
                out.setCharacterEscapes(TerminalEscapes.INSTANCE);
            }
            if (ascii) {
                out.setHighestNonEscapedChar(127);
            }
            writing.to(out);
        }
        return bytes.toByteArray();
    }

    /** @throws LibraryException when the bytes are not the JSON expected */
    static <T> T read(byte[] bytes, Reading<T> reading) {
        try (JsonParser in = FACTORY.createParser(bytes)) {
            in.nextToken();
            return reading.from(in);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new LibraryException("a stored text is damaged: " + e.getMessage(), e);
        }
    }

    /** Reads one value after the other. */
    static JsonParser parser(InputStream in) throws IOException {
        return FACTORY.createParser(in);
    }

    /** Writes a field unless it is empty. */
    static void text(JsonGenerator out, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.writeStringField(name, value);
        }
    }

    static void time(JsonGenerator out, String name, Optional<OffsetDateTime> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get().toString());
        }
    }

    static void texts(JsonGenerator out, String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        }
    }

    static Optional<OffsetDateTime> time(String text) throws IOException {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            throw new IOException("not a time: " + text, e);
        }
    }

    /** The array at the current token, item by item. */
    static <T> List<T> list(JsonParser in, Reading<T> item) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw new IOException("an array was expected");
        }
        List<T> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(item.from(in));
        }
        return list;
    }

    static List<String> texts(JsonParser in) throws IOException {
        return list(in, JsonParser::getText);
    }

    /** The fields of the object at the current token, one after the other; the parser stands at each field's value. */
    static void fields(JsonParser in, FieldReading field) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw new IOException("an object was expected");
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            if (!field.read(name)) {
                in.skipChildren();
            }
        }
    }

    /** Takes the value of a field, or says false when it does not know the field. */
    @FunctionalInterface
    interface FieldReading {
        boolean read(String name) throws IOException;
    }
}
