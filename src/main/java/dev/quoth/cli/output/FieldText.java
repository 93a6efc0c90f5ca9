package dev.quoth.cli.output;

import dev.quoth.text.SafeText;
import java.time.OffsetDateTime;
import java.util.List;

/** The value of a field as one safe line of text, for TSV and templates. */
final class FieldText {

    private FieldText() { }

    static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return SafeText.line(text);
        }
        if (value instanceof OffsetDateTime time) {
            return IsoTime.of(time);
        }
        if (value instanceof int[] range) {
            return range[0] + "-" + range[1];
        }
        if (value instanceof List<?> list) {
            StringBuilder text = new StringBuilder();
            for (Object item : list) {
                text.append(text.length() == 0 ? "" : ", ").append(of(item));
            }
            return text.toString();
        }
        return value.toString();
    }
}
