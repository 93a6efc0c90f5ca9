package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryRowTest {

    private static Object[] components(StoryRow row) throws ReflectiveOperationException {
        RecordComponent[] parts = StoryRow.class.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getAccessor().invoke(row);
        }
        return values;
    }

    @Test
    void isMarkedInOneThingAndNoOther() {
        StoryRow row = new StoryRow(1, 2, "a", "b", "c", "d", "e", List.of("f"), Optional.empty(), Instant.EPOCH, "g", "h", true, false,
                List.of("i"), 3, StoryRow.ArticleState.PAGE, 4);
        for (Mark mark : Mark.values()) {
            StoryRow marked = row.marked(mark);
            assertThat(marked.unread()).as("unread after %s", mark).isEqualTo(mark != Mark.READ);
            assertThat(marked.starred()).as("starred after %s", mark).isEqualTo(mark == Mark.STAR);
            assertThat(marked.marked(mark.opposite()).marked(Mark.UNREAD).marked(Mark.UNSTAR)).as("taken back").isEqualTo(row);
            assertThat(mark.opposite().opposite()).isEqualTo(mark);
        }
    }

    @Test
    void isEqualToNoneThatDiffersInAnything() throws ReflectiveOperationException {
        StoryRow one = new StoryRow(1, 2, "a", "b", "c", "d", "e", List.of("f"), Optional.empty(), Instant.EPOCH, "g", "h", true, false,
                List.of("i"), 3, StoryRow.ArticleState.PAGE, 4);
        Object[] others = components(new StoryRow(5, 6, "A", "B", "C", "D", "E", List.of(), Optional.of(OffsetDateTime.MAX), Instant.MAX, "G", "H",
                false, true, List.of(), 7, StoryRow.ArticleState.FEED, 8));
        var constructor = StoryRow.class.getDeclaredConstructors()[0];
        assertThat(constructor.newInstance(components(one))).isEqualTo(one).hasSameHashCodeAs(one);
        for (int i = 0; i < others.length; i++) {
            Object[] values = components(one);
            values[i] = others[i];
            assertThat(constructor.newInstance(values)).as("component %d", i).isNotEqualTo(one);
        }
    }
}
