package dev.quoth.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.frame.Color;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.frame.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whole screens kept as text: what the cells hold, how they look, and a legend of the looks. {@code -Dgolden.update=true} writes them
 * anew; look at the difference before committing it.
 */
public final class Golden {

    private static final Path PLACE = Path.of("src/test/resources/golden");
    private static final String LETTERS = ".abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private Golden() { }

    public static void check(String name, Frame frame) {
        String drawn = text(frame);
        Path file = PLACE.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(PLACE);
                Files.writeString(file, drawn);
            }
            assertThat(drawn).as("screen " + name).isEqualTo(Files.readString(file));
        } catch (IOException missing) {
            throw new UncheckedIOException("no golden frame " + name + "; make it with -Dgolden.update=true", missing);
        }
    }

    /** The frame as text, its looks left out. */
    public static String words(Frame frame) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < frame.rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < frame.columns(); column++) {
                line.append(frame.at(column, row));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String text(Frame frame) {
        Map<Style, Character> legend = new LinkedHashMap<>();
        StringBuilder looks = new StringBuilder();
        for (int row = 0; row < frame.rows(); row++) {
            for (int column = 0; column < frame.columns(); column++) {
                Style style = frame.styleAt(column, row);
                Character letter = legend.get(style);
                if (letter == null) {
                    letter = LETTERS.charAt(Math.min(legend.size(), LETTERS.length() - 1));
                    legend.put(style, letter);
                }
                looks.append(letter);
            }
            looks.append('\n');
        }
        StringBuilder all = new StringBuilder(words(frame)).append("----\n").append(looks).append("----\n");
        all.append("cursor ").append(frame.cursorColumn()).append(' ').append(frame.cursorRow()).append('\n');
        legend.forEach((style, letter) -> all.append(letter).append(' ').append(describe(style)).append('\n'));
        return all.toString();
    }

    private static String describe(Style style) {
        StringBuilder words = new StringBuilder(name(style.foreground())).append(" on ").append(name(style.background()));
        String[] names = {"bold", "dim", "italic", "underline", "reverse", "strike"};
        for (int i = 0; i < names.length; i++) {
            words.append((style.attributes() & 1 << i) != 0 ? " " + names[i] : "");
        }
        return style.link().isEmpty() ? words.toString() : words + " " + style.link();
    }

    private static String name(Color color) {
        if (color instanceof Color.Rgb rgb) {
            return String.format("#%02x%02x%02x", rgb.red(), rgb.green(), rgb.blue());
        }
        return color instanceof Color.Indexed indexed ? "colour " + indexed.index() : "default";
    }
}
