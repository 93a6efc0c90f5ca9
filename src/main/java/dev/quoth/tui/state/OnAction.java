package dev.quoth.tui.state;

import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.settings.Action;
import java.util.List;
import java.util.Optional;

/** What each action does. */
final class OnAction {

    private OnAction() { }

    /** @param count the number typed before the key, 0 for none */
    static Step handle(State state, Action action, int count) {
        return Following.before(state, Optional.of(state.focus()).filter(pane -> Moving.isMove(action)), now -> act(now, action, count));
    }

    private static Step act(State state, Action action, int count) {
        int times = Math.max(1, count);
        return switch (action) {
            case DOWN, UP, PAGE_DOWN, PAGE_UP, HALF_DOWN, HALF_UP, TOP, BOTTOM -> Moving.move(state, action, count);
            case LEFT -> Step.of(toPane(state, -1, false));
            case RIGHT -> toRight(state);
            case NEXT_PANE -> Step.of(toPane(state, 1, true));
            case PREVIOUS_PANE -> Step.of(toPane(state, -1, true));
            case OPEN -> open(state);
            case BACK -> back(state);
            case CANCEL -> cancel(state);
            case NEXT_STORY -> NextStory.to(state, times, false);
            case PREVIOUS_STORY -> NextStory.to(state, -times, false);
            case NEXT_UNREAD -> NextStory.to(state, times, true);
            case UNREAD -> Marking.toggleRead(state, times);
            case STAR -> Marking.toggleStar(state, times);
            case READ_ALL -> Marking.readAll(state);
            case UNDO -> Marking.undo(state);
            case FILTER -> Step.of(state.withPanes(state.panes().withZen(false)).withFocus(Focus.STORIES)
                    .withPrompt(Optional.of(Prompt.of(Prompt.Kind.FILTER, state.list().view().typed()))));
            case ONLY_UNREAD -> only(state, state.list().view().withUnread(!state.list().view().unread()));
            case ONLY_STARRED -> only(state, state.list().view().withStarred(!state.list().view().starred()));
            case GROUP -> group(state, state.list().view().grouping().next());
            case FOLD -> fold(state);
            case RELOAD -> reload(state);
            case RELOAD_ALL -> update(state, List.of());
            case QUOTES -> Step.of(quotes(state));
            case NEXT_QUOTE -> Step.of(Reading.quote(state, times));
            case PREVIOUS_QUOTE -> Step.of(Reading.quote(state, -times));
            case NEXT_OF_SPEAKER -> Step.of(Reading.ofSpeaker(state, times));
            case PREVIOUS_OF_SPEAKER -> Step.of(Reading.ofSpeaker(state, -times));
            case INDIRECT -> Step.of(Reading.indirect(state));
            case WHO -> Listings.who(state);
            case ALSO -> Listings.also(state);
            case SEARCH -> search(state);
            case FIND -> Step.of(state.withPrompt(Optional.of(Prompt.of(Prompt.Kind.FIND, ""))));
            case NEXT_HIT -> hit(state, times);
            case PREVIOUS_HIT -> hit(state, -times);
            case BROWSER -> browser(state);
            case LINKS -> Links.show(state);
            case COPY -> copy(state);
            case COPY_STORY -> copyStory(state);
            case PIPE -> Step.of(state.open().isEmpty() ? state.say("No article to pipe")
                    : state.withPrompt(Optional.of(Prompt.of(Prompt.Kind.PIPE, ""))));
            case EDIT -> Step.of(state, new Work.Edit());
            case ZEN -> Step.of(state.withPanes(state.panes().withZen(!state.panes().zen())).withFocus(Focus.ARTICLE));
            case THEME -> Step.of(Themes.next(state));
            case WIDER -> Step.of(wider(state, 2 * times));
            case NARROWER -> Step.of(wider(state, -2 * times));
            case ERRORS -> Step.of(state.withOverlay(Optional.of(new Overlay.Messages(0))));
            case HELP -> Step.of(state.withOverlay(Optional.of(new Overlay.Help(0))));
            case COMMAND -> Step.of(state.withPrompt(Optional.of(Prompt.of(Prompt.Kind.COMMAND, ""))));
            case REDRAW -> Step.of(state, new Work.Redraw());
            case SUSPEND -> Step.of(state, new Work.Save(Restoring.of(state)), new Work.Suspend());
            case QUIT -> Step.of(state, new Work.Save(Restoring.of(state)), new Work.Quit());
        };
    }

