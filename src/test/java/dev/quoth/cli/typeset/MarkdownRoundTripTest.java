package dev.quoth.cli.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.article.Articles;
import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import dev.quoth.news.Span;
import dev.quoth.web.Page;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An article printed as Markdown reads back, for anybody who reads Markdown, as the same blocks. */
class MarkdownRoundTripTest {

    static Stream<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(MarkdownRoundTripTest.class.getResource("/dev/quoth/web/sample").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePagesOfTheSample(Path page) throws IOException {
        Article article = Articles.read(Page.of("https://sample.example/" + page.getFileName(), "text/html", Files.readAllBytes(page)));

        assertThat(article.blocks()).isNotEmpty();
        assertThat(MarkdownReader.read(Markdown.of(bare(article)))).isEqualTo(expected(article));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePagesOfTheSampleReadBack(Path page) throws IOException {
        Article article = Articles.read(Page.of("https://sample.example/" + page.getFileName(), "text/html", Files.readAllBytes(page)));
        Article back = back(article);

        assertThat(back.head().title()).isEqualTo(article.head().title());
        assertThat(back.head().url()).isEqualTo(article.head().url());
        assertThat(back.head().site()).isEqualTo(article.head().site());
        assertThat(back.head().byline().names()).isEqualTo(article.head().byline().names());
        assertThat(back.head().published().map(OffsetDateTime::toLocalDate)).isEqualTo(article.head().published().map(OffsetDateTime::toLocalDate));
        assertThat(back.note()).isEqualTo(article.note());
        assertThat(back.blocks()).isEqualTo(withPictures(article.blocks()));
    }

    @Test
    void addressesComeBackAsTheyAre() {
        String url = "https://a.example/ferry_(boat)?p=1&copy=2";
        List<Inline> links = List.of(Inline.link(new Span(4, 9), url));
        Article article = Article.of(Head.at(url).withTitle("The ferry"), List.of(new Block.Paragraph("The ferry is back.", links, 0)), "");

        assertThat(back(article).head().url()).isEqualTo(url);
        assertThat(back(article).blocks()).isEqualTo(article.blocks());
    }

    /** Without a picture above them the words below it are slanted and no more. */
    private static List<Block> withPictures(List<Block> blocks) {
        List<Block> with = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            boolean under = i > 0 && blocks.get(i - 1) instanceof Block.Image;
            with.set(i, under ? blocks.get(i) : said(blocks.get(i)));
        }
        return Article.of(Head.at(""), with, "").blocks();
    }

    private static Article back(Article article) {
        return Articles.read(Page.of("", "text/markdown", Markdown.of(article).getBytes(StandardCharsets.UTF_8)));
    }

    /** Words of all the marks that Markdown knows, in blocks of all kinds in any order. */
    @Property(tries = 1000)
    void anyBlocks(@ForAll("blocks") List<Block> blocks) {
        Article article = Article.of(Head.at(""), blocks, "");

        assertThat(MarkdownReader.read(Markdown.of(article))).isEqualTo(expected(article));
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        Arbitrary<String> words = Arbitraries.of("ferry", "the", "#", "-", "+", "*", "**", "_a_", "`x`", "[b]", "<i>", "&amp;", "1.",
                "2)", "|", ">", "\\",
                "~~~", "===", "!", "https://a.example", "1", "island.").list().ofMinSize(1).ofMaxSize(6).map(list -> String.join(" ", list));
        Arbitrary<String> lines = words.list().ofMinSize(1).ofMaxSize(2).map(list -> String.join("\n", list));
        Arbitrary<Block> paragraph = lines.flatMap(text -> links(text).map(links -> new Block.Paragraph(text, links, 0)));
        Arbitrary<Block> heading = Combinators.combine(Arbitraries.integers().between(2, 6), words).as((level, text) -> new Block.Heading(level, text,
                List.of(), 0));
        Arbitrary<Block> quotation = lines.map(text -> new Block.Quotation(text, List.of(), 0));
        Arbitrary<Block> code = Arbitraries.of("a\n\n  b", "```\nc\n```", "    d", "# e").map(text -> new Block.Preformatted(text, 0));
        Arbitrary<Block> table = words.list().ofSize(2).list().ofMinSize(1).ofMaxSize(3).map(rows -> new Block.Table(rows, true, 0));
        Arbitrary<Block> item = Combinators.combine(Arbitraries.integers().between(1, 3),
                Arbitraries.of(Block.ListItem.BULLET, Block.ListItem.BULLET, 0, 1, 2, 7), lines)
                .as((depth, ordinal, text) -> new Block.ListItem(depth, ordinal, text, List.of(), 0));
        return Arbitraries.oneOf(paragraph, paragraph, heading, quotation, code, table, item, item, item).list().ofMinSize(1).ofMaxSize(8)
                .map(MarkdownRoundTripTest::numbered);
    }

    private static Arbitrary<List<Inline>> links(String text) {
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        return Arbitraries.of(List.of(), List.of(Inline.link(new Span(0, end), "https://a.example/(b)?c=d&e_f")));
    }

    /** Items that stand one behind the other go one step deeper at most, and their numbers follow each other, as they do in a page. */
    private static List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.ListItem item) {
                int depth = Math.min(item.depth(), open.size() + 1);
                int above = Block.ListItem.BULLET;
                while (open.size() >= depth) {
                    above = open.remove(open.size() - 1);
                }
                open.add(item.ordinal() > 1 && above >= 0 ? above + 1 : item.ordinal());
                numbered.add(new Block.ListItem(depth, open.get(depth - 1), item.text(), item.inlines(), 0));
            } else {
                open.clear();
                numbered.add(block);
            }
        }
        return numbered;
    }

    /** Without its head, which stands above the blocks in Markdown. */
    private static Article bare(Article article) {
        return Article.of(Head.at(""), article.blocks(), article.note());
    }

    /** The blocks as Markdown can say them: no pictures' words, no place in the text, and every table has a head. */
    private static List<Block> expected(Article article) {
        return article.blocks().stream().map(block -> said(block).at(0)).toList();
    }

    private static Block said(Block block) {
        if (block instanceof Block.Caption caption) {
            String text = caption.credit().isEmpty() ? caption.text() : caption.text() + " (" + caption.credit() + ")";
            List<Inline> inlines = new ArrayList<>(caption.inlines().stream().filter(inline -> inline.kind() == Inline.Kind.LINK).toList());
            inlines.add(Inline.of(Inline.Kind.EMPHASIS, new Span(0, caption.text().length())));
            return new Block.Paragraph(text, inlines, 0);
        }
        if (block instanceof Block.Table table && !table.headed()) {
            List<List<String>> rows = new ArrayList<>(table.rows());
            rows.add(0, rows.get(0).stream().map(cell -> "").toList());
            return new Block.Table(rows, true, 0);
        }
        return block;
    }
}
