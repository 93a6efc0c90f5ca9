package dev.quoth.library;

import dev.quoth.feed.Subscription;
import dev.quoth.news.Article;
import dev.quoth.news.Attribution;
import dev.quoth.news.Author;
import dev.quoth.news.Block;
import dev.quoth.news.Byline;
import dev.quoth.news.Feed;
import dev.quoth.news.Head;
import dev.quoth.news.Pace;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.news.Speaker;
import dev.quoth.news.Story;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** News invented for the tests of this room. */
final class Sample {

    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Sample() { }

    static Subscription subscription(String url, String... tags) {
        return new Subscription(url, List.of(tags), "", Subscription.Options.NONE, 1);
    }

    static Feed feed(String title, Story... stories) {
        return new Feed("rss 2.0", title, "https://" + title.toLowerCase(java.util.Locale.ROOT) + ".example/", "", "", List.of(), "en", "", "",
                Optional.empty(), Optional.empty(), List.of(), Pace.ANY, List.of(stories));
    }

    static Story story(String guid, String title, Instant published) {
        return story(guid, title, Optional.of(published.atOffset(ZoneOffset.UTC)));
    }

    static Story story(String guid, String title, Optional<OffsetDateTime> published) {
        return new Story(guid, title, "https://page.example/" + guid, List.of(), published, Optional.empty(), "<p>" + title + "</p>", "", "", "",
                "", "", List.of(), List.of());
    }

    static Article article(String site, String title, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph(paragraph, List.of(), 0));
        }
        Head head = new Head("https://page.example/", title, new Byline("By Ada Moor", List.of(Author.of("Ada Moor"))), Optional.empty(),
                Optional.empty(), site, "en", "", "");
        return Article.of(head, blocks, "");
    }

    static Speaker person(String name) {
        return new Speaker(name, "", Speaker.Kind.PERSON);
    }

    /** What {@code speaker} says in an article that holds the words. */
    static Quote quote(Article article, String words, Speaker speaker) {
        int start = article.text().indexOf(words);
        return new Quote(words, List.of(new Span(start, start + words.length())), speaker,
                Optional.of(new Attribution("she said", new Span(0, 1), "said")), Quote.Kind.DIRECT, Quote.Basis.NAME);
    }

    /** A library with one feed for each title, subscribed in this order. */
    static List<Long> subscribe(Library library, String... titles) {
        List<Subscription> subscriptions = new ArrayList<>();
        for (String title : titles) {
            subscriptions.add(subscription("https://" + title + ".example/feed"));
        }
        library.subscribe(subscriptions);
        return library.feeds().stream().map(FeedRow::id).toList();
    }

    static long store(Library library, long feed, Story story) {
        return library.store(feed, FetchState.NEVER, Optional.of(feed("Feed" + feed, story)), NOW).added().get(0);
    }
}
