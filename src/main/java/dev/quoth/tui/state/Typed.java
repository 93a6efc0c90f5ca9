package dev.quoth.tui.state;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines typed earlier, to be called back.
 *
 * @param lines newest last
 */
record Typed(List<Prompt> lines) {

    static final Typed NOTHING = new Typed(List.of());

    private static final int MOST = 100;

    Typed {
        lines = List.copyOf(lines);
    }

    /** Remembers a line, the last of several that are the same. */
    Typed with(Prompt line) {
        if (line.text().isBlank()) {
            return this;
        }
        List<Prompt> more = new ArrayList<>(lines);
        more.removeIf(old -> old.kind() == line.kind() && old.text().equals(line.text()));
        more.add(line);
        return new Typed(more.subList(Math.max(0, more.size() - MOST), more.size()));
    }
}
