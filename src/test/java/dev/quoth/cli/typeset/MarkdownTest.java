package dev.quoth.cli.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import dev.quoth.news.Numbering;
import dev.quoth.news.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What CommonMark would read otherwise than it is meant. */
class MarkdownTest {

    private static String of(Block... blocks) {
        return Markdown.of(Article.of(Head.at(""), List.of(blocks), ""));
    }

    private static Block paragraph(String text, Inline... inlines) {
        return new Block.Paragraph(text, List.of(inlines), 0);
    }

    private static Block item(int depth, int ordinal, String text) {
        return new Block.ListItem(depth, ordinal == 0 ? Block.ListItem.BULLET : ordinal, text, List.of(), 0);
    }

    private static Inline emphasis(int start, int end) {
        return Inline.of(Inline.Kind.EMPHASIS, new Span(start, end));
    }

    @Test
    void everyLineOfAParagraphIsSafeAtItsStart() {
        assertThat(of(paragraph("A first line\n# a second\n2) a third"))).isEqualTo("A first line\\\n\\# a second\\\n2\\) a third\n");
        assertThat(of(new Block.Quotation("One\n- two", List.of(), 0))).isEqualTo("> One\\\n> \\- two\n");
    }

    @Test
    void whatIsInAListIsIndentedToTheWordsAboveIt() {
        assertThat(of(item(1, 10, "Ten"), item(2, 0, "Boats"), item(3, 0, "Old\nand new"), item(1, 11, "Eleven")))
                .isEqualTo("10. Ten\n    - Boats\n      - Old\\\n        and new\n11. Eleven\n");
        assertThat(of(item(1, 0, "Top"), item(3, 0, "Two levels down"))).isEqualTo("- Top\n  - - Two levels down\n");
    }

    @Test
    void lettersStandBehindABullet() {
        assertThat(of(new Block.ListItem(1, 3, Numbering.LOWER_LETTERS, "Boats", List.of(), 0), item(2, 0, "Old"),
                new Block.ListItem(1, 4, Numbering.LOWER_LETTERS, "Lamps", List.of(), 0))).isEqualTo("- c\\. Boats\n  - Old\n- d\\. Lamps\n");
    }

    @Test
    void aListThatBeginsAnewHasOtherMarks() {
        assertThat(of(item(1, 1, "One"), item(1, 2, "Two"), item(1, 1, "Anew"), item(1, 2, "Again")))
                .isEqualTo("1. One\n2. Two\n1) Anew\n2) Again\n");
        assertThat(of(item(1, 0, "Top"), item(2, 3, "Three"))).isEqualTo("- Top\n\n  3. Three\n");
    }

    @Test
    void starsThatWouldNotBeMarksAreLeftOut() {
        assertThat(of(paragraph("An old boat", emphasis(3, 6)))).isEqualTo("An *old* boat\n");
        assertThat(of(paragraph("An old boat", emphasis(2, 6)))).isEqualTo("An old boat\n");
        assertThat(of(paragraph("A\u201Cold\u201Dboat", emphasis(1, 6)))).isEqualTo("A\u201Cold\u201Dboat\n");
        assertThat(of(paragraph("oldnew", emphasis(0, 3), emphasis(3, 6)))).isEqualTo("*oldnew*\n");
    }

    @Test
    void anExclamationMarkBeforeALinkIsNoPicture() {
        assertThat(of(paragraph("Look!here", Inline.link(new Span(5, 9), "https://harbour.example/"))))
                .isEqualTo("Look\\![here](https://harbour.example/)\n");
    }

    @Test
    void numberSignsAtTheEndOfAHeadingStay() {
        assertThat(of(new Block.Heading(2, "Boats in C #", List.of(), 0))).isEqualTo("## Boats in C \\#\n");
    }

    @Test
    void codeWithFencesGetsALongerFence() {
        assertThat(of(new Block.Preformatted("a\n```\nb", 0))).isEqualTo("````\na\n```\nb\n````\n");
    }

    private static Inline code(int start, int end) {
        return Inline.of(Inline.Kind.CODE, new Span(start, end));
    }

    private static Inline strong(int start, int end) {
        return Inline.of(Inline.Kind.STRONG, new Span(start, end));
    }

    @Test
    void codeAndLinkAroundTheSameWordsAreBoth() {
        Inline link = Inline.link(new Span(4, 8), "https://harbour.example/");

        assertThat(of(paragraph("Run boat now", code(4, 8), link))).isEqualTo("Run [`boat`](https://harbour.example/) now\n");
        assertThat(of(paragraph("Run boat now", link, code(4, 8)))).isEqualTo("Run [`boat`](https://harbour.example/) now\n");
        assertThat(of(paragraph("Run boat now", link, code(0, 12)))).isEqualTo("`Run `[`boat`](https://harbour.example/)` now`\n");
    }

    @Test
    void codeHasNoLinesAndNoEmptyMiddle() {
        assertThat(of(paragraph("boat\n`pier`", code(0, 11)))).isEqualTo("`boat`\\\n`` `pier` ``\n");
        assertThat(of(paragraph("U+0041", code(0, 2), code(2, 6)))).isEqualTo("`U+0041`\n");
    }

    @Test
    void emphasisWithinEmphasisIsSaidOnceAndBothKindsAtOnce() {
        assertThat(of(paragraph("An old boat", strong(0, 11), strong(3, 6)))).isEqualTo("**An old boat**\n");
        assertThat(of(paragraph("An old boat", emphasis(0, 11), strong(0, 11)))).isEqualTo("***An old boat***\n");
    }

    @Test
    void aBracketBehindStarsIsPunctuation() {
        Inline link = Inline.link(new Span(3, 6), "https://harbour.example/");

        assertThat(of(paragraph("An old5 boats", link, emphasis(3, 6)))).isEqualTo("An [*old*](https://harbour.example/)5 boats\n");
        assertThat(of(paragraph("An old5 boats", emphasis(3, 6), link))).isEqualTo("An [*old*](https://harbour.example/)5 boats\n");
        assertThat(of(paragraph("An old5 boats", link, emphasis(3, 7)))).isEqualTo("An *[old](https://harbour.example/)5* boats\n");
        assertThat(of(paragraph("Anold boats", Inline.link(new Span(2, 5), "https://harbour.example/"), emphasis(2, 11))))
                .isEqualTo("An[old](https://harbour.example/) boats\n");
    }

    @Test
    void onlyWhatWouldBeMarkupIsEscaped() {
        assertThat(of(paragraph("rope_and_tackle & sons > 3 &amp; &#39; _a_ ~~b~~ ~5"))).isEqualTo(
                "rope_and_tackle & sons > 3 \\&amp; \\&#39; \\_a\\_ \\~\\~b\\~\\~ ~5\n");
        assertThat(of(paragraph("pier", Inline.link(new Span(0, 4), "https://harbour.example/?a=1&amp;b=2&c=3"))))
                .isEqualTo("[pier](https://harbour.example/?a=1\\&amp;b=2&c=3)\n");
    }

    @Test
    void aListWithoutAnItemAboveKeepsItsDepth() {
        assertThat(of(item(2, 0, "Deep"), item(2, 3, "Three"), item(1, 0, "Top"))).isEqualTo("- - Deep\n  3. Three\n- Top\n");
    }
}
