package dev.quoth.tui.state;

import dev.quoth.news.Article;
import dev.quoth.news.Head;
import dev.quoth.tui.page.Page;
import dev.quoth.tui.page.Typesetting;
import java.util.Optional;

/** After every event: the article and the quotes are set for the width they have, everything chosen is on the screen. */
final class Settling {

    /** Blank columns on either side of the text. */
    static final int MARGIN = 2;

    private Settling() { }

    static State settle(State state) {
        State focused = focus(state);
        Area stories = focused.layout().stories();
        StoryList list = focused.list();
        State listed = stories.isShown() ? focused.withList(list.shown(stories.width(), stories.below(1).height())) : focused;
        State settled = listed.open().isPresent() ? cards(page(listed)) : listed;
        return settled.overlay().map(overlay -> OnOverlay.settled(settled, overlay)).orElse(settled);
    }

    /** The keys go to a pane that is on the screen. */
    private static State focus(State state) {
        if (state.panes().zen() && state.focus() != Focus.ARTICLE) {
            return state.withFocus(Focus.ARTICLE);
        }
        boolean hidden = state.focus() == Focus.QUOTES && !state.panes().quotes() && state.size().columns() >= Layout.MEDIUM;
        return hidden ? state.withFocus(Focus.ARTICLE) : state;
    }

    /** The area a pane has, or would have with the keys. */
    static Area area(State state, Focus pane) {
        Area own = state.layout().of(pane);
        return own.isShown() ? own : state.layout(pane).of(pane);
    }

    private static State page(State state) {
        OpenStory open = state.open().orElseThrow();
        int width = Math.max(8, Math.min(state.prefs().width(), area(state, Focus.ARTICLE).width() - 2 * MARGIN));
        return open.page().width() == width ? state.withOpen(open.withScroll(Reading.bounded(state, open, open.scroll()))) : set(state, open, width);
    }

    /** Sets the open story again for the width it has: what stands in its head has changed. */
    static State anew(State state) {
        return state.open().filter(open -> open.page().width() > 0).map(open -> set(state, open, open.page().width())).orElse(state);
    }

    private static State set(State state, OpenStory open, int width) {
        Article article = open.article().orElse(Article.empty(Head.at(open.row().url()), ""));
        Page page = Typesetting.set(open.row(), article, width, state.prefs().ascii(), state.prefs().zone());
        int line = moved(open.scroll(), open.page(), page);
        OpenStory set = open.withPage(page, line);
        Optional<Prompt> prompt = state.prompt().map(typed -> typed.from(moved(typed.line(), open.page(), page)));
        return state.withPrompt(prompt).withOpen(set.withScroll(Reading.bounded(state, set, line)));
    }

    /** Where what stands in a line of a page stands in it when it is set anew. */
    private static int moved(int line, Page from, Page to) {
        int index = line == 0 ? -1 : from.indexAt(line);
        return index < 0 ? line : to.lineOf(index);
    }

    private static State cards(State state) {
        OpenStory open = state.open().orElseThrow();
        Area area = area(state, Focus.QUOTES).below(1);
        QuoteList set = open.quotes().set(Math.max(8, area.width() - MARGIN - 1), state.prefs().ascii());
        QuoteList unfolded = set.unfolded(state.focus() == Focus.QUOTES);
        return state.withOpen(open.withQuotes(state.clock().isLed(Focus.ARTICLE) ? unfolded : unfolded.inView(Layout.cardRows(set, area))));
    }
}
