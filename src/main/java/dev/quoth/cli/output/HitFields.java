package dev.quoth.cli.output;

import dev.quoth.library.Hit;
import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.List;

/** The fields of a hit: those of its story, then the words around it and where the searched ones stand in them, in code points. */
public final class HitFields implements Fields<Hit> {

    /** The names, in order; scripts hold on to them. */
    public static final List<String> NAMES = Fields.joined(StoryFields.NAMES, "snippet", "marks", StoryFields.EVENT);

    private static final StoryFields STORY = new StoryFields();

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Object value(Hit hit, String name) {
        return switch (name) {
            case "snippet" -> hit.snippet();
            case "marks" -> marks(hit);
            default -> STORY.value(hit.story(), name);
        };
    }

    private static List<int[]> marks(Hit hit) {
        CodePoints points = new CodePoints(hit.snippet());
        List<int[]> marks = new ArrayList<>();
        for (Span mark : hit.marks()) {
            marks.add(new int[] {points.before(mark.start()), points.before(mark.end())});
        }
        return marks;
    }
}
