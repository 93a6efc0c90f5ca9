package dev.quoth.tui;

import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.news.Attribution;
import dev.quoth.news.Block;
import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.news.Speaker;
import dev.quoth.tui.state.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented stories that are hard to draw. All are told as the second story of the newsstand. */
public final class Strange {

    private static final String TITLE = "東京の本屋 👩‍👩‍👧‍👦 ومكتبة البحر עם ישן é";
    private static final String SPEAKER = "田中花子 🦊 دانا";
    private static final String ROLE = "図書館長 🇯🇵 ראש הספרייה";

    private Strange() { }

    private static StoryRow row(String title, String feed, StoryRow.ArticleState state) {
        StoryRow row = Newsstand.story(2);
        return new StoryRow(row.id(), row.feed(), row.feedUrl(), feed, row.url(), title, row.byline(), row.authors(),
                row.published(), row.seen(), feed, row.language(), row.unread(), row.starred(), row.tags(), row.quotes(), state, row.event());
    }

    /** A story without a text, for whatever reason. */
    public static Answer.Loaded untold(StoryRow.ArticleState state) {
        return new Answer.Loaded(row("The story of which nothing is known", "Althafener Bote", state), Optional.empty(), List.of());
    }

    /** Wide characters, emoji of several, marks that combine and words from right to left wherever words can be. */
    public static Answer.Loaded babel() {
        String said = "本は友だち 👍🏽, قال. שלום, é!";
        String text = "“" + said + "” " + SPEAKER + " said in 東京 القاهرة.";
        int link = text.indexOf("東京");
        StoryRow row = row(TITLE, "新聞 🏮 جريدة עיתון", StoryRow.ArticleState.PAGE);
        List<Block> blocks = List.of(
                new Block.Image("写真 🏳️‍🌈 صورة", "https://news.example/a.png", 0),
                new Block.Caption("本屋の朝 🌅 الصباح בוקר", "写真: 山田 📷", List.of(), 0),
                new Block.Paragraph(text, List.of(Inline.link(new Span(link, text.length() - 1), "https://news.example/東京")), 0),
                new Block.Heading(2, "第二章 📖 الفصل פרק", List.of(), 0),
                new Block.ListItem(1, 1, "一つ ☝🏽 واحد אחד é", List.of(), 0),
                new Block.Quotation("海は広い 🌊 البحر واسع הים רחב", List.of(), 0),
                new Block.Table(List.of(List.of("国 🌍", "بلد"), List.of("日本 🇯🇵", "اليابان")), true, 0),
                new Block.Preformatted("if (本) {\n\treturn 👩‍🚒; // ملاحظة\n}", 0));
        Article article = Article.of(new Head(row.url(), TITLE, new Byline("文: 李 🖋️ بقلم", List.of()), Optional.empty(), Optional.empty(),
                "", "", "", ""), blocks, "");
        int at = article.text().indexOf(said);
        int clause = article.text().indexOf(SPEAKER + " said");
        Quote quote = new Quote(said, List.of(new Span(at, at + said.length())), new Speaker(SPEAKER, ROLE, Speaker.Kind.PERSON),
                Optional.of(new Attribution(SPEAKER + " said", new Span(clause, clause + SPEAKER.length() + 5), "said")),
                Quote.Kind.DIRECT, Quote.Basis.NAME);
        return new Answer.Loaded(row, Optional.of(article), List.of(new QuoteRow(row, 1, quote, 21, 1)));
    }

    /** Everything too long for any pane: headline, outlet, byline, speaker, role, words, a table of twenty columns. */
    public static Answer.Loaded overfull() {
        String title = "The longest headline that anybody on this coast remembers ".repeat(7).strip();
        String name = "Maximiliana Wilhelmina Konstantinopolskaya-Featherstonehaugh of Greater Skell";
        String role = "deputy assistant under-secretary for the inspection of harbours, bridges, ferries and jetties of the northern coast";
        String words = "It goes on and on and says little, ".repeat(30).strip();
        StoryRow row = row(title, "The United Advertiser and Daily Chronicle of the Northern Coast and the Outer Isles", StoryRow.ArticleState.PAGE);
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            cells.add("Column " + i);
        }
        List<Block> blocks = List.of(new Block.Paragraph("“" + words + "” said " + name + ".", List.of(), 0),
                new Block.Table(List.of(cells, cells), true, 0),
                new Block.Paragraph("https://news.example/" + "a-very-long-address-without-a-blank".repeat(4), List.of(), 0));
        Article article = Article.of(Head.at(row.url()).withTitle(title), blocks, "the rest of it is only for subscribers");
        Quote quote = new Quote(words, List.of(new Span(1, 1 + words.length())), new Speaker(name, role, Speaker.Kind.PERSON), Optional.empty(),
                Quote.Kind.DIRECT, Quote.Basis.CARRIED);
        return new Answer.Loaded(row, Optional.of(article), List.of(new QuoteRow(row, 1, quote, 22, 3)));
    }
}
