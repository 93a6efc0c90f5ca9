package dev.quoth.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Fills a library with invented news and times what readers and scripts ask of it, in one process, beside the goals.
 *
 * <p>Usage: {@code LibraryScale FILE STORIES}; what is in the file already stays, so a run that was stopped goes on.
 * {@code LibraryScale FILE STORIES fill} only fills it.
 */
public final class LibraryScale {

    private LibraryScale() { }

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int stories = Integer.parseInt(arguments[1]);
        Clock clock = Clock.fixed(InventedNews.START.plusSeconds(60L * stories), ZoneOffset.UTC);
        Timing.head();
        fill(file, clock, stories);
        if (arguments.length < 3) {
            measure(file, clock, stories);
        }
    }

    private static void fill(Path file, Clock clock, int stories) {
        try (Library library = Library.open(file, clock)) {
            library.subscribe(InventedNews.subscriptions());
            Filling filling = new Filling(library, new InventedNews(1));
            int there = filling.there();
            if (there >= stories) {
                return;
            }
            filling.until(stories);
            Timing.line("stored a second", filling.aSecond(), "2000");
            Timing.line("stored a second of the storing thread", filling.aSecondOfStoring(), "");
            Timing.line("stored a second of all processor time", filling.aSecondOfAll(), "");
            // Most is read: two hundred unread stories in each feed are left.
            long start = System.nanoTime();
            library.mark(Mark.READ, Filter.of(Filter.Field.DATE, Filter.Operator.LESS,
                    InventedNews.START.plusSeconds(60L * (stories - stories / 10)).toString()));
            Timing.line("mark nine tenths read, ms", String.valueOf((System.nanoTime() - start) / 1_000_000), "");
        }
    }

    private static void measure(Path file, Clock clock, int stories) {
        Timing.late("open, list 50, close", 50, () -> {
            try (Library library = Library.open(file, clock)) {
                library.stories(Filter.ALL, Slice.first(50));
            }
        });
        try (Library library = Library.open(file, clock)) {
            lists(library, stories);
            filters(library);
            searches(library);
            speakers(library);
            marks(library);
        }
    }

    private static void lists(Library library, int stories) {
        Position middle = new Position(InventedNews.START.plusSeconds(30L * stories).toEpochMilli(), 1);
        long story = library.stories(Filter.ALL, Slice.first(500)).get(499).id();
        Timing.late("list 50", 50, () -> library.stories(Filter.ALL, Slice.first(50)));
        Timing.late("list 50 in the middle", 50, () -> library.stories(Filter.ALL, Slice.after(middle, 50)));
        Timing.late("list the last 50", 50, () -> library.stories(Filter.ALL, Slice.last(50)));
        Timing.late("list 50 unread", 50, () -> library.stories(Filter.unread(), Slice.first(50)));
        Timing.late("list 50 unread from the end", 50, () -> library.stories(Filter.unread(), Slice.last(50)));
        Timing.of("list 1000", () -> library.stories(Filter.ALL, Slice.first(1000)));
        Timing.late("unread counts of all feeds", 50, library::feeds);
        Timing.late("count all", 50, () -> library.count(Filter.ALL));
        Timing.late("count unread", 50, () -> library.count(Filter.unread()));
        Timing.of("open an article with its quotes", () -> {
            library.article(story);
            library.quotesOf(story);
        });
    }

    private static void filters(Library library) {
        String person = library.speakers(Filter.ALL, 1).get(0).name();
        String rare = library.speakers(Filter.ALL, 5000).get(4999).name();
        for (String filter : List.of("feed = https://outlet7.example/feed", "tag = tag3", "tag = tag3 and unread = yes", "tag != tag3",
                "age < 7d", "age > 30d", "date = 2024-01-05", "unread = no", "title ~ bra", "title ~ " + InventedNews.RARE_WORD,
                "not title ~ " + InventedNews.COMMON_WORD, "author ~ ba",
                "author = \"" + person + "\"", "text ~ " + InventedNews.COMMON_WORD, "text ~ " + InventedNews.RARE_WORD,
                "text ~ \"" + InventedNews.PHRASE + "\"", "speaker = \"" + person + "\"", "speaker = \"" + rare + "\"", "speaker ~ bra",
                "starred = yes", "not (tag = tag3 or title ~ bra) and unread = yes")) {
            Filter parsed = Filter.parse(filter, Clock.systemUTC());
            Timing.of("list 50, " + filter, () -> library.stories(parsed, Slice.first(50)));
        }
        for (String filter : List.of("tag = tag3", "tag = tag3 and unread = yes", "title ~ bra", "text ~ " + InventedNews.COMMON_WORD,
                "speaker = \"" + person + "\"")) {
            Filter parsed = Filter.parse(filter, Clock.systemUTC());
            Timing.of("count, " + filter, () -> library.count(parsed));
        }
    }

    private static void searches(Library library) {
        Timing.late("search a rare word", 50, () -> library.search(InventedNews.RARE_WORD, false, 50));
        Timing.late("search a phrase", 50, () -> library.search('"' + InventedNews.PHRASE + '"', false, 50));
        Timing.median("search a common word", 20, () -> library.search(InventedNews.COMMON_WORD, false, 50));
        for (String query : List.of("the feed:https://outlet7.example/feed", "the tag:tag3", "the since:7d", "the ban", "the -cen", "-the",
                "-" + InventedNews.RARE_WORD, "since:7d", "bra*", "br*", "brace*",
                "speaker:nafo", "speaker:nafo the")) {
            Timing.of("search " + query, () -> library.search(query, false, 50));
        }
        Timing.of("search the, ranked", () -> library.search(InventedNews.COMMON_WORD, true, 50));
        Timing.of("search a rare word, ranked", () -> library.search(InventedNews.RARE_WORD, true, 50));
    }

    private static void speakers(Library library) {
        SpeakerRow most = library.speakers(Filter.ALL, 1).get(0);
        String surname = most.name().substring(most.name().lastIndexOf(' ') + 1);
        Filter week = Filter.of(Filter.Field.AGE, Filter.Operator.LESS, "7d");
        Timing.late("timeline of the most quoted (" + most.quotes() + " quotes)", 50, () -> library.timeline(most.person(), Slice.first(50)));
        Timing.of("timeline, 500 quotes", () -> library.timeline(most.person(), Slice.first(500)));
        Timing.of("who", () -> library.speakers(Filter.ALL, 50));
        Timing.of("who, everybody", () -> library.speakers(Filter.ALL, Integer.MAX_VALUE));
        Timing.of("who since 7 days", () -> library.speakers(week, 50));
        Timing.of("who, by surname", () -> library.speakers(surname));
        Timing.of("who, by name", () -> library.speakers(most.name()));
        Timing.of("quotes 50", () -> library.quotes(QuoteQuery.ALL, Slice.first(50)));
        Timing.of("quotes 50, speaker", () -> library.quotes(new QuoteQuery(most.name(), Filter.ALL, false), Slice.first(50)));
        Timing.of("quotes 50, speaker, 7 days", () -> library.quotes(new QuoteQuery(most.name(), week, false), Slice.first(50)));
        Timing.of("quotes 50, a feed", () -> library.quotes(new QuoteQuery("", Filter.feed("https://outlet7.example/feed"), false), Slice.first(50)));
        QuoteRow carried = library.quotes(QuoteQuery.ALL, Slice.first(2000)).stream().filter(it -> it.variants() > 1).findFirst().orElseThrow();
        Timing.of("the same words elsewhere", () -> library.variants(carried.story().id(), carried.n()));
    }

    private static void marks(Library library) {
        List<Long> newest = library.stories(Filter.ALL, Slice.first(50)).stream().map(StoryRow::id).toList();
        Timing.of("mark one read and unread", () -> {
            library.mark(Mark.READ, newest.subList(3, 4));
            library.mark(Mark.UNREAD, newest.subList(3, 4));
        });
        long start = System.nanoTime();
        int all = library.mark(Mark.READ, Filter.ALL).size();
        Timing.line("mark all read, ms (" + all + " unread)", String.valueOf((System.nanoTime() - start) / 1_000_000), "");
        start = System.nanoTime();
        library.mark(Mark.UNREAD, Filter.of(Filter.Field.AGE, Filter.Operator.LESS, "30d"));
        Timing.line("mark a month unread, ms", String.valueOf((System.nanoTime() - start) / 1_000_000), "");
    }
}
