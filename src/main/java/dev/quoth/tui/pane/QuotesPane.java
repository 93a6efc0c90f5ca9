package dev.quoth.tui.pane;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Quote;
import dev.quoth.settings.Action;
import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.page.Look;
import dev.quoth.tui.page.PageLine;
import dev.quoth.tui.page.People;
import dev.quoth.tui.page.Run;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Layout;
import dev.quoth.tui.state.OpenStory;
import dev.quoth.tui.state.QuoteList;
import dev.quoth.tui.state.State;
import java.util.List;

/** Who said what: the people of the story, then a card an utterance. */
final class QuotesPane {

    private final State state;
    private final Brush brush;
    private final boolean focused;

    QuotesPane(State state, Brush brush) {
        this.state = state;
        this.brush = brush;
        this.focused = state.focus() == Focus.QUOTES;
    }

    /** Whether the pane looks the same in both states. */
    static boolean looksSame(State a, State b) {
        return a.open().isPresent() && b.open().isPresent() && a.open().get().quotes() == b.open().get().quotes()
                && a.open().get().article() == b.open().get().article() && (a.focus() == Focus.QUOTES) == (b.focus() == Focus.QUOTES);
    }

    void draw(Area area) {
        Area body = area.below(1);
        if (state.open().isEmpty()) {
            brush.heading(area, "Quotes", "", focused);
            brush.noStory(body, state.layout().article().isShown() ? "" : Brush.NO_STORY, focused);
            return;
        }
        OpenStory open = state.open().get();
        String place = open.quotes().shown().isEmpty() ? "" : open.quotes().chosen() + 1 + " of " + open.quotes().shown().size();
        brush.heading(area, open.quotes().indirect() ? "Quotes + indirect" : "Quotes", place, focused);
        if (open.quotes().shown().isEmpty()) {
            nothing(open, body);
            return;
        }
        int people = Layout.peopleRows(open.quotes(), body);
        people(open, body, people - 1);
        cards(open.quotes(), body.below(people));
    }

    private void nothing(OpenStory open, Area body) {
        if (focused) {
            brush.frame().cursor(body.column(), body.row());
        }
        if (open.text().isEmpty()) {
            return;
        }
        long indirect = open.quotes().all().stream().filter(row -> row.quote().kind() == Quote.Kind.INDIRECT).count();
        if (indirect > 0 && !open.quotes().indirect()) {
            String things = indirect == 1 ? "One thing is said indirectly: " : indirect + " things are said indirectly: ";
            brush.message(body, Role.DIM, "Nobody is quoted word for word.",
                    things + state.prefs().keys().key(Action.INDIRECT) + (indirect == 1 ? " shows it." : " shows them."));
        } else {
            brush.message(body, Role.DIM, "Nobody is quoted in this story.");
        }
    }

    private void people(OpenStory open, Area body, int rows) {
        List<Integer> places = open.quotes().people().shown(open.quotes().indirect());
        for (int i = 0; i < rows; i++) {
            int row = body.row() + i;
            int limit = body.right() - 1;
            if (i == rows - 1 && places.size() > rows) {
                brush.text(body.column() + 1, row, "and " + (places.size() - i) + " more", Role.DIM, limit);
                return;
            }
            People.Person person = open.quotes().people().all().get(places.get(i));
            String count = open.quotes().indirect() && person.indirect() > 0 ? person.direct() + " +" + person.indirect()
                    : String.valueOf(person.direct());
            int end = brush.right(body.column() + 8, row, count, brush.style(Role.DIM), limit) - 1;
            int at = brush.text(body.column() + 1, row, person.label(), brush.theme().hue(places.get(i)), end);
            if (!person.role().isEmpty() && end - at > 8) {
                brush.text(at + 1, row, person.role(), Role.DIM, end);
            }
        }
    }

    private void cards(QuoteList quotes, Area area) {
        int row = area.row() - quotes.line();
        for (int i = quotes.top(); i < quotes.shown().size() && row < area.bottom(); i++) {
            List<PageLine> lines = quotes.lines(i);
            card(quotes, i, lines, row, area);
            row += lines.size() + 1;
        }
    }

    private void card(QuoteList quotes, int index, List<PageLine> lines, int from, Area area) {
        QuoteRow quote = quotes.shown().get(index);
        boolean chosen = index == quotes.chosen();
        boolean indirect = quote.quote().kind() == Quote.Kind.INDIRECT;
        Style hue = brush.theme().hue(quotes.people().placeOf(quote));
        int first = Math.max(area.row(), from);
        for (int row = first; row < Math.min(area.bottom(), from + lines.size()); row++) {
            brush.text(area.column(), row, bar(indirect, chosen), hue.without(Style.BOLD), area.right());
            line(lines.get(row - from), hue, indirect, area, row);
        }
        if (chosen && first < area.bottom()) {
            brush.over(area.column() + 1, first, area.width() - 1, 1, focused ? Role.SELECTED : Role.SELECTED_AWAY);
        }
        if (chosen && focused && first < area.bottom()) {
            brush.frame().cursor(area.column() + 1, first);
        }
    }

    /** The chosen card has a broad bar and its head on another ground: marks of few cells, since every key moves them. */
    private String bar(boolean indirect, boolean chosen) {
        return chosen ? brush.sign("█", "#") : indirect ? brush.sign("┊", ":") : brush.sign("▌", "|");
    }

    private void line(PageLine line, Style hue, boolean indirect, Area area, int row) {
        int column = area.column() + 2;
        for (Run run : line.runs()) {
            Style style = run.look() == Look.SPEAKER ? hue.with(Style.BOLD) : Looks.style(brush.theme(), run.look());
            style = indirect && run.look() == Look.WORDS ? brush.style(Role.INDIRECT) : style;
            column = brush.frame().draw(column, row, run.text(), style, area.right());
        }
    }
}
