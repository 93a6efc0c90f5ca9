package dev.quoth.tui.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Numbering;
import dev.quoth.tui.Newsstand;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks as lines. */
class TypesettingTest {

    private static List<String> set(int width, List<Block> blocks) {
        Article article = Article.of(Head.at("https://news.example/story/2").withTitle("A title"), blocks, "");
        Page page = Typesetting.set(Newsstand.story(2), article, width, false, ZoneOffset.UTC);
        for (PageLine line : page.lines()) {
            for (Run run : line.runs()) {
                assertThat(run.start() < 0 || article.text().startsWith(run.text(), run.start())).as("knows where it stands: " + run).isTrue();
            }
        }
        return page.lines().stream().map(PageLine::text).toList();
    }

    private static List<String> set(int width, Block... blocks) {
        return set(width, Arrays.asList(blocks));
    }

    private static Block item(int depth, int ordinal, String text) {
        return new Block.ListItem(depth, ordinal == 0 ? Block.ListItem.BULLET : ordinal, text, List.of(), 0);
    }

    @Test
    void numbersOfAListStandUnderOneAnother() {
        List<Block> items = new ArrayList<>();
        for (int i = 8; i <= 11; i++) {
            items.add(item(1, i, "Post " + i));
        }
        assertThat(set(30, items)).contains(" 8. Post 8", " 9. Post 9", "10. Post 10", "11. Post 11");
    }

    @Test
    void lettersStandUnderOneAnother() {
        assertThat(set(30, new Block.ListItem(1, 26, Numbering.LOWER_LETTERS, "Lamps", List.of(), 0),
                new Block.ListItem(1, 27, Numbering.LOWER_LETTERS, "Gulls", List.of(), 0))).contains(" z. Lamps", "aa. Gulls");
    }

    @Test
    void aListWithinAListHasNumbersOfItsOwn() {
        assertThat(set(30, item(1, 9, "Lamps"), item(2, 1, "on posts"), item(1, 10, "Gulls"), item(1, 1, "Another list")))
                .contains(" 9. Lamps", "  1. on posts", "10. Gulls", "1. Another list");
    }

    @Test
    void bulletsStayWhereTheyAre() {
        assertThat(set(30, item(1, 0, "Lamps"), item(2, 0, "on posts"))).contains("• Lamps", "  ◦ on posts");
    }

    @Test
    void aLineOfCodeGoesOnFurtherIn() {
        assertThat(set(24, new Block.Preformatted("if dark:\n  lamp(north).light(until=dawn)\n\nend", 0)))
                .containsSubsequence("  if dark:", "    lamp(north).", "        light(until=", "  ", "  end");
    }

    @Test
    void aTabInCodeIsAsBroadAsInAnEditor() {
        assertThat(set(40, new Block.Preformatted("for (;;)\n\tlamp();\n \t\tdawn();", 0)))
                .containsSubsequence("  for (;;)", "      lamp();", "          dawn();");
    }

    @Test
    void aTabWithinALineOfCodeLeadsToItsColumn() {
        assertThat(set(40, new Block.Preformatted("a\tlamp\t\t2\nlonger\tgull\t3\n\t東\tend", 0)))
                .containsSubsequence("  a   lamp        2", "  longer  gull    3", "      東  end");
        assertThat(set(26, new Block.Preformatted("\tlamp(north)\t.light(dawn)", 0))).as("too long for the page")
                .noneMatch(line -> line.length() > 26)
                .anyMatch(line -> line.startsWith("      lamp(north)"));
    }

    @Test
    void aLongReadIsCountedInHours() {
        Block paragraph = new Block.Paragraph("lamp ".repeat(238 * 60 * 3).strip(), List.of(), 0);
        assertThat(set(60, paragraph)).anyMatch(line -> line.endsWith("3\u00a0h"));
    }
}
