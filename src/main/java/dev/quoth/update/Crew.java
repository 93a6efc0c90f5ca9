package dev.quoth.update;

import dev.quoth.article.Articles;
import dev.quoth.feed.FeedException;
import dev.quoth.feed.Feeds;
import dev.quoth.feed.Subscription;
import dev.quoth.library.Arrival;
import dev.quoth.library.FetchState;
import dev.quoth.library.StoryRow;
import dev.quoth.library.StoryRow.ArticleState;
import dev.quoth.news.Article;
import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import dev.quoth.news.Feed;
import dev.quoth.news.Head;
import dev.quoth.quote.Quotes;
import dev.quoth.web.Page;
import dev.quoth.web.Request;
import dev.quoth.web.Web;
import dev.quoth.web.WebException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Does jobs: gets and reads, and never touches the library. Many threads share it. */
final class Crew {

    /** Larger bodies are read one at a time: their trees take many times their bytes, and memory is small. */
    private static final int LARGE = 2 << 20;

    private final Web web;
    private final Clock clock;
    private final Object large = new Object();
    /** More threads that read than processors would only wait for each other, each with its page in memory. */
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Crew(Web web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    /** Threads for jobs, as many as are at work, none of which keeps the program from ending. */
    static ExecutorService threads() {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "update");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Never throws for what the job brings.
     *
     * @param came told when the answer has come and only reading it is left
     */
    Outcome work(Job job, Runnable came) {
        if (job instanceof Job.GetFeed feed) {
            return feed(feed, came);
        }
        if (job instanceof Job.GetPage page) {
            return page(page, came);
        }
        Job.UseFeedText text = (Job.UseFeedText) job;
        return ofFeed(text, text.row(), text.feedText(), ArticleState.FEED, "", Optional.empty());
    }

    /** The feed's own text while the page cannot be asked for; the story goes on waiting. */
    Outcome interim(StoryRow story, String feedText) {
        return ofFeed(new Job.UseFeedText(story, feedText), story, feedText, ArticleState.WAITING, "", Optional.empty());
    }

    private Outcome feed(Job.GetFeed job, Runnable came) {
        FetchState state = job.feed().state();
        Subscription.Options options = job.feed().subscription().options();
        try {
            Page page = web.get(Request.feed(job.url())
                    .withValidators(state.etag(), state.lastModified())
                    .with(options.headers(), options.userAgent()));
            if (page.isNotModified()) {
                return new Outcome.FeedCame(job, page, Optional.empty());
            }
            came.run();
            return new Outcome.FeedCame(job, page, Optional.of(reading(page, () -> Feeds.read(page))));
        } catch (WebException e) {
            return new Outcome.FeedFailed(job, e);
        } catch (FeedException e) {
            return new Outcome.FeedUnreadable(job, e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One feed that breaks its reader must not take the others along.
            return new Outcome.FeedUnreadable(job, "cannot be read: " + reason(e));
        }
    }

    private <T> T reading(Page page, Supplier<T> reader) {
        if (page.body().length > LARGE) {
            synchronized (large) {
                return onAProcessor(reader);
            }
        }
        return onAProcessor(reader);
    }

    private <T> T onAProcessor(Supplier<T> reader) {
        processors.acquireUninterruptibly();
        try {
            return reader.get();
        } finally {
            processors.release();
        }
    }

    private Outcome page(Job.GetPage job, Runnable came) {
        try {
            Page page = web.get(Request.page(job.url(), Request.Trust.OUTSIDE).with(Map.of(), job.options().userAgent()));
            came.run();
            return reading(page, () -> read(job, page));
        } catch (WebException e) {
            return withoutPage(job, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return withoutPage(job, new WebException(WebException.Reason.ADDRESS, "cannot be read: " + reason(e), e));
        }
    }

    private static Outcome read(Job.GetPage job, Page page) {
        Article article = Articles.read(page);
        if (article.text().isBlank() && job.before().isEmpty()) {
            String why = article.note().isEmpty() ? "no article on the page" : "no article on the page: " + article.note();
            return instead(job, ArticleState.FAILED, why, new WebException(WebException.Reason.ADDRESS, why));
        }
        Optional<String> next = Articles.nextPage(page, job.before().size() + 1);
        if (next.isPresent()) {
            return new Outcome.ArticleGoesOn(job.next(next.get(), article));
        }
        return ofPages(job, job.with(article), Optional.empty());
    }

    /** A later page that cannot be had does not take away the ones before it. */
    private Outcome withoutPage(Job.GetPage job, WebException why) {
        if (!job.before().isEmpty()) {
            return ofPages(job, job.before(), Optional.of(why));
        }
        boolean again = PageRetry.isWorthwhile(why, job.row().seen(), clock.instant());
        return instead(job, again ? ArticleState.WAITING : ArticleState.FAILED, "the page could not be got: " + why.getMessage(), why);
    }

    /** What the feed has, in the place of the page. @param note why, as the article goes on saying */
    private static Outcome instead(Job.GetPage job, ArticleState state, String note, WebException failure) {
        return ofFeed(job, job.row(), job.feedText(), state, note, Optional.of(failure));
    }

    private static Outcome ofPages(Job.GetPage job, List<Article> pages, Optional<WebException> failure) {
        Article article = Articles.join(pages);
        return new Outcome.ArticleCame(job, new Arrival(job.story(), ArticleState.PAGE, article, Quotes.in(article)), failure);
    }

    /** @param note why it is the feed's text and no page, or empty */
    private static Outcome ofFeed(Job job, StoryRow story, String html, ArticleState state, String note, Optional<WebException> failure) {
        Head head = head(story);
        try {
            Article given = html.isBlank() ? Article.empty(head, "the feed gives no text") : Articles.ofFeed(html, head, story.url());
            Article article = note.isEmpty() ? given : given.withNote(note);
            return new Outcome.ArticleCame(job, new Arrival(story.id(), state, article, Quotes.in(article)), failure);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            WebException why = new WebException(WebException.Reason.ADDRESS, "the feed's text cannot be read: " + reason(e), e);
            return new Outcome.ArticleCame(job, new Arrival(story.id(), ArticleState.FAILED, Article.empty(head, why.getMessage()), List.of()),
                    failure.or(() -> Optional.of(why)));
        }
    }

    private static Head head(StoryRow story) {
        Byline byline = new Byline(story.byline(), story.authors().stream().map(Author::of).toList());
        return new Head(story.url(), story.title(), byline, story.published(), Optional.empty(), story.site(), story.language(), "", "");
    }

    private static String reason(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "too large for the memory there is";
        }
        if (failure instanceof StackOverflowError) {
            return "nested too deeply";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }
}
