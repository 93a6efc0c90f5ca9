package dev.quoth.tui.state;

/** Searching in the article: at every letter typed, always from where the search began; in a long article beside the keys. */
final class Searching {

    private Searching() { }

    /** Looks for the pattern that is being typed, or was. */
    static Step search(State state, Prompt prompt) {
        if (state.open().isEmpty()) {
            return Step.of(state);
        }
        OpenStory open = state.open().get();
        String pattern = prompt.text();
        Hits before = open.hits();
        if (before.pattern().equals(pattern) && before.problem().isEmpty()) {
            return Step.of(before.sought() ? state : found(state, before, prompt.line()));
        }
        return Hits.atOnce(pattern, open.text()).map(hits -> Step.of(found(state, hits, prompt.line())))
                .orElseGet(() -> Step.of(state.withOpen(open.withHits(before.soughtAs(pattern))),
                        new Work.Search(open.row().id(), pattern, open.text(), prompt.line())));
    }

    /** What was looked for beside the keys is found; by now it may be something else that is wanted. */
    static State answered(State state, Answer.Searched searched) {
        Work.Search asked = searched.asked();
        boolean wanted = state.open().map(open -> open.row().id() == asked.story() && open.hits().sought()
                && open.hits().pattern().equals(asked.pattern())).orElse(false);
        int line = typing(state) ? state.prompt().get().line() : asked.line();
        return wanted ? found(state, searched.hits(), line) : state;
    }

    private static boolean typing(State state) {
        return state.prompt().map(prompt -> prompt.kind() == Prompt.Kind.SEARCH).orElse(false);
    }

    /** Marks the hits and goes to the first one from where the search began; without any, back there. What is found is told when all is typed. */
    private static State found(State state, Hits hits, int line) {
        boolean done = !typing(state) && !hits.pattern().isEmpty();
        OpenStory open = state.open().orElseThrow().withScroll(line);
        State found = state.withOpen(open.withHits(hits));
        if (!hits.problem().isEmpty()) {
            return done ? found.complain("“" + hits.pattern() + "”: " + hits.problem()) : found;
        }
        if (hits.spans().isEmpty()) {
            State none = found.led(Focus.ARTICLE);
            return done ? none.withOpen(open.withHits(Hits.NONE)).say(absent(hits)) : none;
        }
        int index = hits.from(Math.max(0, open.page().indexAt(open.scroll())));
        State there = at(found, open, hits, index);
        return done ? there.say(place(hits, index)) : there;
    }

    /** Marks the hits in {@code open} and goes to one of them. */
    private static State at(State state, OpenStory open, Hits hits, int index) {
        return Reading.reveal(state.withOpen(open.withHits(hits.at(index))), hits.spans().get(index), false).led(Focus.ARTICLE);
    }

    private static String place(Hits hits, int index) {
        return "Hit " + (index + 1) + " of " + hits.count();
    }

    private static String absent(Hits hits) {
        return "“" + hits.pattern() + "” is not in this article";
    }

    /** Marks what a search of the library found in a story and goes to the first of it. */
    static State marked(State state, String pattern) {
        OpenStory open = state.open().orElseThrow();
        Hits hits = Hits.of(pattern, open.text());
        return hits.spans().isEmpty() ? state : at(state, open, hits, 0).say(place(hits, 0));
    }

    /** To the next hit, or the one before. */
    static State hit(State state, int steps) {
        if (state.open().isEmpty()) {
            return state;
        }
        Hits hits = state.open().get().hits();
        if (hits.sought()) {
            return state.say("Still looking for “" + hits.pattern() + "”");
        }
        if (hits.spans().isEmpty()) {
            return state.say(hits.pattern().isEmpty() ? "Nothing is searched for" : absent(hits));
        }
        int from = Math.max(0, hits.current());
        int index = hits.current() < 0 ? hits.from(Math.max(0, state.open().get().page().indexAt(state.open().get().scroll())))
                : Math.floorMod(from + steps, hits.spans().size());
        boolean around = steps > 0 ? index < from : index > from;
        State there = at(state, state.open().get(), hits, index);
        return there.say(place(hits, index) + (around && hits.current() >= 0 ? ", from the other end" : ""));
    }
}
