package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.page.Look;

/** How what the typesetter set looks in a theme. */
final class Looks {

    private Looks() { }

    static Style style(Brush brush, Look look) {
        return switch (look) {
            case TEXT, WORDS -> brush.style(Role.TEXT);
            case TITLE -> brush.style(Role.TITLE);
            case META, CAPTION, PICTURE, ROLE, CLAUSE -> brush.style(Role.DIM);
            case HEADING, TABLE_HEAD, SPEAKER -> brush.style(Role.HEADING);
            case BULLET -> brush.style(Role.ACCENT);
            case BAR, RULE -> brush.style(Role.FAINT);
            case QUOTATION -> brush.style(Role.QUOTATION);
            case CODE -> brush.style(Role.CODE);
            case CREDIT, REMARK -> brush.style(Role.DIM).with(Style.ITALIC);
            case NOTE, BASIS -> brush.style(Role.STAR);
            case ALSO -> brush.style(Role.ACCENT);
        };
    }
}
