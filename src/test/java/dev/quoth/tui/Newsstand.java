package dev.quoth.tui;

import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.library.FetchState;
import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.news.Attribution;
import dev.quoth.news.Author;
import dev.quoth.news.Block;
import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.news.Speaker;
import dev.quoth.tui.state.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented stories, articles and quotes to draw. */
public final class Newsstand {

    /** When all pictures are taken: Sunday, 22 November 2026, 12:00 UTC. */
    public static final long NOW = Instant.parse("2026-11-22T12:00:00Z").toEpochMilli();

    private static final List<String> TITLES = List.of(
            "Harbour council votes to keep the night ferry running",
            "Brückenbau in Althafen: „Wir haben keine Zeit mehr“",
            "Museum returns carved doors to island community",
            "東京の小さな本屋が百年目を迎える",
            "Rain fills reservoirs after the driest spring in forty years, officials say, but warn that one good month is not a recovery",
            "School gardens feed three thousand pupils a day",
            "Family 👩‍👩‍👧‍👦 bakery wins 🥇 prize for its rye bread",
            "Council leader resigns over bridge delays",
            "Ferry strike ends: crews accept new rota",
            "Night trains return to the coast");

    private static final List<String> OUTLETS = List.of("The Lantern", "Althafener Bote", "Island Courier", "Harbour Post");

    private Newsstand() { }

    public static StoryRow story(int n) {
        Instant when = Instant.ofEpochMilli(NOW).minus(Duration.ofMinutes(35L + 47L * n * n));
        int outlet = (n - 1) % OUTLETS.size();
        String title = n <= TITLES.size() ? TITLES.get(n - 1) : "Story number " + n + " of a long list";
        return new StoryRow(n, outlet + 1, "https://news.example/" + outlet, OUTLETS.get(outlet), "https://news.example/story/" + n, title,
                n == 1 ? "By Ada Morrow, Harbour correspondent" : "", List.of("Ada Morrow"), Optional.of(when.atOffset(ZoneOffset.UTC)), when,
                OUTLETS.get(outlet), "en", n % 3 != 0, n == 2, List.of(outlet < 2 ? "world" : "local"), n == 1 ? 5 : n % 4,
                StoryRow.ArticleState.PAGE, n == 1 || n == 9 ? 7 : 0);
    }

