package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.cli.output.FeedFields;
import dev.quoth.cli.output.HitFields;
import dev.quoth.cli.output.QuoteFields;
import dev.quoth.cli.output.SpeakerFields;
import dev.quoth.cli.output.StoryFields;
import org.junit.jupiter.api.Test;

/** The names scripts rely on. One may be added at an end; none may go, move or change its meaning. */
class KeysTest {

    @Test
    void keysStay() {
        assertThat(StoryFields.NAMES).containsExactly("story", "source", "feed", "url", "title", "byline", "authors", "published", "site", "lang",
                "unread", "starred", "tags", "quotes");
        assertThat(QuoteFields.NAMES).containsExactly("source", "story", "n", "text", "start", "end", "parts", "speaker", "role", "attribution",
                "cue", "kind", "basis", "title", "url", "published");
        assertThat(SpeakerFields.NAMES).containsExactly("speaker", "role", "quotes", "stories", "outlets", "last");
        assertThat(FeedFields.NAMES).containsExactly("feed", "url", "title", "site", "tags", "stories", "unread", "fetched", "due", "failures",
                "error");
        assertThat(HitFields.NAMES).startsWith(StoryFields.NAMES.toArray(String[]::new)).endsWith("snippet", "marks");
    }
}
