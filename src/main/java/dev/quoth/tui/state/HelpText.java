package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import java.util.ArrayList;
import java.util.List;

/** The help: the keys, made from the key table and what the user bound, and what the signs on the screen mean; set in columns. */
public final class HelpText {

    /** Columns a column of help wants at least, and of those for keys. */
    private static final int COLUMN = 58;
    private static final int KEYS = 16;

    private static final String[][] SIGNS = {
        {"●", "o", "unread"},
        {"★", "*", "starred"},
        {"“3”", "\"3\"", "so many quotes in the story"},
        {"+2", "+2", "so many stories of the same event are folded under this one"},
        {"▌", "|", "said in quotation marks; the colour is the speaker's"},
        {"┊", ":", "said indirectly, without quotation marks"},
        {"2 +1", "2 +1", "quotes of a speaker: in quotation marks, and indirect ones"},
        {"by pronoun", "by pronoun", "how the speaker was found where the clause at the quote gives no name: by a pronoun (he said), by role "
            + "(the mayor said), or from context (whoever spoke before, or is interviewed)"}};

    /** A line of help: a heading, or keys and what they do. */
    public record HelpLine(String keys, String words, boolean heading) { }

    private HelpText() { }

    /** The columns of help on a screen, from left to right; a group of keys is never parted. */
    public static List<List<HelpLine>> columns(State state) {
        int count = Math.max(1, Math.min(3, state.size().columns() / COLUMN));
        List<List<HelpLine>> groups = groups(state, state.size().columns() / count);
        return count == 1 ? List.of(joined(groups)) : split(groups, count);
    }

    /** How far the help can be scrolled on a screen. */
    static int most(State state) {
        int height = columns(state).stream().mapToInt(List::size).max().orElse(0);
        return Math.max(0, height - (state.size().rows() - 2));
    }

    /** The split in the fewest rows, tried one by one: there are seven groups. */
    private static List<List<HelpLine>> split(List<List<HelpLine>> groups, int count) {
        if (count == 1) {
            return List.of(joined(groups));
        }
        List<List<HelpLine>> best = List.of();
        for (int first = 1; first < groups.size(); first++) {
            List<List<HelpLine>> columns = new ArrayList<>();
            columns.add(joined(groups.subList(0, first)));
            columns.addAll(split(groups.subList(first, groups.size()), Math.min(count - 1, groups.size() - first)));
            if (best.isEmpty() || height(columns) < height(best)) {
                best = columns;
            }
        }
        return best.isEmpty() ? List.of(joined(groups)) : best;
    }

    private static int height(List<List<HelpLine>> columns) {
        return columns.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<HelpLine> joined(List<List<HelpLine>> groups) {
        List<HelpLine> lines = new ArrayList<>();
        for (List<HelpLine> group : groups) {
            if (!lines.isEmpty()) {
                lines.add(new HelpLine("", "", true));
            }
            lines.addAll(group);
        }
        return lines;
    }

    /** Columns for keys in a column of help of so many: narrow ones have little for the words. */
    public static int keyColumns(int columns) {
        return Math.min(KEYS, columns * 2 / 5);
    }

    private static List<List<HelpLine>> groups(State state, int columns) {
        int keys = keyColumns(columns);
        int width = columns - keys - 3;
        List<List<HelpLine>> groups = new ArrayList<>();
        for (Action.Group group : Action.Group.values()) {
            List<HelpLine> lines = new ArrayList<>(List.of(new HelpLine("", group.title(), true)));
            for (Action action : Action.values()) {
                if (action.group() == group) {
                    add(keys(state, action, keys), action.meaning(), width, lines);
                }
            }
            groups.add(lines);
        }
        List<HelpLine> signs = new ArrayList<>(List.of(new HelpLine("", "Signs", true)));
        for (String[] sign : SIGNS) {
            add(state.prefs().ascii() ? sign[1] : sign[0], sign[2], width, signs);
        }
        groups.add(signs);
        return groups;
    }

    private static void add(String keys, String meaning, int width, List<HelpLine> lines) {
        String left = keys;
        for (Line line : Columns.wrap(meaning, Math.max(10, width))) {
            lines.add(new HelpLine(left, meaning.substring(line.start(), line.end()), false));
            left = "";
        }
    }

    /** As many keys as fit; without any, what to type instead. */
    private static String keys(State state, Action action, int columns) {
        String keys = "";
        for (String key : state.prefs().keys().keys(action)) {
            String more = keys.isEmpty() ? key : keys + " " + key;
            if (Columns.width(more) < columns) {
                keys = more;
            }
        }
        return keys.isEmpty() ? ":" + action.command() : keys;
    }
}