    public static List<StoryRow> stories(int count) {
        List<StoryRow> rows = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            rows.add(story(n));
        }
        return rows;
    }

    public static List<FeedRow> feeds() {
        List<FeedRow> feeds = new ArrayList<>();
        for (int i = 0; i < OUTLETS.size(); i++) {
            Subscription subscription = new Subscription("https://news.example/" + i, List.of(i < 2 ? "world" : "local"), "",
                    Subscription.Options.NONE, i + 1);
            FetchState state = i == 3 ? new FetchState("", "", Optional.empty(), Optional.empty(), Optional.empty(), 1, "no answer within 20 s",
                    false, "", Optional.empty(), 0) : FetchState.NEVER;
            feeds.add(new FeedRow(i + 1, subscription, true, OUTLETS.get(i), "https://news.example", 3, i == 2 ? 0 : 2, state));
        }
        return feeds;
    }

    /** The first story, with every kind of block. */
    public static Answer.Loaded ferry() {
        String vote = "The harbour council voted on Friday to keep the night ferry between Westhaven and the Outer Isles running for another "
                + "two years, after islanders filled the town hall to the last seat.";
        String morrow = "“The ferry is not a luxury, it is our street,” said Ines Calloway, who keeps the only pharmacy on Greater Skell. "
                + "“When it stops at night, the doctor stops too.”";
        String mayor = "Mayor Tobias Renn told the meeting that the council had “looked at every column of the budget” and would pay for the "
                + "crossing out of the road fund.";
        String carried = "“Nobody on this council wants to explain to an ambulance why it has to wait for the morning,” he added.";
        String indirect = "Renn said a report on cheaper boats would be ready by spring.";
        String floating = "“We will hold them to it.”";
        List<Block> blocks = List.of(
                new Block.Caption("The night ferry leaves Westhaven.", "Photograph: Jo Lindqvist", List.of(), 0),
                new Block.Paragraph(vote, List.of(Inline.link(new Span(40, 51), "https://news.example/ferry"),
                        Inline.of(Inline.Kind.EMPHASIS, new Span(94, 105))), 0),
                new Block.Paragraph(morrow, List.of(), 0),
                new Block.Heading(2, "What was decided", List.of(), 0),
                new Block.ListItem(1, Block.ListItem.BULLET, "The crossing at 23:40 stays, every night of the week, "
                        + "and the one at 02:15 on the nights before market days.",
                        List.of(Inline.of(Inline.Kind.STRONG, new Span(4, 21))), 0),
                new Block.ListItem(1, Block.ListItem.BULLET, "Fares stay as they are.", List.of(), 0),
                new Block.ListItem(2, Block.ListItem.BULLET, "Pupils and nurses still travel free.", List.of(), 0),
                new Block.Paragraph(mayor, List.of(), 0),
                new Block.Paragraph(carried, List.of(), 0),
                new Block.Quotation("A port without a night boat is a port with a closing time.", List.of(), 0),
                new Block.Paragraph(indirect, List.of(), 0),
                new Block.Table(List.of(List.of("Crossing", "Passengers", "Cost a night"), List.of("23:40", "118", "£1,940"),
                        List.of("02:15", "31", "£1,610")), true, 0),
                new Block.Preformatted("WESTHAVEN  dep 23:40\nSKELL      arr 01:05", 0),
                new Block.Image("Map of the crossing", "https://news.example/map.png", 0),
                new Block.Rule(0),
                new Block.Paragraph(floating, List.of(), 0));
        Article article = Article.of(new Head("https://news.example/story/1", TITLES.get(0), new Byline("By Ada Morrow, Harbour correspondent",
                List.of(Author.of("Ada Morrow"))), Optional.of(OffsetDateTime.parse("2026-11-22T11:25:00Z")),
                Optional.empty(), "The Lantern", "en", "", ""), blocks, "");
        StoryRow row = story(1);
        Speaker calloway = new Speaker("Ines Calloway", "who keeps the only pharmacy on Greater Skell", Speaker.Kind.PERSON);
        Speaker renn = new Speaker("Tobias Renn", "Mayor", Speaker.Kind.PERSON);
        List<QuoteRow> quotes = List.of(
                quote(row, 1, article, calloway, 11, 2, Quote.Kind.DIRECT, Quote.Basis.NAME, "said Ines Calloway",
                        "The ferry is not a luxury, it is our street,", "When it stops at night, the doctor stops too."),
                quote(row, 2, article, renn, 12, 1, Quote.Kind.MIXED, Quote.Basis.NAME, "Mayor Tobias Renn told the meeting",
                        "looked at every column of the budget"),
                quote(row, 3, article, renn, 12, 1, Quote.Kind.DIRECT, Quote.Basis.PRONOUN, "he added",
                        "Nobody on this council wants to explain to an ambulance why it has to wait for the morning,"),
                quote(row, 4, article, renn, 12, 1, Quote.Kind.INDIRECT, Quote.Basis.NAME, "Renn said",
                        "a report on cheaper boats would be ready by spring"),
                quote(row, 5, article, Speaker.NONE, 0, 1, Quote.Kind.DIRECT, Quote.Basis.UNKNOWN, "", "We will hold them to it."));
        return new Answer.Loaded(row, Optional.of(article), quotes);
    }

    private static QuoteRow quote(StoryRow row, int n, Article article, Speaker speaker, long person, int variants, Quote.Kind kind,
            Quote.Basis basis, String clause, String... parts) {
        List<Span> spans = new ArrayList<>();
        for (String part : parts) {
            int start = article.text().indexOf(part);
            spans.add(new Span(start, start + part.length()));
        }
        int at = clause.isEmpty() ? -1 : article.text().indexOf(clause);
        Optional<Attribution> attribution = at < 0 ? Optional.empty()
                : Optional.of(new Attribution(clause, new Span(at, at + clause.length()), "said"));
        return new QuoteRow(row, n, new Quote(String.join(" ", parts), spans, speaker, attribution, kind, basis), person, variants);
    }

    /** Any other story, of one paragraph. */
    public static Answer.Loaded plain(int n) {
        StoryRow row = story(n);
        Article article = Article.of(Head.at(row.url()).withTitle(row.title()),
                List.of(new Block.Paragraph("This is the only paragraph of story " + n + ". It says little, and nobody speaks in it.",
                        List.of(), 0)), "");
        return new Answer.Loaded(row, Optional.of(article), List.of());
    }
}
