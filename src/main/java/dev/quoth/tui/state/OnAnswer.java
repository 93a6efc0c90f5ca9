package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import dev.quoth.text.Counted;
import java.util.Optional;

/** What work beside the keys brought back. */
final class OnAnswer {

    private OnAnswer() { }

    static Step handle(State state, Answer answer) {
        if (answer instanceof Answer.Stories stories) {
            return Paging.answered(state, stories);
        }
        if (answer instanceof Answer.Counted counted) {
            return Step.of(counted(state, counted));
        }
        if (answer instanceof Answer.Feeds feeds) {
            return Step.of(state.withList(state.list().withFeeds(feeds.rows()).arranged(state.now(), state.prefs().zone())));
        }
        if (answer instanceof Answer.Zone zone) {
            State there = state.inZone(zone.zone());
            return Step.of(Settling.anew(there.withList(there.list().arranged(there.now(), zone.zone()))));
        }
        return answer instanceof Answer.Marked || answer instanceof Answer.Unmarked ? marking(state, answer)
                : aboutStory(state, answer).or(() -> said(state, answer)).orElseGet(() -> Step.of(Listings.answered(state, answer)));
    }

    private static State counted(State state, Answer.Counted counted) {
        Window window = state.list().window();
        return counted.ticket() == window.ticket() ? state.withList(state.list().withWindow(window.counted(counted.total()))) : state;
    }

    private static Step marking(State state, Answer answer) {
        return answer instanceof Answer.Marked marked ? Marking.marked(state, marked) : unmarked(state, (Answer.Unmarked) answer);
    }

    /** What came of a story, and of looking for something in it. */
    private static Optional<Step> aboutStory(State state, Answer answer) {
        if (answer instanceof Answer.Loaded loaded) {
            return Optional.of(Selecting.loaded(state, loaded));
        }
        if (answer instanceof Answer.Missing missing) {
            return Optional.of(missing(state, missing.story()));
        }
        if (answer instanceof Answer.Fetched fetched) {
            return Optional.of(fetched(state, fetched));
        }
        return answer instanceof Answer.Searched searched ? Optional.of(Step.of(Searching.answered(state, searched))) : Optional.empty();
    }

    /** What goes to the status line. */
    private static Optional<Step> said(State state, Answer answer) {
        if (answer instanceof Answer.Browsed browsed) {
            return Optional.of(browsed.problem().isEmpty() ? Step.of(state.say("Opened in the browser"))
                    : Step.of(state.say(browsed.problem() + ": address copied"), new Work.Copy(browsed.url())));
        }
        if (answer instanceof Answer.Notices notices) {
            return Optional.of(Step.of(noticed(state, notices)));
        }
        if (answer instanceof Answer.Updated updated) {
            State quiet = state.withStatus(state.status().with(Updating.NOT));
            return Optional.of(Step.of(updated.problem().isEmpty() ? quiet : quiet.complain(updated.problem()), new Work.Feeds()));
        }
        if (answer instanceof Answer.Failed failed) {
            State told = state.withWaiting(false).complain(failed.what() + ": " + failed.why());
            return Optional.of(Step.of(told.withStatus(told.status().trouble(failed.what(), failed.why()))));
        }
        return answer instanceof Answer.Told told ? Optional.of(Step.of(state.say(told.message()))) : Optional.empty();
    }

    /** Lines that make no sense in a file are told once, with where they stand. */
    private static State noticed(State state, Answer.Notices notices) {
        Status status = state.status();
        for (String line : notices.lines()) {
            int colon = line.indexOf(": ");
            String where = colon < 0 ? notices.source() : line.substring(0, colon);
            status = status.trouble(where.startsWith("line ") ? notices.source() + ", " + where : where,
                    line.substring(colon < 0 ? 0 : colon + 2));
        }
        boolean known = state.status().troubles().containsAll(status.troubles());
        String much = ": " + Counted.of(notices.lines().size(), "problem", "problems") + ", ";
        return state.withStatus(known ? status
                : status.complain(notices.source() + much + state.prefs().keys().key(Action.ERRORS) + " shows what"));
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
