package dev.quoth.tui.pane;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Quote;
import dev.quoth.settings.Action;
import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.page.Cards;
import dev.quoth.tui.page.Look;
import dev.quoth.tui.page.PageLine;
import dev.quoth.tui.page.People;
import dev.quoth.tui.page.Run;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Layout;
import dev.quoth.tui.state.OpenStory;
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

    void draw(Area area) {
        Area body = area.below(1);
        if (state.open().isEmpty()) {
            brush.heading(area, "Quotes", "", focused);
            if (focused) {
                brush.frame().cursor(body.column(), body.row());
            }
            return;
        }
        OpenStory open = state.open().get();
        String place = open.shown().isEmpty() ? "" : open.chosen() + 1 + " of " + open.shown().size();
        brush.heading(area, open.indirect() ? "Quotes, indirect too" : "Quotes", place, focused);
        if (open.shown().isEmpty()) {
            nothing(open, body);
            return;
        }
        int people = Layout.peopleRows(open, body);
        people(open, body, people - 1);
        cards(open, body.below(people));
    }

    private void nothing(OpenStory open, Area body) {
        if (focused) {
            brush.frame().cursor(body.column(), body.row());
        }
        if (open.text().isEmpty()) {
            return;
        }
        long indirect = open.quotes().stream().filter(row -> row.quote().kind() == Quote.Kind.INDIRECT).count();
        if (indirect > 0 && !open.indirect()) {
            String things = indirect == 1 ? "One thing is said indirectly: " : indirect + " things are said indirectly: ";
            brush.message(body, Role.DIM, "Nobody is quoted word for word.",
                    things + state.prefs().keys().key(Action.INDIRECT) + (indirect == 1 ? " shows it." : " shows them."));
        } else {
            brush.message(body, Role.DIM, "Nobody is quoted in this story.");
        }
    }

    private void people(OpenStory open, Area body, int rows) {
        List<Integer> places = open.people().shown(open.indirect());
        for (int i = 0; i < rows; i++) {
            int row = body.row() + i;
            int limit = body.right() - 1;
            if (i == rows - 1 && places.size() > rows) {
                brush.text(body.column() + 1, row, "and " + (places.size() - i) + " more", Role.DIM, limit);
                return;
            }
            People.Person person = open.people().all().get(places.get(i));
            String count = open.indirect() && person.indirect() > 0 ? person.direct() + " +" + person.indirect() : String.valueOf(person.direct());
            int end = brush.right(body.column() + 8, row, count, brush.style(Role.DIM), limit) - 1;
            int at = brush.text(body.column() + 1, row, person.label(), brush.theme().hue(places.get(i)), end);
            if (!person.role().isEmpty() && end - at > 8) {
                brush.text(at + 1, row, person.role(), Role.DIM, end);
            }
        }
    }

    private void cards(OpenStory open, Area area) {
        Cards cards = open.cards();
        for (int i = 0; i < cards.cards().size(); i++) {
            Cards.Place place = cards.cards().get(i);
            boolean chosen = i == open.chosen();
            QuoteRow quote = open.shown().get(i);
            Style hue = brush.theme().hue(open.people().placeOf(quote));
            for (int line = Math.max(place.from(), open.cardTop()); line < place.to(); line++) {
                int row = area.row() + line - open.cardTop();
                if (row >= area.bottom()) {
                    break;
                }
                boolean indirect = quote.quote().kind() == Quote.Kind.INDIRECT;
                brush.text(area.column(), row, bar(indirect), hue.without(Style.BOLD), area.right());
                line(cards.lines().get(line), hue, indirect, area, row);
                if (chosen) {
                    brush.over(area.column() + 1, row, area.width() - 1, 1, focused ? Role.SELECTED : Role.SELECTED_AWAY);
                }
                if (chosen && focused && line == Math.max(place.from(), open.cardTop())) {
                    brush.frame().cursor(area.column() + 1, row);
                }
            }
        }
    }

    private String bar(boolean indirect) {
        return indirect ? brush.sign("┊", ":") : brush.sign("▌", "|");
    }

    private void line(PageLine line, Style hue, boolean indirect, Area area, int row) {
        int column = area.column() + 2;
        for (Run run : line.runs()) {
            Style style = run.look() == Look.SPEAKER ? hue.with(Style.BOLD) : Looks.style(brush, run.look());
            style = indirect && run.look() == Look.WORDS ? brush.style(Role.INDIRECT) : style;
            column = brush.frame().draw(column, row, run.text(), style, area.right());
        }
    }
}
