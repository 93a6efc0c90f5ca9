package dev.quoth.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.StoryRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryFieldsTest {

    private final StoryFields fields = new StoryFields();

    @Test
    void storiesOfOneEventShareItsNumber() {
        assertThat(fields.value(ofEvent(7), "event")).isEqualTo(7L);
    }

    @Test
    void aStoryThatIsAloneHasNoEvent() {
        assertThat(fields.value(ofEvent(0), "event")).isNull();
    }

    private static StoryRow ofEvent(long event) {
        return new StoryRow(1, 1, "https://harbour.example/feed", "The Harbour Post", "https://harbour.example/ferry", "Ferry stays", "", List.of(),
                Optional.empty(), Instant.EPOCH, "", "en", true, false, List.of(), 0, StoryRow.ArticleState.PAGE, event);
    }
}
