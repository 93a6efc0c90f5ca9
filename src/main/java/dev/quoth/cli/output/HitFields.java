package dev.quoth.cli.output;

import dev.quoth.library.Hit;
import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.List;

/** The fields of a hit: those of its story, then the words around it and where the searched ones stand in them, in code points. */
public final class HitFields implements Fields<Hit> {

    /** The names, in order; scripts hold on to them. */
    public static final List<String> NAMES = names(StoryFields.NAMES, "snippet", "marks");

    private static final StoryFields STORY = new StoryFields();

    private static List<String> names(List<String> first, String... more) {
        List<String> names = new ArrayList<>(first);
        names.addAll(List.of(more));
        return List.copyOf(names);
    }

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
