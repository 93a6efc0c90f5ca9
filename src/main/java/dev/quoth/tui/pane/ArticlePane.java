package dev.quoth.tui.pane;

import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.settings.Action;
import dev.quoth.settings.Role;
import dev.quoth.text.Columns;
import dev.quoth.tui.page.PageLine;
import dev.quoth.tui.page.Run;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Hits;
import dev.quoth.tui.state.OpenStory;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.State;
import java.util.Optional;

/** The article, its quotes tinted by speaker. */
final class ArticlePane {

    private final State state;
    private final Brush brush;
    private final Optional<TintedPage> page;
    private final boolean focused;

    /** @param page the lines of the open story, if there is one */
    ArticlePane(State state, Brush brush, Optional<TintedPage> page) {
        this.state = state;
        this.brush = brush;
        this.page = page;
        this.focused = state.focus() == Focus.ARTICLE;
    }

    /** Whether the pane looks the same in both states. */
    static boolean looksSame(State a, State b) {
        return Screen.same(a.open(), b.open()) && Screen.same(a.overlay(), b.overlay())
                && (a.focus() == Focus.ARTICLE) == (b.focus() == Focus.ARTICLE) && a.isSlow() == b.isSlow()
                && (a.wanted() == 0) == (b.wanted() == 0) && a.list().window().ready() == b.list().window().ready();
    }

    void draw(Area area) {
        Area body = area.below(1);
        if (state.open().isEmpty()) {
            brush.heading(area, "Article", "", focused);
            brush.noStory(body, whyNone(), focused);
            return;
        }
        OpenStory open = state.open().get();
        brush.heading(area, heading(open.row()), progress(open, body.height()), focused);
        int left = body.column() + Math.max(0, (body.width() - open.page().width()) / 2);
        for (int i = 0; i < body.height() && open.scroll() + i < open.page().height(); i++) {
            line(open, open.scroll() + i, left, body.row() + i, body.right() - 1);
        }
        if (open.text().isEmpty()) {
            missing(open, body);
        }
        thumb(open, body);
        if (focused) {
            brush.frame().cursor(left, body.row() + cursorLine(open, body.height()));
        }
    }

    private String whyNone() {
        boolean loading = state.wanted() != 0 || !state.list().window().ready();
        if (!loading && state.list().story().isPresent()) {
            return "Choose a story and press " + state.prefs().keys().key(Action.OPEN) + ".";
        }
        if (state.isSlow()) {
            return "Loading" + brush.sign("…", "...");
        }
        return loading || state.layout().stories().isShown() ? "" : Brush.NO_STORY;
    }

    private String heading(StoryRow story) {
        String star = story.starred() ? brush.sign("★ ", "* ") : "";
        return star + story.outlet();
    }

    private String progress(OpenStory open, int rows) {
        if (state.wanted() != 0 && state.isSlow()) {
            return "loading" + brush.sign("…", "...");
        }
        if (open.fetching() && !open.text().isEmpty()) {
            return "getting the page" + brush.sign("…", "...");
        }
        if (open.text().isEmpty()) {
            return "";
        }
        int hidden = open.page().height() - rows;
        return hits(open.hits()) + (hidden <= 0 ? "all" : Math.min(100, open.scroll() * 100 / hidden) + " %");
    }

    private String hits(Hits hits) {
        if (hits.pattern().isEmpty() || hits.spans().isEmpty() && !hits.problem().isEmpty()) {
            return "";
        }
        return hits.sought() ? brush.sign("…", "...") + " hits  " : hits.count() + (hits.spans().size() == 1 ? " hit  " : " hits  ");
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
                case FAILED -> failed(open.article().map(Article::note).orElse(""));
                case EXPIRED -> "The text of this story was let go after its time.";
                case FEED -> "The feed brings no text of this story.";
                case PAGE -> "There is no text on this page.";
            };
            brush.message(rest, Role.DIM, why, open.row().url().isEmpty() ? "" : browser);
        }
    }

    private static String failed(String note) {
        return note.isEmpty() ? "The page could not be got." : Character.toUpperCase(note.charAt(0)) + note.substring(1) + ".";
    }

    private void line(OpenStory open, int number, int left, int row, int limit) {
        int column = left;
        for (TintedPage.Piece piece : page.orElseThrow().line(number)) {
            column = brush.frame().draw(column, row, piece.text(), piece.style(), limit);
        }
        if (state.overlay().orElse(null) instanceof Overlay.Hints hints) {
            column = left;
            for (Run run : open.page().lines().get(number).runs()) {
                hint(open, run, hints, column, row, limit);
                column += Columns.width(run.text());
            }
        }
    }

    /** The letters that open a link lie over its first ones, and of what comes after a shorter one. */
    private void hint(OpenStory open, Run run, Overlay.Hints hints, int column, int row, int limit) {
        String hint = hints.links().getOrDefault(run.link(), "");
        if (run.link() >= 0 && !hint.isEmpty() && hint.startsWith(hints.typed()) && isFirst(open, run)) {
            brush.frame().draw(Math.min(column, limit - hint.length()), row, hint, brush.style(Role.HINT), limit);
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
