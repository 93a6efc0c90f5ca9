package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import dev.quoth.text.Counted;
import java.util.Optional;

/** What work beside the keys brought back. */
final class OnAnswer {

    private OnAnswer() { }

    static Step handle(State state, Answer answer) {
        return answer instanceof Answer.Stories stories ? Paging.answered(state, stories)
                : answer instanceof Answer.Counted counted ? counted(state, counted)
                : answer instanceof Answer.Feeds feeds ? feeds(state, feeds)
                : answer instanceof Answer.Zone zone ? zone(state, zone)
                : answer instanceof Answer.Marked marked ? Marking.marked(state, marked)
                : answer instanceof Answer.Unmarked unmarked ? unmarked(state, unmarked)
                : answer instanceof Answer.Loaded loaded ? Selecting.loaded(state, loaded)
                : answer instanceof Answer.Missing missing ? missing(state, missing.story())
                : answer instanceof Answer.Fetched fetched ? fetched(state, fetched)
                : answer instanceof Answer.Searched searched ? Step.of(Searching.answered(state, searched))
                : answer instanceof Answer.Browsed browsed ? browsed(state, browsed)
                : answer instanceof Answer.Notices notices ? noticed(state, notices)
                : answer instanceof Answer.Updated updated ? updated(state, updated)
                : answer instanceof Answer.Failed failed ? failed(state, failed)
                : answer instanceof Answer.Told told ? Step.of(state.say(told.message()))
                : Step.of(Listings.answered(state, answer));
    }

    private static Step counted(State state, Answer.Counted counted) {
        Window window = state.list().window();
        return Step.of(counted.ticket() == window.ticket() ? state.withList(state.list().withWindow(window.counted(counted.total()))) : state);
    }

    private static Step feeds(State state, Answer.Feeds feeds) {
        return Step.of(state.withList(state.list().withFeeds(feeds.rows()).arranged(state.now(), state.prefs().zone())));
    }

    private static Step zone(State state, Answer.Zone zone) {
        State there = state.inZone(zone.zone());
        return Step.of(Settling.anew(there.withList(there.list().arranged(there.now(), zone.zone()))));
    }

    private static Step browsed(State state, Answer.Browsed browsed) {
        return browsed.problem().isEmpty() ? Step.of(state.say("Opened in the browser"))
                : Step.of(state.say(browsed.problem() + ": address copied"), new Work.Copy(browsed.url()));
    }

    private static Step updated(State state, Answer.Updated updated) {
        State quiet = state.withStatus(state.status().with(Updating.NOT));
        return Step.of(updated.problem().isEmpty() ? quiet : quiet.complain(updated.problem()), new Work.Feeds());
    }

    private static Step failed(State state, Answer.Failed failed) {
        State told = state.withWaiting(false).complain(failed.what() + ": " + failed.why());
        return Step.of(told.withStatus(told.status().trouble(failed.what(), failed.why())));
    }

    /** Lines that make no sense in a file are told once, with where they stand. */
    private static Step noticed(State state, Answer.Notices notices) {
        Status status = state.status();
        for (String line : notices.lines()) {
            int colon = line.indexOf(": ");
            String where = colon < 0 ? notices.source() : line.substring(0, colon);
            status = status.trouble(where.startsWith("line ") ? notices.source() + ", " + where : where,
                    line.substring(colon < 0 ? 0 : colon + 2));
        }
        boolean known = state.status().troubles().containsAll(status.troubles());
        String much = ": " + Counted.of(notices.lines().size(), "problem", "problems") + ", ";
        return Step.of(state.withStatus(known ? status
                : status.complain(notices.source() + much + state.prefs().keys().key(Action.ERRORS) + " shows what")));
    }

    /** The list lets go of a story that the library does not have, or it would be asked for again and again. */
    private static Step missing(State state, long story) {
        if (state.wanted() != story) {
            return Step.of(state);
        }
        boolean listed = state.list().indexOf(story) >= 0;
        State without = state.withWanted(0, 0).withWaiting(false).withMemory(Memory.NONE)
                .withList(state.list().without(story).arranged(state.now(), state.prefs().zone()));
        return Selecting.preview(listed ? without.say("This story is no longer in the library") : without);
    }

    /** A marking could not be stored: what the library has is shown again. */
    private static Step unmarked(State state, Answer.Unmarked unmarked) {
        State told = state.withMarks(state.marks().stored()).complain("Not marked: " + unmarked.why());
        Optional<Long> open = state.open().map(shown -> shown.row().id()).filter(unmarked.stories()::contains);
        Step step = Paging.reload(told.withStatus(told.status().trouble("marking", unmarked.why()))).with(new Work.Feeds());
        return open.map(story -> step.with(new Work.Load(story, false))).orElse(step);
    }

    private static Step fetched(State state, Answer.Fetched fetched) {
        boolean shown = state.open().map(open -> open.row().id() == fetched.story()).orElse(false);
        if (!shown) {
            return Step.of(state.withComing(state.coming().without(fetched.story())));
        }
        State done = state.withOpen(state.open().orElseThrow().withFetching(false, fetched.problem()));
        return Step.of(done, new Work.Load(fetched.story(), false));
    }
}
