package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import dev.quoth.tui.frame.Color;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.state.Area;
import java.util.function.UnaryOperator;

/**
 * What panes draw with.
 *
 * @param frame where to
 * @param theme how things look
 * @param ascii whether only ASCII may be drawn
 */
record Brush(Frame frame, Theme theme, boolean ascii) {

    /** What a pane says while there is no story to show in it. */
    static final String NO_STORY = "No story is open.";

    Style style(Role role) {
        return theme.style(role);
    }

    /** One sign where the terminal shows Unicode, another where it does not. */
    String sign(String unicode, String plain) {
        return ascii ? plain : unicode;
    }

    void clear(Area area, Role role) {
        frame.fill(area.column(), area.row(), area.width(), area.height(), style(role));
    }

    /** Draws text cut to fit before {@code limit}. @return the column after it */
    int text(int column, int row, String text, Style style, int limit) {
        return frame.draw(column, row, cut(text, limit - column), style, limit);
    }

    int text(int column, int row, String text, Role role, int limit) {
        return text(column, row, text, style(role), limit);
    }

    /** Draws text that ends before {@code limit}, if it fits behind {@code from}. @return the column it starts at, else {@code limit} */
    int right(int from, int row, String text, Style style, int limit) {
        int column = limit - Columns.width(text);
        if (column < from || text.isEmpty()) {
            return limit;
        }
        frame.draw(column, row, text, style, limit);
        return column;
    }

    /** Lays a style over the cells of an area; where that turns their colours round, they are all the same, or each would be a patch. */
    void over(int column, int row, int width, int height, Role role) {
        Style over = style(role);
        UnaryOperator<Style> laid = laid(over);
        boolean turned = (over.attributes() & Style.REVERSE) != 0;
        frame.restyle(column, row, width, height, turned ? below -> laid.apply(below.color(Color.DEFAULT)) : laid);
    }

    /** A change that lays {@code over} over a style: default colours let the ones below through. */
    static UnaryOperator<Style> laid(Style over) {
        return below -> {
            Style style = below.with(over.attributes());
            style = over.foreground().equals(Color.DEFAULT) ? style : style.color(over.foreground());
            return over.background().equals(Color.DEFAULT) ? style : style.on(over.background());
        };
    }

    private String cut(String text, int columns) {
        String cut = Columns.cut(text, columns);
        return ascii && cut.endsWith("…") && !text.endsWith("…") ? cut.substring(0, cut.length() - 1) + "." : cut;
    }

    /** The heading of a pane: a title at its left, something short at its right. The cursor stands there until something in the pane wants it. */
    void heading(Area area, String title, String right, boolean focused) {
        if (focused) {
            frame.cursor(area.column(), area.row());
        }
        Role role = focused ? Role.PANE_TITLE : Role.PANE_TITLE_AWAY;
        frame.fill(area.column(), area.row(), area.width(), 1, style(role));
        int end = area.right() - 1;
        int most = end - Math.min(Columns.width(right) + 1, Math.max(0, area.width() / 2));
        int used = text(area.column() + 1, area.row(), title, role, most);
        right(used + 1, area.row(), right, style(role).without(Style.BOLD), end);
    }

    /** A pane without a story: says so unless something else does, with the cursor at its first cell. @param words empty for none */
    void noStory(Area body, String words, boolean focused) {
        if (!words.isEmpty()) {
            message(body, Role.DIM, words);
        }
        if (focused) {
            frame.cursor(body.column(), body.row());
        }
    }

    /** Words in the middle of an area where there is nothing else to show. */
    void message(Area area, Role role, String... lines) {
        int row = area.row() + Math.max(0, Math.min((area.height() - lines.length) / 3, area.height() - 1));
        for (String line : lines) {
            for (Line part : Columns.wrap(line, Math.max(1, area.width() - 4))) {
                if (row >= area.bottom()) {
                    return;
                }
                String words = line.substring(part.start(), part.end());
                text(area.column() + Math.max(1, (area.width() - Columns.width(words)) / 2), row++, words, role, area.right());
            }
        }
    }
}
