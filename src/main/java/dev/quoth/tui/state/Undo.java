package dev.quoth.tui.state;

import dev.quoth.library.Mark;
import java.util.List;

/**
 * A marking that can be taken back.
 *
 * @param mark what was marked
 * @param stories what the marking changed
 */
public record Undo(Mark mark, List<Long> stories) {
    public Undo {
        stories = List.copyOf(stories);
    }
}
