package dev.quoth.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.quoth.feed.Subscription;
import dev.quoth.library.TerminalEscapes;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** JSON lines: one object a line, in UTF-8; what a terminal might take for a command is escaped. */
public final class JsonLines implements AutoCloseable {

    private final JsonGenerator json;

    /** Writes to the console's standard output, which stays open. */
    public JsonLines(Console console) {
        try {
            json = new JsonFactory().createGenerator(new Shared(console.out()));
            json.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
            json.setRootValueSeparator(null);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Writes one record as one line. */
    public <T> void write(Fields<T> fields, T row) {
        begin();
        for (String name : fields.names()) {
            write(name, fields.value(row, name));
        }
        end();
    }

    /** The object that stands for an operand that failed. */
    public void failure(String source, String why) {
        begin();
        write("source", Subscription.shown(source));
        write("error", why);
        end();
    }

    /** Begins an object; {@link #write(String, Object)} and {@link #generator} fill it. */
    public void begin() {
        try {
            json.writeStartObject();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Ends the object and its line. */
    public void end() {
        try {
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Writes a field of the object; null leaves it out. */
    public void write(String name, Object value) {
        if (value == null) {
            return;
        }
        try {
            json.writeFieldName(name);
            write(value);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    private void write(Object value) throws IOException {
        if (value instanceof String text) {
            write(text);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof OffsetDateTime time) {
            json.writeString(IsoTime.of(time));
        } else if (value instanceof int[] range) {
            json.writeArray(range, 0, range.length);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write((String) entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    /** Most strings hold nothing but plain letters, and own escapes cost jackson its quick way. */
    private void write(String text) throws IOException {
        if (isPlain(text)) {
            json.writeString(text);
        } else {
            json.setCharacterEscapes(TerminalEscapes.INSTANCE);
            json.writeString(whole(text));
            json.setCharacterEscapes(null);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7f && (Character.isSurrogate(c) || TerminalEscapes.isDangerous(c))) {
                return false;
            }
        }
        return true;
    }

    /** Half a surrogate pair has no UTF-8; U+FFFD takes its place, so that offsets stay. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < whole.length() && Character.isLowSurrogate(whole.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole.toString();
    }

    /** Hands everything written so far to standard output. */
    public void flush() {
        try {
            json.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Standard output, which outlives each writer. */
    private static final class Shared extends FilterOutputStream {

        Shared(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() {
            // flushed at the end of the command, or where somebody waits
        }

        @Override
        public void close() {
            // the next writer needs it
        }
    }
}
