package dev.quoth.tui.pane;

import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.settings.Action;
import dev.quoth.settings.Role;
import dev.quoth.text.Columns;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.page.PageLine;
import dev.quoth.tui.page.Run;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.OpenStory;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The article, its quotes tinted by speaker. */
final class ArticlePane {

    private final State state;
    private final Brush brush;
    private final boolean focused;

    ArticlePane(State state, Brush brush) {
        this.state = state;
        this.brush = brush;
        this.focused = state.focus() == Focus.ARTICLE;
    }

    /** Whether the pane looks the same in both states. */
    static boolean looksSame(State a, State b) {
        return Screen.same(a.open(), b.open()) && Screen.same(a.overlay(), b.overlay()) && (a.focus() == Focus.ARTICLE) == (b.focus() == Focus.ARTICLE)
                && a.isSlow() == b.isSlow() && (a.wanted() == 0) == (b.wanted() == 0) && a.list().window().ready() == b.list().window().ready();
    }

    /** A stretch of the article's text with a style laid over it; later ones lie over earlier ones. */
    private record Tint(Span span, Style style) { }

    void draw(Area area) {
        Area body = area.below(1);
        if (state.open().isEmpty()) {
            brush.heading(area, "Article", "", focused);
            boolean loading = state.wanted() != 0 || !state.list().window().ready();
            if (!loading) {
                brush.message(body, Role.DIM, "Choose a story and press " + state.prefs().keys().key(Action.OPEN) + ".");
            } else if (state.isSlow()) {
                brush.message(body, Role.DIM, "Loading" + brush.sign("…", "..."));
            }
            if (focused) {
                brush.frame().cursor(body.column(), body.row());
            }
            return;
        }
        OpenStory open = state.open().get();
        brush.heading(area, heading(open.row()), progress(open, body.height()), focused);
        int left = body.column() + Math.max(0, (body.width() - open.page().width()) / 2);
        List<Tint> tints = tints(open);
        for (int i = 0; i < body.height() && open.scroll() + i < open.page().height(); i++) {
            line(open, open.page().lines().get(open.scroll() + i), left, body.row() + i, body.right() - 1, tints);
        }
        if (open.text().isEmpty()) {
            missing(open, body);
        }
        thumb(open, body);
        if (focused) {
            brush.frame().cursor(left, body.row() + cursorLine(open, body.height()));
        }
    }

    private String heading(StoryRow story) {
        String star = story.starred() ? brush.sign("★ ", "* ") : "";
        return star + (story.site().isEmpty() ? story.feedTitle() : story.site());
    }

    private String progress(OpenStory open, int rows) {
        if (state.wanted() != 0 && state.isSlow()) {
            return "loading" + brush.sign("…", "...");
        }
        if (open.fetching() && !open.text().isEmpty()) {
            return "getting the page" + brush.sign("…", "...");
        }
        int hidden = open.page().height() - rows;
        String hits = open.hits().pattern().isEmpty() ? "" : open.hits().spans().size() == 1 ? "1 hit  " : open.hits().spans().size() + " hits  ";
        return hits + (hidden <= 0 ? "all" : Math.min(100, open.scroll() * 100 / hidden) + " %");
    }

    /** The real cursor stands on the current hit, else on the chosen quote, else on the first line. */
    private static int cursorLine(OpenStory open, int rows) {
        int place = open.hits().current() >= 0 ? open.hits().spans().get(open.hits().current()).start()
                : open.quote().map(row -> row.quote().start()).orElse(-1);
        int line = place < 0 ? 0 : open.page().lineOf(place) - open.scroll();
        return line < 0 || line >= rows ? 0 : line;
    }

    /** What part of the article is on the screen, as a thumb at the right edge. */
    private void thumb(OpenStory open, Area body) {
        int height = open.page().height();
        if (height <= body.height() || body.height() < 4) {
            return;
        }
        int length = Math.max(1, body.height() * body.height() / height);
        int from = (int) Math.round((double) open.scroll() / (height - body.height()) * (body.height() - length));
        for (int i = 0; i < length; i++) {
            brush.text(body.right() - 1, body.row() + from + i, brush.sign("▐", "#"), Role.FAINT, body.right());
        }
    }