    /** The heading of the list says what it shows, where there is one. */
    private static Step only(State state, ListView view) {
        String words = view.unread() ? view.starred() ? "Only starred stories that are unread" : "Only unread stories"
                : view.starred() ? "Only starred stories" : "All stories, read or not";
        return Selecting.view(state.layout().stories().isShown() ? state : state.say(words), view);
    }

    private static State wider(State state, int columns) {
        Panes moved = Layout.moved(state, state.focus(), columns);
        if (moved != state.panes()) {
            return state.withPanes(moved);
        }
        boolean beside = state.layout().of(state.focus()).width() < state.size().columns();
        return state.say(!beside ? "No pane stands beside this one" : columns > 0 ? "This pane cannot be wider" : "This pane cannot be narrower");
    }

    private static State toPane(State state, int step, boolean around) {
        boolean withQuotes = state.panes().quotes() || state.size().columns() < Layout.MEDIUM;
        int panes = withQuotes ? 3 : 2;
        int next = state.focus().ordinal() + step;
        int pane = around ? Math.floorMod(next, panes) : Math.max(0, Math.min(panes - 1, next));
        return state.withPanes(state.panes().withZen(false)).withFocus(Focus.values()[pane]);
    }

    /** From the stories to the right is the same as opening the selected one. */
    private static Step toRight(State state) {
        if (state.focus() == Focus.STORIES) {
            return state.list().group().isPresent() ? Step.of(toPane(state, 1, false)) : Selecting.enter(state);
        }
        return Step.of(toPane(state, 1, false));
    }

    private static Step open(State state) {
        return switch (state.focus()) {
            case STORIES -> Selecting.enter(state);
            case ARTICLE -> Step.of(state.withFocus(Focus.QUOTES));
            case QUOTES -> Step.of(state.open()
                    .map(open -> Reading.choose(state.withFocus(Focus.ARTICLE), open.quotes().chosen(), true)).orElse(state));
        };
    }

    private static Step back(State state) {
        if (state.panes().zen()) {
            return Step.of(state.withPanes(state.panes().withZen(false)));
        }
        if (state.focus() == Focus.STORIES) {
            return handle(state, Action.QUIT, 0);
        }
        if (state.hasListBehind()) {
            return Step.of(state.withOverlay(Optional.of(state.behind().get().listing())).withBehind(Optional.empty()));
        }
        return Step.of(state.withFocus(state.focus() == Focus.QUOTES && state.size().columns() < Layout.MEDIUM ? Focus.ARTICLE : Focus.STORIES));
    }

    private static Step cancel(State state) {
        if (state.open().map(open -> !open.hits().pattern().isEmpty()).orElse(false)) {
            return Step.of(state.withOpen(state.open().get().withHits(Hits.NONE)));
        }
        if (state.panes().zen()) {
            return Step.of(state.withPanes(state.panes().withZen(false)));
        }
        if (state.focus() != Focus.STORIES) {
            return Step.of(state.withFocus(Focus.STORIES));
        }
        ListView view = state.list().view();
        return view.isFiltered() ? Selecting.view(state, view.withTyped("").withUnread(false).withStarred(false)) : Step.of(state);
    }

    static Step group(State state, Grouping by) {
        ListView view = state.list().view().withGrouping(by);
        String when = by.isAccordion() && !view.isAccordion() ? " as soon as all stories are shown" : "";
        State grouped = state.withList(state.list().withView(view)).say("Grouped by " + by.word() + when);
        return Paging.reload(by == Grouping.NONE ? grouped.say("Not grouped") : grouped);
    }

