package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.article.Articles;
import dev.quoth.cli.typeset.Html;
import dev.quoth.cli.typeset.Markdown;
import dev.quoth.news.Article;
import dev.quoth.news.Author;
import dev.quoth.news.Block;
import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import dev.quoth.news.Numbering;
import dev.quoth.news.Span;
import dev.quoth.web.Page;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An article printed as HTML reads back as the same article; as Markdown its words cannot be taken for markup. */
class RoundTripTest {

    private static final Article ARTICLE = Article.of(
            Head.at("https://harbour.example/ferry").withTitle("Council keeps the ferry & the <slip>"),
            List.of(
                    new Block.Paragraph("The council voted on Saturday to keep the island ferry, as the plan had said it would.",
                            List.of(Inline.link(new Span(61, 69), "https://harbour.example/plan"),
                                    Inline.of(Inline.Kind.STRONG, new Span(4, 11))), 0),
                    new Block.Heading(2, "What changes in spring", List.of(), 0),
                    new Block.ListItem(1, 1, "Fares fall by a third, which nobody on the island had asked for.", List.of(), 0),
                    new Block.ListItem(1, 2, "The last boat leaves at eleven, an hour later than it does now.", List.of(), 0),
                    new Block.Quotation("The boat is the road, and the road has never once been closed.", List.of(), 0),
                    new Block.Paragraph("“We owe it to the island,” Mayor Ada Brown said after the vote, before she left for the slip.",
                            List.of(), 0),
                    new Block.Table(List.of(List.of("Year", "Passengers"), List.of("2025", "12,000"), List.of("2026", "9,500")), true, 0),
                    new Block.Preformatted("dep  06:10\narr  06:40", 0),
                    new Block.Paragraph("A new boat is to come in spring; it was ordered before the council had voted at all.", List.of(), 0)),
            "");

    @Test
    void htmlReadsBackAsTheSameBlocks() {
        Article back = Articles.read(Page.of("https://harbour.example/ferry", "text/html", Html.of(ARTICLE).getBytes(StandardCharsets.UTF_8)));

        assertThat(back.head().title()).isEqualTo(ARTICLE.head().title());
        assertThat(back.text()).isEqualTo(ARTICLE.text());
        assertThat(back.blocks()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("inlines").isEqualTo(ARTICLE.blocks());
        assertThat(back.blocks().get(0).inlines()).containsExactlyInAnyOrderElementsOf(ARTICLE.blocks().get(0).inlines());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePagesOfTheSampleReadBackFromHtml(Path page) throws IOException {
        Article article = Articles.read(Page.of("https://sample.example/" + page.getFileName(), "text/html", Files.readAllBytes(page)));
        Article back = Articles.read(Page.of(article.head().url(), "text/html", Html.of(article).getBytes(StandardCharsets.UTF_8)));

        assertThat(back.head().title()).isEqualTo(article.head().title());
        assertThat(back.head().byline().names()).isEqualTo(article.head().byline().names());
        assertThat(back.head().published()).isEqualTo(article.head().published());
        assertThat(back.blocks()).isEqualTo(article.blocks());
    }

    static Stream<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(RoundTripTest.class.getResource("/dev/quoth/web/sample").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @Test
    void linesAndNestedMarksReadBackFromHtml() {
        List<Block> blocks = List.of(ARTICLE.blocks().get(0),
                new Block.Quotation("The boat is the road,\nand the road has never once been closed.", List.of(), 0),
                new Block.ListItem(1, 3, "A new boat is to come in spring.", List.of(Inline.of(Inline.Kind.STRONG, new Span(2, 10)),
                        Inline.link(new Span(2, 10), "https://harbour.example/boat")), 0),
                new Block.ListItem(1, 2, "Nobody has seen it.", List.of(), 0),
                new Block.ListItem(1, 7, "It was ordered before the council had voted at all.", List.of(), 0));
        Article article = Article.of(ARTICLE.head(), blocks, "");
        Article back = Articles.read(Page.of("https://harbour.example/ferry", "text/html", Html.of(article).getBytes(StandardCharsets.UTF_8)));

        assertThat(back.blocks().subList(1, 5)).isEqualTo(article.blocks().subList(1, 5));
    }

    @Test
    void lettersAndRomanFiguresReadBackFromHtml() {
        List<Block> blocks = List.of(ARTICLE.blocks().get(0),
                new Block.ListItem(1, 3, Numbering.LOWER_LETTERS, "A new boat is to come in spring.", List.of(), 0),
                new Block.ListItem(2, 1, Numbering.UPPER_ROMAN, "Nobody has seen it.", List.of(), 0),
                new Block.ListItem(1, 4, Numbering.LOWER_LETTERS, "It was ordered before the council had voted at all.", List.of(), 0),
                new Block.ListItem(1, 1, "A list in figures stands right behind it.", List.of(), 0));
        Article article = Article.of(ARTICLE.head(), blocks, "");
        Article back = Articles.read(Page.of("https://harbour.example/ferry", "text/html", Html.of(article).getBytes(StandardCharsets.UTF_8)));

        assertThat(back.blocks().subList(1, 5)).isEqualTo(article.blocks().subList(1, 5));
    }

    @Test
    void markdownEscapesWhatWouldBeMarkup() {
        Article article = Article.of(Head.at(""), List.of(
                new Block.Paragraph("# not *a* heading", List.of(), 0),
                new Block.Paragraph("12. not a list", List.of(), 0),
                new Block.Paragraph("- nor this <b>", List.of(), 0)), "");

        assertThat(Markdown.of(article)).isEqualTo("\\# not \\*a\\* heading\n\n12\\. not a list\n\n\\- nor this \\<b>\n");
    }

    /** What a page that is cleaned a second time would lose: lines that look like promotion, credits, a name below a picture. */
    @Test
    void nothingIsLeftOutOfItsOwnPageASecondTime() {
        Head head = new Head("https://harbour.example/ferry", "Council keeps the ferry", new Byline("By Ann Lee, harbour reporter",
                List.of(new Author("Ann Lee", "harbour reporter"))), Optional.of(OffsetDateTime.parse("2026-05-04T23:30:00Z")),
                Optional.empty(), "Harbour Gazette", "en", "", "");
        List<Block> blocks = List.of(
                new Block.Heading(2, "Related stories", List.of(), 0),
                new Block.Paragraph("Read more about the ferry", List.of(Inline.link(new Span(0, 25), "https://harbour.example/more")), 0),
                new Block.Image("The boat", "https://harbour.example/boat.jpg", 0),
                new Block.Caption("Getty Images", "", List.of(), 0),
                new Block.Image("The pier", "https://harbour.example/pier.jpg", 0),
                new Block.Caption("The pier at dawn", "Bo Lind", List.of(Inline.of(Inline.Kind.EMPHASIS, new Span(4, 8))), 0),
                new Block.Paragraph("The crew", List.of(Inline.of(Inline.Kind.EMPHASIS, new Span(0, 8))), 0),
                new Block.Paragraph("Read more about the ferry", List.of(), 0),
                new Block.ListItem(1, Block.ListItem.BULLET, "Advertisement", List.of(), 0));
        Article article = Article.of(head, blocks, "a paywall stub");
        Article back = Articles.read(Page.of("", "", Html.of(article).getBytes(StandardCharsets.UTF_8)));

        assertThat(back).isEqualTo(article);
    }
}
