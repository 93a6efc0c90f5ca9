package dev.quoth.tui;

import dev.quoth.library.Hit;
import dev.quoth.library.Library;
import dev.quoth.library.LibraryException;
import dev.quoth.library.Mark;
import dev.quoth.library.Slice;
import dev.quoth.library.SpeakerRow;
import dev.quoth.library.StoryRow;
import dev.quoth.settings.Settings;
import dev.quoth.tui.state.Answer;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Hits;
import dev.quoth.tui.state.Work;
import dev.quoth.update.Update;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does the work the state asks for, beside the keys: reading, writing and searching each in a lane of their own, updates in theirs. Until
 * {@link #startAll} only the lists are read, for the first picture: on two processors the rest beside it delayed it by a sixteenth.
 */
final class Background implements AutoCloseable {

    /** Hits and quotes a list shows at most. */
    private static final int MOST = 500;

    private final Consumer<Event> events;
    private final Lane lists;
    private final Lane reads;
    private final Lane writes;
    private final Lane searches;
    private final Updates updates;

    Background(Settings settings, Supplier<Update> update, Consumer<Event> events) {
        this.events = events;
        this.lists = new Lane("listing", settings.library(), this::failed).start();
        // What holds now is enough for the first picture; the rules of the zone, for what was published before the clocks changed, come later.
        lists.ask("offset", library -> answer(new Answer.Zone(library.offset())));
        this.reads = new Lane("reading", settings.library(), this::failed);
        this.writes = new Lane("marking", settings.library(), this::failed);
        this.searches = new Lane("searching", settings.library(), this::failed);
        this.updates = new Updates(settings, update, events, () -> expire(settings));
    }

    /** Begins with what was asked for so far beside the lists; again is nothing. */
    void startAll() {
        reads.start();
        writes.start();
        searches.start();
    }

    /** Begins a piece of work; false when it is none that is done here. */
    boolean begin(Work work) {
        if (work instanceof Work.Stories stories) {
            lists.ask("stories", library -> stories(library, stories));
        } else if (work instanceof Work.Feeds) {
            lists.ask("feeds", library -> answer(new Answer.Feeds(library.feeds())));
        } else if (work instanceof Work.Zone) {
            reads.ask("zone", library -> answer(new Answer.Zone(ZoneId.systemDefault())));
        } else if (work instanceof Work.Load load && load.ahead()) {
            reads.askAhead(load.story(), library -> load(library, load.story()));
        } else if (work instanceof Work.Load load) {
            reads.ask("story", library -> load(library, load.story()));
        } else if (work instanceof Work.Marking marking) {
            mark(marking.mark(), marking.stories(), marking.undoing(), library -> library.mark(marking.mark(), marking.stories()));
        } else if (work instanceof Work.MarkAll all) {
            mark(all.mark(), List.of(), false, library -> library.mark(all.mark(), all.filter()));
        } else if (work instanceof Work.Search search) {
            searches.ask("article", library -> answer(new Answer.Searched(search, Hits.of(search.pattern(), search.text()))));
        } else if (work instanceof Work.Find find) {
            searches.ask("find", library -> find(library, find.query()));
        } else if (work instanceof Work.Said said) {
            searches.ask("said", library -> said(library, said));
        } else if (work instanceof Work.Variants variants) {
            searches.ask("variants", library -> answer(new Answer.Variants(variants.quote(),
                    library.variants(variants.quote().story().id(), variants.quote().n()))));
        } else if (work instanceof Work.Fetch fetch) {
            updates.fetch(fetch.story());
        } else if (work instanceof Work.Update update) {
            updates.run(update.only(), update.force());
        } else {
            return false;
        }
        return true;
    }

    /** @param stories those it is about, as far as they are known @param marked marks, and says which it changed */
    private void mark(Mark mark, List<Long> stories, boolean undoing, Function<Library, List<Long>> marked) {
        writes.ask(new Object(), library -> {
            try {
                answer(new Answer.Marked(mark, marked.apply(library), undoing));
            } catch (LibraryException unwritable) {
                answer(new Answer.Unmarked(stories, unwritable.getMessage()));
            }
        });
    }

    /** Lets go of what is to be kept no longer, as {@code quoth fetch} does. */
    private void expire(Settings settings) {
        writes.ask("keeping", library -> library.expire(settings.keep(), Instant.now()));
    }

    private void stories(Library library, Work.Stories asked) {
        List<StoryRow> rows = library.stories(asked.filter(), asked.slice());
        boolean all = asked.part() == Work.Part.TOP && rows.size() < asked.slice().limit();
        answer(new Answer.Stories(asked, rows, all ? rows.size() : -1));
        if (!all && (asked.part() == Work.Part.TOP || asked.part() == Work.Part.BOTTOM)) {
            searches.ask("count", counting -> answer(new Answer.Counted(asked.ticket(), counting.count(asked.filter()))));
        }
    }

    private void load(Library library, long story) {
        Optional<StoryRow> row = library.story(story);
        answer(row.isEmpty() ? new Answer.Missing(story)
                : new Answer.Loaded(row.get(), library.article(story), library.quotesOf(story)));
    }

    private void find(Library library, String query) {
        Optional<String> unread = library.unreadDates(query).stream().findFirst();
        if (unread.isPresent()) {
            answer(new Answer.Found(query, List.of(), false));
            answer(new Answer.Told("since:" + unread.get() + " wants " + Library.SINCE));
            return;
        }
        try {
            List<Hit> hits = library.search(query, false, MOST);
            answer(new Answer.Found(query, hits, hits.size() == MOST));
        } catch (LibraryException wrong) {
            answer(new Answer.Found(query, List.of(), false));
            failed("search", wrong);
        }
    }

    private void said(Library library, Work.Said asked) {
        Optional<SpeakerRow> speaker = library.speakers(asked.name()).stream().filter(row -> row.person() == asked.person()).findFirst();
        answer(new Answer.Said(asked.person(), asked.name(), speaker, library.timeline(asked.person(), Slice.first(MOST))));
    }

    private void answer(Answer answer) {
        events.accept(new Event.Answered(answer));
    }

    private void failed(String what, RuntimeException why) {
        String message = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        answer(new Answer.Failed(what, message));
    }

    /** Lets markings be stored; what is only read or fetched is let go. */
    @Override
    public void close() {
        updates.close();
        writes.close();
    }
}
