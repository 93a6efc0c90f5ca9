package dev.quoth.tui;

import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Grouping;
import dev.quoth.tui.state.ListView;
import dev.quoth.tui.state.Memory;
import dev.quoth.tui.state.Panes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the reader remembers, kept as {@code name = value} lines in $XDG_STATE_HOME/quoth/reader; replaced in one step. */
final class MemoryFile {

    /** No number that is remembered is as large. */
    private static final int BILLION = 1_000_000_000;

    private final Path file;

    private final String library;

    /** @param library whose stories are meant: of another library story and filter are forgotten */
    MemoryFile(Map<String, String> environment, Path library) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base = state.startsWith("/") ? Path.of(state) : Path.of(environment.getOrDefault("HOME", "/"), ".local", "state");
        this.file = base.resolve("quoth").resolve("reader");
        this.library = library.toAbsolutePath().toString().replace('\n', ' ');
    }

    /** What was remembered; nothing when there is no such file or it cannot be read. */
    Memory load() {
        Map<String, String> values = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
                }
            }
        } catch (IOException none) {
            return Memory.NONE;
        }
        Panes panes = new Panes(is(values, "quotes", true), false, number(values, "stories-wider"), number(values, "quotes-wider"), 0, 0);
        if (!values.getOrDefault("library", library).equals(library)) {
            return new Memory(ListView.DEFAULT, panes, values.getOrDefault("theme", ""), 0, 0, Focus.STORIES);
        }
        ListView view = new ListView(values.getOrDefault("filter", ""), is(values, "unread", false), is(values, "starred", false),
                one(Grouping.values(), values.get("group"), Grouping.DAY), values.getOrDefault("open", ""), is(values, "fold", true));
        return new Memory(view, panes, values.getOrDefault("theme", ""), number(values, "story"), number(values, "index"),
                one(Focus.values(), values.get("focus"), Focus.STORIES));
    }

    /** Remembers; a home that cannot be written is no reason to say anything: the next start begins afresh. */
    boolean save(Memory memory) {
        ListView view = memory.view();
        List<String> lines = List.of("filter = " + view.typed().replaceAll("\\R", " "), "unread = " + view.unread(), "starred = " + view.starred(),
                "group = " + view.grouping(), "open = " + view.open().replaceAll("\\R", " "), "fold = " + view.fold(),
                "quotes = " + memory.panes().quotes(), "stories-wider = " + memory.panes().stories(),
                "quotes-wider = " + memory.panes().cards(), "library = " + library, "theme = " + memory.theme(),
                "story = " + memory.story(), "index = " + memory.index(), "focus = " + memory.focus());
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "reader", ".new");
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException readOnly) {
            return false;
        }
    }

    private static boolean is(Map<String, String> values, String name, boolean otherwise) {
        return values.containsKey(name) ? Boolean.parseBoolean(values.get(name)) : otherwise;
    }

    private static int number(Map<String, String> values, String name) {
        try {
            // No pattern: the lambda that one makes of a class of characters is in no archive of classes, and delays the first picture.
            int number = Integer.parseInt(values.getOrDefault(name, "0"));
            return Math.abs((long) number) < BILLION ? number : 0;
        } catch (NumberFormatException somebodyElseWrote) {
            return 0;
        }
    }

    private static <E extends Enum<E>> E one(E[] all, String name, E otherwise) {
        for (E constant : all) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }
}
