package dev.quoth.cli.output;

import dev.quoth.library.FeedRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The fields of a feed. */
public final class FeedFields implements Fields<FeedRow> {

    /** The names, in order; scripts hold on to them. */
    public static final List<String> NAMES = List.of("feed", "url", "title", "site", "tags", "stories", "unread", "fetched", "due", "failures",
            "error");

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Object value(FeedRow row, String name) {
        return switch (name) {
            case "feed" -> row.id();
            case "url" -> row.subscription().shownUrl();
            case "title" -> StoryFields.known(row.title());
            case "site" -> StoryFields.known(row.site());
            case "tags" -> row.subscription().tags();
            case "stories" -> row.stories();
            case "unread" -> row.unread();
            case "fetched" -> time(row.state().lastSuccess());
            case "due" -> time(row.state().nextFetch());
            case "failures" -> row.state().failures();
            case "error" -> StoryFields.known(row.state().error());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Object time(Optional<Instant> time) {
        return time.isPresent() ? time.get().atOffset(ZoneOffset.UTC) : null;
    }
}