    private void missing(OpenStory open, Area body) {
        int used = Math.min(body.height(), open.page().height() + 1);
        Area rest = body.below(used);
        String browser = state.prefs().keys().key(Action.BROWSER) + " opens it in the browser.";
        if (open.fetching()) {
            brush.message(rest, Role.DIM, "Getting the page" + brush.sign("…", "..."));
        } else if (!open.problem().isEmpty()) {
            brush.message(rest, Role.DIM, "The page could not be got: " + open.problem() + ".", browser);
        } else {
            String why = switch (open.row().article()) {
                case WAITING -> "The page was not got yet.";
                case FAILED -> "The page could not be got.";
                case EXPIRED -> "The text of this story was let go after its time.";
                default -> "There is no text on this page.";
            };
            brush.message(rest, Role.DIM, why, open.row().url().isEmpty() ? "" : browser);
        }
    }

    private List<Tint> tints(OpenStory open) {
        List<Tint> tints = new ArrayList<>();
        for (QuoteRow row : open.quotes().all()) {
            boolean indirect = row.quote().kind() == Quote.Kind.INDIRECT;
            if (indirect && !open.quotes().indirect()) {
                continue;
            }
            Style hue = brush.theme().hue(open.quotes().people().placeOf(row));
            row.quote().parts().forEach(part -> tints.add(new Tint(part, indirect ? hue.with(Style.ITALIC) : hue)));
        }
        open.quote().ifPresent(row -> row.quote().parts().forEach(part -> tints.add(new Tint(part, brush.style(Role.CHOSEN)))));
        for (int i = 0; i < open.hits().spans().size(); i++) {
            tints.add(new Tint(open.hits().spans().get(i), brush.style(i == open.hits().current() ? Role.HIT_CURRENT : Role.HIT)));
        }
        return tints;
    }

    private void line(OpenStory open, PageLine line, int left, int row, int limit, List<Tint> tints) {
        List<Tint> here = new ArrayList<>();
        int start = line.start();
        int end = line.end();
        for (Tint tint : tints) {
            if (start >= 0 && tint.span().start() < end && tint.span().end() > start) {
                here.add(tint);
            }
        }
        int column = left;
        for (Run run : line.runs()) {
            column = run(open, run, column, row, limit, here);
        }
    }

    private int run(OpenStory open, Run run, int left, int row, int limit, List<Tint> tints) {
        Style style = Looks.style(brush, run.look()).with(run.attributes());
        if (run.link() >= 0) {
            style = Brush.laid(brush.style(Role.LINK)).apply(style).link(open.page().links().get(run.link()));
        }
        int column = left;
        if (run.start() < 0 || tints.isEmpty()) {
            column = brush.frame().draw(column, row, run.text(), style, limit);
        } else {
            Span whole = new Span(run.start(), run.start() + run.text().length());
            TreeSet<Integer> edges = new TreeSet<>(List.of(whole.start(), whole.end()));
            for (Tint tint : tints) {
                edges.add(Math.max(whole.start(), Math.min(whole.end(), tint.span().start())));
                edges.add(Math.max(whole.start(), Math.min(whole.end(), tint.span().end())));
            }
            int from = whole.start();
            for (int edge : edges) {
                if (edge > from) {
                    column = brush.frame().draw(column, row, run.text().substring(from - whole.start(), edge - whole.start()),
                            tinted(style, from, tints), limit);
                    from = edge;
                }
            }
        }
        hint(open, run, left, row, limit);
        return column;
    }

    private static Style tinted(Style style, int at, List<Tint> tints) {
        Style tinted = style;
        for (Tint tint : tints) {
            if (tint.span().contains(at)) {
                tinted = Brush.laid(tint.style()).apply(tinted);
            }
        }
        return tinted;
    }

    /** The letters that open a link lie over its first ones. */
    private void hint(OpenStory open, Run run, int column, int row, int limit) {
        if (run.link() < 0 || !(state.overlay().orElse(null) instanceof Overlay.Hints hints)) {
            return;
        }
        String hint = hints.links().getOrDefault(run.link(), "");
        if (!hint.isEmpty() && hint.startsWith(hints.typed()) && Columns.width(run.text()) >= hint.length() && isFirst(open, run)) {
            brush.frame().draw(column, row, hint, brush.style(Role.HINT), limit);
        }
    }

    private static boolean isFirst(OpenStory open, Run run) {
        for (PageLine line : open.page().lines().subList(Math.min(open.scroll(), open.page().height()), open.page().height())) {
            for (Run other : line.runs()) {
                if (other.link() == run.link()) {
                    return other == run || other.equals(run);
                }
            }
        }
        return false;
    }
}
