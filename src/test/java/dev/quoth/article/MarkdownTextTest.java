package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Author;
import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import dev.quoth.news.Span;
import dev.quoth.web.Page;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    private static final int BULLET = Block.ListItem.BULLET;

    @Test
    void paragraphsWithTheirMarks() {
        Article article = read("The council **voted** on *Saturday* to keep\nthe [ferry](https://harbour.example/f \"it\").\\\nSee [note][1] and `code`.\n\n"
                + "[1]: https://harbour.example/note\n");

        assertThat(article.blocks()).containsExactly(new Block.Paragraph(
                "The council voted on Saturday to keep the ferry.\nSee note and code.", List.of(
                        Inline.of(Inline.Kind.STRONG, new Span(12, 17)), Inline.of(Inline.Kind.EMPHASIS, new Span(21, 29)),
                        Inline.link(new Span(42, 47), "https://harbour.example/f"), Inline.link(new Span(53, 57), "https://harbour.example/note"),
                        Inline.of(Inline.Kind.CODE, new Span(62, 66))), 0));
    }

    @Test
    void listsWithTheirNumbersAndDepths() {
        assertThat(blocks("3. three\n4. four\n   - inner\n\n     more\n\n* outer\n")).containsExactly(
                new Block.ListItem(1, 3, "three", List.of(), 0), new Block.ListItem(1, 4, "four", List.of(), 0),
                new Block.ListItem(2, BULLET, "inner", List.of(), 0), new Block.Paragraph("more", List.of(), 0),
                new Block.ListItem(1, BULLET, "outer", List.of(), 0));
    }

    @Test
    void tasksHaveTheirBoxes() {
        assertThat(blocks("- [ ] ask *Quist*\n- [x] read the bill\n- [y] no box\n- [x]\n- \\[x] a move\n\n[x] nor here\n")).containsExactly(
                new Block.ListItem(1, BULLET, "\u2610 ask Quist", List.of(Inline.of(Inline.Kind.EMPHASIS, new Span(6, 11))), 0),
                new Block.ListItem(1, BULLET, "\u2611 read the bill", List.of(), 0), new Block.ListItem(1, BULLET, "[y] no box", List.of(), 0),
                new Block.ListItem(1, BULLET, "[x]", List.of(), 0), new Block.ListItem(1, BULLET, "[x] a move", List.of(), 0),
                new Block.Paragraph("[x] nor here", List.of(), 0));
    }

    @Test
    void quotationsCodeAndRules() {
        assertThat(blocks("> “The boat is the road.”\n>\n> > Deeper.\n\n```java\nint x;\n\n  y();\n```\n\n---\n\n    indented\n")).containsExactly(
                new Block.Quotation("“The boat is the road.”", List.of(), 0), new Block.Quotation("Deeper.", List.of(), 0),
                new Block.Preformatted("int x;\n\n  y();", 0), new Block.Rule(0), new Block.Preformatted("indented", 0));
    }

    @Test
    void tablesOfAnySize() {
        assertThat(blocks("| A | B |\n|---|--:|\n| 1 | *2* |\n\nand\n\n| only |\n|---|\n\nand\n\n| | |\n|---|---|\n| 1 | 2 |\n")).containsExactly(
                new Block.Table(List.of(List.of("A", "B"), List.of("1", "2")), true, 0), new Block.Paragraph("and", List.of(), 0),
                new Block.Table(List.of(List.of("only")), true, 0), new Block.Paragraph("and", List.of(), 0),
                new Block.Table(List.of(List.of("1", "2")), false, 0));
    }

    @Test
    void picturesWithTheSlantedWordsBelow() {
        assertThat(blocks("![Map](https://harbour.example/map.png)\n\n*The crossing at dawn* (Photo: Bo Lind)\n\n"
                + "![](boat.png)\n*The boat*\n\n*Not below a picture*\n")).containsExactly(
                new Block.Image("Map", "https://harbour.example/map.png", 0), new Block.Caption("The crossing at dawn", "Photo: Bo Lind", List.of(), 0),
                new Block.Image("", "https://harbour.example/boat.png", 0), new Block.Caption("The boat", "", List.of(), 0),
                new Block.Paragraph("Not below a picture", List.of(Inline.of(Inline.Kind.EMPHASIS, new Span(0, 19))), 0));
    }

    @Test
    void theFirstHeadingIsTheTitleAndTheOthersStandBelowIt() {
        Article article = read("Ferry stays\n===========\n\nBy Ann Lee, Staff reporter\n\nIt stays.\n\n# Spring\n\n## Fares\n");

        assertThat(article.head().title()).isEqualTo("Ferry stays");
        assertThat(article.head().byline().authors()).containsExactly(new Author("Ann Lee", "Staff reporter"));
        assertThat(places(article)).containsExactly(new Block.Paragraph("It stays.", List.of(), 0), new Block.Heading(2, "Spring", List.of(), 0),
                new Block.Heading(3, "Fares", List.of(), 0));
    }

    @Test
    void frontMatterIsTheHead() {
        Article article = read("---\ntitle: \"The ferry: it stays\"\nauthor:\n  - Ann Lee\n  - name: Bo Lind\ndate: 2026-05-04\nlang: en\ntags: [a, b]\n---\n\n"
                + "# The ferry: it stays\n\nIt stays.\n");

        assertThat(article.head().title()).isEqualTo("The ferry: it stays");
        assertThat(article.head().byline().names()).containsExactly("Ann Lee", "Bo Lind");
        assertThat(article.head().published()).contains(OffsetDateTime.parse("2026-05-04T00:00:00Z"));
        assertThat(article.head().language()).isEqualTo("en");
        assertThat(article.text()).isEqualTo("It stays.");
    }

    @Test
    void aRuleAboveTheTextIsNoFrontMatter() {
        assertThat(blocks("---\n\nIt stays.\n\n---\n\nIt does.\n")).containsExactly(new Block.Rule(0), new Block.Paragraph("It stays.", List.of(), 0),
                new Block.Rule(0), new Block.Paragraph("It does.", List.of(), 0));
    }

    @Test
    void markupWithinIsReadAsOnAPageAndTakesNoWordsAway() {
        assertThat(read("Write <title> and <button> into <b>the</b> head.<script>alert(1)</script>\n\n<div hidden>never</div>\n\n<textarea>\n\nIt *stays*.\n\n"
                + "<frameset>\n\n<plaintext>\n\nIt does.\n").text())
                .isEqualTo("Write <title> and <button> into the head.\n\n<textarea> It *stays*. <frameset> <plaintext> It does.");
    }

    @Test
    void onlyItsTypeOrNameTellsIt() {
        String text = "Some *words* here.\n";
        assertThat(read("", "text/markdown; charset=utf-8", text).text()).isEqualTo("Some words here.");
        assertThat(read("file:/notes.MD", "", text).text()).isEqualTo("Some words here.");
        assertThat(read("https://harbour.example/notes.markdown?raw=1", "text/plain", text).text()).isEqualTo("Some words here.");
        assertThat(read("https://harbour.example/notes.txt", "text/plain", text).text()).isEqualTo("Some *words* here.");
        assertThat(read("https://harbour.example/notes.md", "text/html", "<!DOCTYPE html><p>It stays, she said.</p>").text()).isEqualTo("It stays, she said.");
    }

    @Test
    void controlsAndOverridesAreLeftOut() {
        assertThat(read("# a\u001b[31m\u202e title\n\nred\u001b[31m \u0000&#27;&#x202e;text\n").text()).doesNotContain("\u001b", "\u202e", "\u0000");
    }

    @Test
    void nestingOfAnyDepthIsRead() {
        int deep = 10_000;
        assertThat(read(">".repeat(deep) + " deep\n\nafter\n").text()).contains("deep").endsWith("after");
        assertThat(read("- ".repeat(deep) + "deep\n\nafter\n").text()).contains("deep").endsWith("after");
        assertThat(read("*a **b ".repeat(deep) + "\n").text()).contains("b");
        assertThat(read("[".repeat(deep) + "a" + "](b)".repeat(deep) + "\n").text()).contains("a");
        assertThat(read("<div><p>".repeat(deep) + "deep\n\nafter\n").text()).contains("deep").endsWith("after");
    }

    /** What a parser could make of it would not fit into memory. */
    @Test
    void whatIsTooLargeIsPlainText() {
        assertThat(read("*a* " + "b ".repeat(500_000)).text()).startsWith("*a* b");
        int columns = 2_000;
        String table = "|a".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n" + "|b\n".repeat(600);
        assertThat(read(table).text()).contains("|a|a");
    }

    private static Article read(String markdown) {
        return read("https://harbour.example/notes", "text/markdown", markdown);
    }

    private static Article read(String url, String type, String text) {
        return Articles.read(Page.of(url, type, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Block> blocks(String markdown) {
        return places(read(markdown));
    }

    private static List<Block> places(Article article) {
        return article.blocks().stream().map(block -> block.at(0)).toList();
    }
}
