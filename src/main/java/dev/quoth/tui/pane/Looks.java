package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.page.Look;

/** How what the typesetter set looks in a theme. */
final class Looks {

    private Looks() { }

    static Style style(Theme theme, Look look) {
        return switch (look) {
            case TEXT, WORDS -> theme.style(Role.TEXT);
            case TITLE -> theme.style(Role.TITLE);
            case META, CAPTION, PICTURE, ROLE, CLAUSE -> theme.style(Role.DIM);
            case HEADING, TABLE_HEAD, SPEAKER -> theme.style(Role.HEADING);
            case BULLET -> theme.style(Role.ACCENT);
            case BAR, RULE -> theme.style(Role.FAINT);
            case QUOTATION -> theme.style(Role.QUOTATION);
            case CODE -> theme.style(Role.CODE);
            case CREDIT, REMARK -> theme.style(Role.DIM).with(Style.ITALIC);
            case NOTE, BASIS -> theme.style(Role.STAR);
            case ALSO -> theme.style(Role.ACCENT);
        };
    }
}
