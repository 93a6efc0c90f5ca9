package dev.quoth.tui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whole screens as text files in {@code src/test/resources/frames}: a block of what the cells hold, a block of a letter for each cell's
 * style, and a legend of the letters. {@code mvn test -Dgolden.update=true} writes them anew; look at the difference before committing it.
 */
public final class GoldenFrame {

    private static final Path FOLDER = Path.of("src/test/resources/frames");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private GoldenFrame() { }

    /** Fails unless {@code frame} is as in the file {@code name}.txt. */
    public static void check(Frame frame, String name) {
        Path file = FOLDER.resolve(name + ".txt");
        String actual = dump(frame);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).as("a golden frame; -Dgolden.update=true writes it").exists();
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file, e);
        }
    }

    /** The frame as it stands in a golden file. */
    public static String dump(Frame frame) {
        Map<String, Character> legend = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int row = 0; row < frame.rows(); row++) {
            text.append('|');
            styles.append('|');
            for (int column = 0; column < frame.columns(); column++) {
                text.append(frame.at(column, row));
                styles.append(letter(frame.styleAt(column, row), legend));
            }
            text.append("|\n");
            styles.append("|\n");
        }
        StringBuilder dump = new StringBuilder().append(frame.columns()).append('x').append(frame.rows());
        if (frame.cursorColumn() >= 0) {
            dump.append(" cursor ").append(frame.cursorColumn()).append(',').append(frame.cursorRow());
        }
        dump.append("\n\n").append(text).append('\n').append(styles).append('\n');
        legend.forEach((style, letter) -> dump.append(letter).append(' ').append(style).append('\n'));
        return dump.toString();
    }

    private static char letter(Style style, Map<String, Character> legend) {
        String described = describe(style);
        if (described.isEmpty()) {
            return '.';
        }
        return legend.computeIfAbsent(described, unused -> legend.size() < LETTERS.length() ? LETTERS.charAt(legend.size()) : '?');
    }

    private static String describe(Style style) {
        StringBuilder described = new StringBuilder();
        String[] names = {"bold", "dim", "italic", "underline", "reverse", "strike"};
        for (int i = 0; i < names.length; i++) {
            if (style.has(1 << i)) {
                described.append(names[i]).append(' ');
            }
        }
        if (!style.foreground().equals(Color.DEFAULT)) {
            described.append(color(style.foreground())).append(' ');
        }
        if (!style.background().equals(Color.DEFAULT)) {
            described.append("on ").append(color(style.background())).append(' ');
        }
        if (!style.link().isEmpty()) {
            described.append("-> ").append(style.link());
        }
        return described.toString().strip();
    }

    private static String color(Color color) {
        if (color instanceof Color.Rgb rgb) {
            return String.format("#%02x%02x%02x", rgb.red(), rgb.green(), rgb.blue());
        }
        return color instanceof Color.Indexed indexed ? "colour " + indexed.index() : "default";
    }
}
