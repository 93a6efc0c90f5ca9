package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.article.Articles;
import dev.quoth.cli.typeset.Html;
import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import dev.quoth.news.Span;
import dev.quoth.web.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Whatever blocks an article has: printed as HTML and extracted again, it has the same ones. */
class RoundTripPropertyTest {

    private static final String[] WORDS = ("ferry harbour council mayor island crew winter boat ticket pier museum lamp rope morning storm "
            + "bridge village captain engine letter promise paint <b> & \"old\" caf\u00E9 \u6E2F na\u00EFve 12,345 half quietly never again after "
            + "before without").split(" ");

    private final Random random = new Random();

    @Property(tries = 150, seed = "4")
    void htmlReadsBackAsTheSameBlocks(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        random.setSeed(seed);
        Article article = article();
        Article back = Articles.read(Page.of("https://harbour.example/ferry", "text/html", Html.of(article).getBytes(StandardCharsets.UTF_8)));

        assertThat(back.head().title()).isEqualTo(article.head().title());
        assertThat(back.blocks()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("inlines").isEqualTo(article.blocks());
        for (int i = 0; i < article.blocks().size(); i++) {
            assertThat(back.blocks().get(i).inlines()).containsExactlyInAnyOrderElementsOf(article.blocks().get(i).inlines());
        }
    }

    private Article article() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph());
        int parts = 1 + random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            part(blocks);
            blocks.add(paragraph());
        }
        return Article.of(Head.at("https://harbour.example/ferry").withTitle("Council keeps the ferry & the <slip>"), blocks, "");
    }

    private void part(List<Block> blocks) {
        switch (random.nextInt(6)) {
            case 0 -> blocks.add(new Block.Heading(2 + random.nextInt(3), "What the " + words(3) + " means", List.of(), 0));
            case 1 -> list(blocks);
            case 2 -> blocks.add(new Block.Quotation(sentence(12), List.of(), 0));
            case 3 -> blocks.add(new Block.Preformatted("dep  06:10\n  arr  06:40 <late>\n\nend", 0));
            case 4 -> table(blocks);
            default -> blocks.add(paragraph());
        }
    }

    private void list(List<Block> blocks) {
        int items = 2 + random.nextInt(5);
        int depth = 1;
        boolean[] numbered = new boolean[4];
        int[] next = new int[4];
        numbered[1] = random.nextBoolean();
        next[1] = 1 + random.nextInt(3);
        for (int i = 0; i < items; i++) {
            int deeper = i == 0 ? 1 : 1 + random.nextInt(Math.min(3, depth + 1));
            if (deeper > depth) {
                numbered[deeper] = random.nextBoolean();
                next[deeper] = 1;
            }
            depth = deeper;
            blocks.add(new Block.ListItem(depth, numbered[depth] ? next[depth]++ : Block.ListItem.BULLET, sentence(8), List.of(), 0));
        }
    }

    private void table(List<Block> blocks) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < 3; r++) {
            rows.add(List.of("Row " + r, words(2), String.valueOf(1_000 + random.nextInt(9_000))));
        }
        blocks.add(new Block.Table(rows, random.nextBoolean(), 0));
    }

    private Block paragraph() {
        String text = sentence(14) + " " + sentence(10);
        List<Inline> inlines = new ArrayList<>();
        int start = text.indexOf(' ') + 1;
        int end = text.indexOf(' ', start);
        switch (random.nextInt(5)) {
            case 0 -> inlines.add(Inline.link(new Span(start, end), "https://harbour.example/plan?a=1&b=2"));
            case 1 -> inlines.add(Inline.of(Inline.Kind.STRONG, new Span(start, end)));
            case 2 -> inlines.add(Inline.of(Inline.Kind.EMPHASIS, new Span(start, end)));
            case 3 -> inlines.add(Inline.of(Inline.Kind.CODE, new Span(start, end)));
            default -> { }
        }
        return new Block.Paragraph(text, inlines, 0);
    }

    private String sentence(int words) {
        return "The " + words(words) + ", as the council had said on " + words(2) + ".";
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
