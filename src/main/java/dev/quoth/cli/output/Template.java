package dev.quoth.cli.output;

import dev.quoth.cli.line.UsageException;
import dev.quoth.text.Nearest;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with places for fields: {@code {title} ({feed})}. Two braces stand for one; {@code \t} and {@code \n} are known.
 *
 * @param texts the text before each place, and after the last
 * @param places the fields between them
 */
record Template(List<String> texts, List<String> places) {

    /** @throws UsageException for a field that {@code known} does not have */
    static Template parse(String written, List<String> known) {
        List<String> texts = new ArrayList<>();
        List<String> places = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            char next = i + 1 < written.length() ? written.charAt(i + 1) : 0;
            if ((c == '{' || c == '}') && next == c) {
                text.append(c);
                i++;
            } else if (c == '\\' && (next == 't' || next == 'n' || next == '\\')) {
                text.append(next == 't' ? '\t' : next == 'n' ? '\n' : '\\');
                i++;
            } else if (c == '{') {
                int end = written.indexOf('}', i);
                if (end < 0) {
                    throw new UsageException("--format", "\"{\" without \"}\" at character " + (i + 1) + "; {{ prints one");
                }
                texts.add(text.toString());
                places.add(known(written.substring(i + 1, end), known));
                text.setLength(0);
                i = end;
            } else {
                text.append(c);
            }
        }
        texts.add(text.toString());
        return new Template(texts, places);
    }

    private static String known(String name, List<String> known) {
        if (!known.contains(name)) {
            throw new UsageException("--format", "unknown field {" + name + "}; "
                    + Nearest.to(name, known).map(nearest -> "did you mean {" + nearest + "}?").orElse("there are " + String.join(", ", known)));
        }
        return name;
    }

    /** The line for one record. */
    <T> String of(Fields<T> fields, T row) {
        StringBuilder line = new StringBuilder(texts.get(0));
        for (int i = 0; i < places.size(); i++) {
            line.append(FieldText.of(fields.value(row, places.get(i)))).append(texts.get(i + 1));
        }
        return line.toString();
    }
}
