package dev.quoth.tui.state;

import dev.quoth.library.Hit;
import dev.quoth.library.Library;
import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.text.Counted;
import dev.quoth.tui.page.EnglishDates;
import dev.quoth.tui.page.SpokenWords;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lists that lead to stories: hits of a search, what a person said, where else words were printed. */
final class Listings {

    private static final String ALSO = "The same words in other stories";

    private Listings() { }

    /** Shows an answer, if the list it was asked for is still open. */
    static State answered(State state, Answer answer) {
        if (!(state.overlay().orElse(null) instanceof Overlay.Listing listing) || !listing.waiting()) {
            return state;
        }
        State quiet = state.withWaiting(false);
        if (answer instanceof Answer.Found found && listing.title().equals(searchTitle(found.query()))) {
            return quiet.withOverlay(Optional.of(found(quiet, found)));
        }
        if (answer instanceof Answer.Said said && listing.title().equals(said.name())) {
            return quiet.withOverlay(Optional.of(said(quiet, said)));
        }
        if (answer instanceof Answer.Variants variants && variants.others().isEmpty()) {
            return quiet.withOverlay(Optional.empty()).say("No other story here has these words");
        }
        if (answer instanceof Answer.Variants variants) {
            return quiet.withOverlay(Optional.of(variants(quiet, variants)));
        }
        return state;
    }

    static String searchTitle(String query) {
        return "Search: " + query;
    }

    private static Overlay found(State state, Answer.Found found) {
        List<Overlay.Entry> entries = new ArrayList<>();
        ZoneId zone = state.prefs().zone();
        for (Hit hit : found.hits()) {
            StoryRow story = hit.story();
            entries.add(new Overlay.Entry(Called.of(story), meta(story, zone), hit.snippet(), hit.marks(), "", Citation.of(story, zone),
                    story.id(), 0, false));
        }
        String count = found.more() ? "the newest " + entries.size() + " of more stories" : Counted.of(entries.size(), "story", "stories");
        return new Overlay.Listing(searchTitle(found.query()), entries.isEmpty() ? "" : found.more() ? count : count + ", newest first",
                nothing(found.query()), entries, 0, 0, false);
    }

    private static String nothing(String query) {
        return "Nothing found. " + Library.beginning(query).map(begun -> begun + " finds words that begin so. ").orElse("")
                + "Words, \"phrases\", prefix*, -not, speaker:name, feed:name, tag:name, since:7d";
    }

    private static Overlay said(State state, Answer.Said said) {
        List<Overlay.Entry> entries = new ArrayList<>();
        long before = 0;
        for (QuoteRow row : said.quotes()) {
            entries.add(entry(row, Called.of(row.story()), clause(row), state.prefs().zone(), row.story().id() == before));
            before = row.story().id();
        }
        String counts = said.speaker().map(row -> (row.role().isEmpty() ? "" : row.role() + ": ") + Counted.of(row.quotes(), "quote", "quotes") + ", "
                + Counted.of(row.stories(), "story", "stories") + ", " + Counted.of(row.outlets(), "outlet", "outlets")).orElse("");
        return new Overlay.Listing(said.name(), counts, "Nothing is known that this speaker said elsewhere", entries, 0, 0, false);
    }

    private static Overlay variants(State state, Answer.Variants variants) {
        List<Overlay.Entry> entries = new ArrayList<>();
        String own = variants.quote().quote().text();
        for (QuoteRow row : variants.others()) {
            entries.add(entry(row, row.story().outlet(), Omissions.of(own, row.quote().text()), state.prefs().zone(), false));
        }
        return new Overlay.Listing(ALSO, SpokenWords.of(variants.quote().quote(), false), "", entries, 0, 0, false);
    }

    private static Overlay.Entry entry(QuoteRow row, String head, String note, ZoneId zone, boolean goesOn) {
        return new Overlay.Entry(head, meta(row.story(), zone), SpokenWords.of(row.quote(), false), List.of(), note, Citation.of(row, zone),
                row.story().id(), row.n(), goesOn);
    }

    /** The clause that gives the speaker, else how the speaker was found. */
    private static String clause(QuoteRow row) {
        String clause = row.quote().attribution().map(found -> found.clause().replace('\n', ' ').strip()).orElse("");
        return clause.isEmpty() ? row.quote().foundBy() : "— " + clause;
    }

    static String meta(StoryRow story, ZoneId zone) {
        return story.outlet() + ", " + EnglishDates.date(story.when().atZone(zone).toLocalDate());
    }

    /** All the chosen quote's speaker said. */
    static Step who(State state) {
        Optional<QuoteRow> quote = state.open().flatMap(OpenStory::quote);
        if (quote.isEmpty() || !quote.get().quote().speaker().isKnown() || quote.get().person() <= 0) {
            return Step.of(state.say(quote.isEmpty() ? Reading.noQuote(state) : "Nobody is known to have said this"));
        }
        String name = quote.get().quote().speaker().label();
        return Step.of(state.withOverlay(Optional.of(Overlay.Listing.waitingFor(name))).withWaiting(true),
                new Work.Said(quote.get().person(), name));
    }

    /** Where else the chosen quote stands. */
    static Step also(State state) {
        Optional<QuoteRow> quote = state.open().flatMap(OpenStory::quote);
        if (quote.isEmpty()) {
            return Step.of(state.say(Reading.noQuote(state)));
        }
        return Step.of(state.withOverlay(Optional.of(Overlay.Listing.waitingFor(ALSO))).withWaiting(true), new Work.Variants(quote.get()));
    }

    static Step find(State state, String query) {
        return Step.of(state.withOverlay(Optional.of(Overlay.Listing.waitingFor(searchTitle(query)))).withWaiting(true), new Work.Find(query));
    }
}
