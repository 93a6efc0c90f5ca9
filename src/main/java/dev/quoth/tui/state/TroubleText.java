package dev.quoth.tui.state;

import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What went wrong, set in lines: the newest first, and what has one cause together, since five hundred feeds may miss the same network. */
public final class TroubleText {

    /** So many of one cause are told as one. */
    private static final int MANY = 3;

    /** A line. @param heading whether others belong under it */
    public record TroubleLine(String words, boolean heading) { }

    private TroubleText() { }

    /** @param columns of the screen */
    public static List<TroubleLine> lines(Status status, int columns) {
        Map<String, List<String>> causes = new LinkedHashMap<>();
        List<Status.Trouble> newest = new ArrayList<>(status.troubles());
        Collections.reverse(newest);
        newest.forEach(trouble -> causes.computeIfAbsent(trouble.why(), why -> new ArrayList<>()).add(trouble.what()));
        List<TroubleLine> lines = new ArrayList<>();
        causes.forEach((why, whats) -> {
            if (!lines.isEmpty()) {
                lines.add(new TroubleLine("", false));
            }
            if (whats.size() >= MANY) {
                wrapped(why + " (" + whats.size() + ")", true, columns - 2, lines);
                whats.forEach(what -> wrapped(what, false, columns - 4, lines));
            } else {
                whats.forEach(what -> wrapped(what, true, columns - 2, lines));
                wrapped(why, false, columns - 4, lines);
            }
        });
        return lines;
    }

    private static void wrapped(String text, boolean heading, int width, List<TroubleLine> lines) {
        for (Line line : Columns.wrap(text, Math.max(4, width))) {
            lines.add(new TroubleLine(text.substring(line.start(), line.end()), heading));
        }
    }
}
