package dev.quoth.cli.output;

import dev.quoth.library.SpeakerRow;
import java.time.ZoneOffset;
import java.util.List;

/** The fields of a speaker. */
public final class SpeakerFields implements Fields<SpeakerRow> {

    /** The names, in order; scripts hold on to them. */
    public static final List<String> NAMES = List.of("speaker", "role", "quotes", "stories", "outlets", "last");

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Object value(SpeakerRow row, String name) {
        return switch (name) {
            case "speaker" -> row.name();
            case "role" -> StoryFields.known(row.role());
            case "quotes" -> row.quotes();
            case "stories" -> row.stories();
            case "outlets" -> row.outlets();
            case "last" -> row.last().atOffset(ZoneOffset.UTC);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
