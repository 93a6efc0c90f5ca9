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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * News without end, the same on every run: words and persons are as unevenly used as in real news (Zipf), so that the index has
 * words that stand everywhere and words that stand once.
 */
final class InventedNews {

    static final int FEEDS = 500;
    /** A word that one story in a thousand holds, and a phrase that one in ten thousand holds. */
    static final String RARE_WORD = "quicksilver";
    static final String PHRASE = "over the narrow bridge";
    static final String COMMON_WORD = "the";
    static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    /** One story every minute: a million are two years of 500 feeds. */
    private static final long STEP_MILLIS = 60_000;

    private static final int VOCABULARY = 60_000;
    private static final int PERSONS = 30_000;
    private static final String[] SYLLABLES = {"ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu",
        "va", "we", "xi", "yo", "zu", "bra", "cle", "dri", "flo", "gru", "spa", "ste", "tri", "sho", "chu"};

    private final Random random;
    private final String[] words = new String[VOCABULARY];

    InventedNews(long seed) {
        random = new Random(seed);
        for (int i = 0; i < VOCABULARY; i++) {
            words[i] = i == 0 ? COMMON_WORD : word(i);
        }
    }

    /** A fetched story with its page. */
    record Item(Story story, Article article, List<Quote> quotes) { }

    static List<Subscription> subscriptions() {
        List<Subscription> subscriptions = new ArrayList<>();
        for (int i = 0; i < FEEDS; i++) {
            subscriptions.add(new Subscription("https://outlet" + i + ".example/feed", List.of("tag" + i % 10), "",
                    Subscription.Options.NONE, i + 1));
        }
        return subscriptions;
    }

    static Feed feed(int feed, List<Item> items) {
        return new Feed("rss 2.0", "Outlet " + feed, "https://outlet" + feed + ".example/", "", "", List.of(), "en", "", "", Optional.empty(),
                Optional.empty(), List.of(), Pace.ANY, items.stream().map(Item::story).toList());
    }

    /** The story with this number; numbers go on in time. One in fifty carries what was said in a story shortly before, in another feed. */
    Item item(int number, int feed) {
        Optional<Quote> carried = number % 50 == 49 ? item(number - 699, feed).quotes().stream().findFirst() : Optional.empty();
        random.setSeed(number * 31L + 7);
        Instant published = START.plusMillis(number * STEP_MILLIS + random.nextInt(3_600_000));
        String title = capital(sentence(8));
        Story story = new Story("urn:story:" + number, title, "https://outlet" + feed + ".example/" + number, List.of(), Optional.of(published
                .atOffset(ZoneOffset.UTC)), Optional.empty(), "<p>" + sentence(25) + "</p>", "", "", "", "", "", List.of(), List.of());
        List<Block> blocks = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<String> speakers = new ArrayList<>();
        carried.ifPresent(quote -> {
            said.add(quote.text());
            speakers.add(quote.speaker().name());
            blocks.add(new Block.Paragraph("“" + quote.text() + ",” said " + quote.speaker().name() + ".", List.of(), 0));
        });
        int paragraphs = 6 + random.nextInt(10);
        for (int i = 0; i < paragraphs; i++) {
            String text = capital(sentence(20 + random.nextInt(25))) + ".";
            if (random.nextInt(4) == 0) {
                String words = capital(sentence(8 + random.nextInt(20)));
                String speaker = person();
                said.add(words);
                speakers.add(speaker);
                text = "“" + words + ",” said " + speaker + ". " + text;
            }
            blocks.add(new Block.Paragraph(text, List.of(), 0));
        }
        if (number % 1000 == 17) {
            blocks.add(new Block.Paragraph("Then came the " + RARE_WORD + ".", List.of(), 0));
        }
        if (number % 10_000 == 23) {
            blocks.add(new Block.Paragraph("They went " + PHRASE + " at last.", List.of(), 0));
        }
        Head head = new Head(story.link(), title, new Byline("By " + person(), List.of(Author.of(person()))),
                Optional.of(published.atOffset(ZoneOffset.UTC)),
                Optional.empty(), "Outlet " + feed, "en", "", "");
        Article article = Article.of(head, blocks, "");
        return new Item(story, article, quotes(article.text(), said, speakers));
    }

    private static List<Quote> quotes(String text, List<String> said, List<String> speakers) {
        List<Quote> quotes = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < said.size(); i++) {
            int start = text.indexOf(said.get(i), from);
            int end = start + said.get(i).length();
            int clause = text.indexOf("said", end);
            String attribution = "said " + speakers.get(i);
            quotes.add(new Quote(said.get(i), List.of(new Span(start, end)), new Speaker(speakers.get(i), "", Speaker.Kind.PERSON),
                    Optional.of(new Attribution(attribution, new Span(clause, clause + attribution.length()), "said")), Quote.Kind.DIRECT,
                    Quote.Basis.NAME));
            from = end;
        }
        return quotes;
    }

    private String sentence(int length) {
        StringBuilder sentence = new StringBuilder(length * 7);
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(words[zipf(VOCABULARY)]);
        }
        return sentence.toString();
    }

    private String person() {
        int number = zipf(PERSONS);
        return capital(words[100 + number % 997]) + " " + capital(words[2000 + number]);
    }

    /** Rank r with a chance of about 1/r. */
    private int zipf(int size) {
        return (int) Math.min(size - 1L, (long) Math.exp(random.nextDouble() * Math.log(size)) - 1);
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        } while (rest > 0);
        return word.length() < 4 ? word + "n" : word.toString();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
