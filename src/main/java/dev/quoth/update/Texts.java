package dev.quoth.update;

import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.library.Filter;
import dev.quoth.library.Library;
import dev.quoth.library.Slice;
import dev.quoth.library.StoryRow;
import dev.quoth.library.StoryRow.ArticleState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be done for the articles of a feed's stories after a fetch. */
final class Texts {

    /** The pages of so many newest stories of a feed are got; those of older ones when they are opened. */
    static final int PAGES = 20;

    private Texts() { }

    /** What is to be done for a story that is being opened. */
    static Job opened(Library library, StoryRow story) {
        String text = library.feedText(story.id());
        return FullText.isPage(story.url())
                ? new Job.GetPage(story, text, optionsOf(library, story.feed()))
                : new Job.UseFeedText(story, text);
    }

    private static Subscription.Options optionsOf(Library library, long feed) {
        return library.feeds().stream().filter(it -> it.id() == feed).findFirst()
                .map(it -> it.subscription().options()).orElse(Subscription.Options.NONE);
    }

    /**
     * Newest first: the pages that are wanted, and every story whose feed brings its text along when it is new or the feed changed it.
     * Stories that a run before this one had no time for are in it too.
     */
    static List<Job> of(Library library, FeedRow feed, Library.Changes changes) {
        List<Job> jobs = new ArrayList<>();
        for (long changed : changes.changed()) {
            library.story(changed).filter(story -> story.article() == ArticleState.FEED)
                    .ifPresent(story -> jobs.add(new Job.UseFeedText(story, library.feedText(changed))));
        }
        List<StoryRow> waiting = library.waiting(feed.id(), Math.max(PAGES, changes.added().size()));
        if (waiting.isEmpty()) {
            return jobs;
        }
        Set<Long> newest = new HashSet<>();
        for (StoryRow story : library.stories(Filter.feed(Long.toString(feed.id())), Slice.first(PAGES))) {
            newest.add(story.id());
        }
        for (StoryRow story : waiting) {
            job(library, feed, story, newest.contains(story.id()) && story.article() == ArticleState.WAITING).ifPresent(jobs::add);
        }
        return jobs;
    }

    /** What an update that was ended left of a feed's newest stories, which need not wait until the feed is due. */
    static List<Job> left(Library library, FeedRow feed) {
        return library.untouched(feed.id(), PAGES).stream().flatMap(story -> job(library, feed, story, true).stream()).toList();
    }

    /** @param withPage whether its page may be got now */
    private static Optional<Job> job(Library library, FeedRow feed, StoryRow story, boolean withPage) {
        String text = library.feedText(story.id());
        Subscription.Options options = feed.subscription().options();
        if (!FullText.wantsPage(options.articles(), text, story.url())) {
            return Optional.of(new Job.UseFeedText(story, text));
        }
        return withPage ? Optional.of(new Job.GetPage(story, text, options)) : Optional.empty();
    }
}
