package dev.quoth.update;

import dev.quoth.library.FeedRow;
import dev.quoth.library.FetchState;
import dev.quoth.library.Library;
import dev.quoth.news.Feed;
import dev.quoth.news.Pace;
import dev.quoth.web.WebException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Writes what came into the library, counts it and tells it: events go out when what they tell is stored. Belongs to one thread. */
final class Ledger {

    private final Library library;
    private final Clock clock;
    private final Schedule schedule;
    private final Mover mover;
    private final Consumer<Progress> events;
    private final List<Progress> untold = new ArrayList<>();
    private int feeds;
    private int done;
    private int unchanged;
    private int failed;
    private int stories;
    private int articles;
    private int quotes;
    private int left;

    Ledger(Library library, Clock clock, RandomGenerator chance, Mover mover, Consumer<Progress> events) {
        this.library = library;
        this.clock = clock;
        this.schedule = new Schedule(chance);
        this.mover = mover;
        this.events = events;
    }

    void begin(Selection selection) {
        feeds = selection.feeds().size() + selection.unknown().size();
        events.accept(new Progress.Started(feeds));
        if (selection.early() > 0) {
            notice("not asked again within a minute: " + selection.early() + (selection.early() == 1 ? " feed" : " feeds"));
        }
        selection.unknown().forEach(name -> missed(0, name, "no such feed", false));
        tell();
    }

    Sums end(Duration time) {
        tell();
        Sums sums = new Sums(feeds, unchanged, failed, stories, articles, quotes, time.toMillis());
        events.accept(new Progress.Finished(sums));
        return sums;
    }

    /** Stores all that {@code work} stores in one transaction, which is many times quicker than one for each, and then tells of it. */
    void together(Runnable work) {
        library.together(work);
        tell();
    }

    /** Stores a feed that answered and gives back which of its stories are new or changed. */
    Library.Changes came(Outcome.FeedCame came) {
        Job.GetFeed job = came.job();
        FeedRow feed = job.feed();
        Instant now = clock.instant();
        Optional<Pace> pace = came.feed().map(Feed::pace);
        FetchState answered = schedule.answered(feed.state(), came.page(), pace, job.interval(), now);
        FetchState state = Moves.noted(answered, came.page(), now);
        Library.Changes changes = library.store(feed.id(), state, came.feed(), now);
        boolean same = changes.added().isEmpty() && changes.changed().isEmpty();
        done++;
        unchanged += same ? 1 : 0;
        stories += changes.added().size();
        untold.add(new Progress.FeedDone(feed.id(), title(feed, came.feed()), same, changes.added(), done));
        mover.move(feed, state).ifPresent(this::notice);
        return changes;
    }

    /** The failure is the feed's own. */
    void charge(Outcome.FeedFailed failure) {
        Job.GetFeed job = failure.job();
        FetchState state = schedule.failed(job.feed().state(), failure.why(), job.interval(), clock.instant());
        String until = Schedule.rest(failure.why(), clock.instant()).map(it -> "; left alone until " + local(it)).orElse("");
        library.store(job.feed().id(), state, Optional.empty(), clock.instant());
        missed(job.feed().id(), job.feed().title(), state.error() + until, false);
    }

    void unreadable(Outcome.FeedUnreadable unreadable) {
        Job.GetFeed job = unreadable.job();
        FetchState state = schedule.unreadable(job.feed().state(), unreadable.why(), job.interval(), clock.instant());
        library.store(job.feed().id(), state, Optional.empty(), clock.instant());
        missed(job.feed().id(), job.feed().title(), state.error(), false);
    }

    /** The failure is the machine's: it is shown, and the feed stays due. */
    void spare(Job.GetFeed job, String why) {
        library.store(job.feed().id(), job.feed().state().withError(why), Optional.empty(), clock.instant());
        missed(job.feed().id(), job.feed().title(), why, true);
    }

    /** The feed is not asked, because its host is left alone. */
    void passOver(Job.GetFeed job, String host, Instant until) {
        missed(job.feed().id(), job.feed().title(), resting(host, until), false);
    }

    /** So many more articles are to come. */
    void expect(int more) {
        left += more;
    }

    void article(Outcome.ArticleCame came) {
        library.store(came.arrival());
        long story = came.arrival().story();
        int direct = came.arrival().directQuotes();
        articles++;
        quotes += direct;
        left--;
        if (came.failure().isPresent()) {
            untold.add(new Progress.ArticleFailed(story, came.job().url(), came.failure().get().getMessage(), left));
        } else {
            untold.add(new Progress.ArticleDone(story, direct, left));
        }
    }

    /** The page is not asked for, because its host is left alone; the story goes on waiting. */
    void passOver(Job.GetPage job, String host, Instant until) {
        passOver(job, resting(host, until));
    }

    void passOver(Job.GetPage job, String why) {
        left--;
        untold.add(new Progress.ArticleFailed(job.story(), job.url(), why, left));
    }

    private String resting(String host, Instant until) {
        return host + " wants to be left alone until " + local(until);
    }

    /** A time as the clock on the wall has it. */
    private String local(Instant time) {
        return time.atZone(clock.getZone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
    }

    /** Until when a host that answered so is left alone, which is written down. */
    Optional<Instant> rest(String host, WebException why) {
        Optional<Instant> until = host.isEmpty() ? Optional.empty() : Schedule.rest(why, clock.instant());
        until.ifPresent(it -> library.restHost(host, it));
        return until;
    }

    void notice(String line) {
        untold.add(new Progress.Notice(line));
    }

    private void missed(long feed, String title, String why, boolean offline) {
        done++;
        failed++;
        untold.add(new Progress.FeedFailed(feed, title, why, offline, done));
    }

    private void tell() {
        List<Progress> now = List.copyOf(untold);
        untold.clear();
        now.forEach(events);
    }

    /** What the feed calls itself, when until now there was only its address. */
    private static String title(FeedRow row, Optional<Feed> feed) {
        boolean nameless = row.title().equals(row.subscription().shownUrl());
        return feed.map(Feed::title).filter(title -> nameless && !title.isBlank()).orElse(row.title());
    }
}
