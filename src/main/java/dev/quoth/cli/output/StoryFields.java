package dev.quoth.cli.output;

import dev.quoth.library.StoryRow;
import java.util.List;

/** The fields of a story of the library. */
public final class StoryFields implements Fields<StoryRow> {

    /** The names that a story has wherever it is printed, in order; scripts hold on to them. */
    public static final List<String> NAMES = List.of("story", "source", "feed", "url", "title", "byline", "authors", "published", "site", "lang",
            "unread", "starred", "tags", "quotes");
    /** The number that the stories of one event share, so that a script may fold them; none for a story that is alone. */
    static final String EVENT = "event";

    /** The names that a list of stories prints, in order. */
    public static final List<String> LISTED = Fields.joined(NAMES, EVENT);

    @Override
    public List<String> names() {
        return LISTED;
    }

    @Override
    public Object value(StoryRow row, String name) {
        return switch (name) {
            case "story" -> row.id();
            case "source" -> row.feedUrl();
            case "feed" -> known(row.feedTitle());
            case "url" -> known(row.url());
            case "title" -> known(row.title());
            case "byline" -> known(row.byline());
            case "authors" -> row.authors();
            case "published" -> row.published().orElse(null);
            case "site" -> known(row.site());
            case "lang" -> known(row.language());
            case "unread" -> row.unread();
            case "starred" -> row.starred();
            case "tags" -> row.tags();
            case "quotes" -> row.quotes();
            case EVENT -> row.event() == 0 ? null : row.event();
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Object known(String value) {
        return value.isEmpty() ? null : value;
    }
}