    /** With the selection on a story of an event with others, these; else all events. */
    private static Step fold(State state) {
        Optional<StoryRow> row = state.list().story();
        boolean single = state.list().view().fold() && row.isPresent() && row.get().event() != 0;
        StoryList list = single ? state.list().toggled(row.get().event())
                : state.list().withView(state.list().view().withFold(!state.list().view().fold()));
        State folded = state.withList(list.arranged(state.now(), state.prefs().zone()));
        return Step.of(single ? folded : folded.say(list.view().fold() ? "Stories of one event are folded" : "Every story is shown"));
    }

    private static Step reload(State state) {
        Optional<String> group = state.focus() == Focus.STORIES ? state.list().group().map(Heading::key) : Optional.empty();
        if (group.isPresent()) {
            boolean tag = state.list().view().grouping() == Grouping.TAG;
            return update(state, !tag ? List.of(group.get()) : state.list().feeds().stream()
                    .filter(feed -> feed.subscription().tags().contains(group.get())).map(feed -> String.valueOf(feed.id())).toList());
        }
        return Marking.story(state).map(row -> update(state, List.of(String.valueOf(row.feed())))).orElse(Step.of(state.say("No story selected")));
    }

    static Step update(State state, List<String> only) {
        if (state.status().updating().active()) {
            return Step.of(state.say("An update is under way"));
        }
        State asked = state.withStatus(state.status().with(Updating.asked()));
        return Step.of(asked, new Work.Update(only, true));
    }

    private static State quotes(State state) {
        if (state.size().columns() < Layout.MEDIUM) {
            return state.withFocus(state.focus() == Focus.QUOTES ? Focus.ARTICLE : Focus.QUOTES);
        }
        boolean wanted = state.panes().quotes() && !state.panes().zen();
        State opened = wanted ? state : state.withPanes(state.panes().withZen(false).withQuotes(true));
        boolean list = state.focus() == Focus.STORIES && state.size().columns() < Layout.WIDE;
        if (!opened.layout(list ? Focus.ARTICLE : state.focus()).quotes().isShown()) {
            return opened.say(Reading.noQuote(state));
        }
        State other = wanted ? state.withPanes(state.panes().withQuotes(false)) : opened;
        return list ? other.say("Quotes beside the article: " + (wanted ? "hidden" : "shown")) : other;
    }

    private static Step search(State state) {
        boolean library = state.focus() == Focus.STORIES || state.open().isEmpty();
        return Step.of(state.withPrompt(Optional.of(library ? Prompt.of(Prompt.Kind.FIND, "") : Prompt.search(state.open().get().scroll()))));
    }

    private static Step hit(State state, int steps) {
        boolean searching = state.open().map(open -> !open.hits().pattern().isEmpty()).orElse(false);
        return state.focus() == Focus.STORIES && !searching ? NextStory.to(state, steps, true) : Step.of(Searching.hit(state, steps));
    }

    private static Step browser(State state) {
        Optional<StoryRow> row = Marking.story(state);
        if (row.isEmpty()) {
            return Step.of(state.say("No story selected"));
        }
        String url = row.get().url();
        Optional<QuoteRow> quote = state.focus() == Focus.QUOTES ? state.open().flatMap(OpenStory::quote) : Optional.empty();
        return url.isEmpty() ? Step.of(state.say("This story has no page"))
                : Links.browse(state, quote.map(said -> TextFragment.of(url, said.quote())).orElse(url));
    }

    private static Step copy(State state) {
        Optional<QuoteRow> quote = state.focus() == Focus.STORIES ? Optional.empty() : state.open().flatMap(OpenStory::quote);
        if (quote.isPresent()) {
            return Step.of(state.say("Quote copied with its citation"), new Work.Copy(Citation.of(quote.get(), state.prefs().zone())));
        }
        return copyStory(state);
    }

    private static Step copyStory(State state) {
        Optional<StoryRow> row = Marking.story(state);
        return row.map(story -> Step.of(state.say("Headline and address copied"), new Work.Copy(Citation.of(story, state.prefs().zone()))))
                .orElse(Step.of(state.say("No story selected")));
    }
}
