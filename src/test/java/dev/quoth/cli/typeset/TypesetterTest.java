package dev.quoth.cli.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.cli.output.Signs;
import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import dev.quoth.news.Numbering;
import dev.quoth.news.Origin;
import dev.quoth.news.Span;
import dev.quoth.text.Columns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an article looks in a terminal. */
class TypesetterTest {

    private static final Block.Table TIMES = new Block.Table(List.of(List.of("Pier", "Passengers", "Remarks"),
            List.of("Marvik", "12,345", "Closed in winter, when the ice is thick"), List.of("Sandholm", "980", "Open")), true, 0);

    private static List<String> set(int width, Signs signs, Block... blocks) {
        return Typesetter.set(Article.of(Head.at(""), List.of(blocks), ""), List.of(), width, false, signs);
    }

    private static Block.ListItem item(int depth, int ordinal, String text) {
        return new Block.ListItem(depth, ordinal == 0 ? Block.ListItem.BULLET : ordinal, text, List.of(), 0);
    }

    @Test
    void marksHangBesideTheirItems() {
        assertThat(set(24, Signs.UNICODE, item(1, 0, "The old boat is sold to a museum"), item(2, 0, "It was built in a yard up north"),
                item(1, 0, "The crew stays")))
                .containsExactly("• The old boat is sold", "  to a museum", "  ◦ It was built in a", "    yard up north", "• The crew stays");
        assertThat(set(24, Signs.ASCII, item(1, 0, "The old boat"), item(2, 0, "It was built up north")))
                .containsExactly("* The old boat", "  - It was built up", "    north");
    }

    @Test
    void numbersOfOneListEndInOneColumn() {
        assertThat(set(30, Signs.UNICODE, item(1, 9, "Tickets are refunded to all"), item(1, 10, "The pier is closed"),
                item(2, 1, "Lamps"), item(1, 11, "End")))
                .containsExactly(" 9. Tickets are refunded to", "    all", "10. The pier is closed", "    1. Lamps", "11. End");
    }

    @Test
    void lettersAndRomanFiguresEndInOneColumnToo() {
        assertThat(set(30, Signs.UNICODE, roman(2, "Tickets"), roman(3, "Lamps"), item(1, 4, "In figures")))
                .containsExactly(" ii. Tickets", "iii. Lamps", "", "4. In figures");
    }

    private static Block.ListItem roman(int ordinal, String text) {
        return new Block.ListItem(1, ordinal, Numbering.LOWER_ROMAN, text, List.of(), 0);
    }

    @Test
    void aListBehindAListOfAnotherKindStandsApart() {
        assertThat(set(30, Signs.UNICODE, item(1, 0, "Boats"), item(1, 1, "First"), item(1, 2, "Second"), item(1, 1, "Anew")))
                .containsExactly("• Boats", "", "1. First", "2. Second", "", "1. Anew");
        assertThat(set(30, Signs.UNICODE, item(3, 0, "Deep"), item(2, 0, "Higher"), item(1, 0, "Top")))
                .containsExactly("    ▪ Deep", "  ◦ Higher", "• Top");
    }

    @Test
    void tablesStandInColumnsWithFiguresOnTheRight() {
        assertThat(set(44, Signs.UNICODE, TIMES)).containsExactly(
                "Pier      Passengers  Remarks",
                "────────  ──────────  ──────────────────────",
                "Marvik        12,345  Closed in winter, when",
                "                      the ice is thick",
                "Sandholm         980  Open");
    }

    @Test
    void whereColumnsDoNotFitEachRowBecomesLines() {
        assertThat(set(24, Signs.UNICODE, TIMES)).containsExactly("Pier: Marvik", "Passengers: 12,345", "Remarks: Closed in",
                "  winter, when the ice", "  is thick", "", "Pier: Sandholm", "Passengers: 980", "Remarks: Open");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 100})
    void noLineIsWiderThanTheTerminalButCode(int width) {
        String long1 = "The ferry between Marvik and Sandholm will stop for good, 港の船は月曜日に止まると市長は述べた, and nobody was surprised.";
        List<String> lines = set(width, Signs.UNICODE, new Block.Heading(2, long1, List.of(), 0), new Block.Paragraph(long1, List.of(), 0),
                new Block.Quotation(long1, List.of(), 0), item(3, 12, long1), TIMES, new Block.Caption(long1, "Ann Lee", List.of(), 0),
                new Block.Image(long1, "https://harbour.example/1.jpg", 0), new Block.Rule(0));

        assertThat(lines).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void codeIsKeptAsItIs() {
        assertThat(set(20, Signs.UNICODE, new Block.Preformatted("if (boat.isOld()) {\n    boat.sell();   // for good\n}", 0)))
                .containsExactly("    if (boat.isOld()) {", "        boat.sell();   // for good", "    }");
    }

    @Test
    void aCreditStandsInBracketsBehindTheCaption() {
        assertThat(set(60, Signs.UNICODE, new Block.Caption("The pier in 1955.", "Photo: Ann Lee", List.of(), 0)))
                .containsExactly("    The pier in 1955. (Photo: Ann Lee)");
        assertThat(set(60, Signs.UNICODE, new Block.Caption("", "Photo: Ann Lee", List.of(), 0))).containsExactly("    (Photo: Ann Lee)");
    }

    @Test
    void aPictureIsSetWhereItSaysMoreThanItsCaption() {
        Block caption = new Block.Caption("The boat at dawn.", "(Bo Lind)", List.of(), 0);

        assertThat(set(40, Signs.UNICODE, new Block.Image("The boat at dawn.", "https://a.example/b.jpg", 0), caption))
                .containsExactly("    The boat at dawn. (Bo Lind)");
        assertThat(set(40, Signs.UNICODE, new Block.Image("", "https://a.example/b.jpg", 0), caption)).hasSize(1);
        assertThat(set(40, Signs.UNICODE, new Block.Image("A white ferry", "https://a.example/b.jpg", 0), caption))
                .containsExactly("    [picture: A white ferry]", "    The boat at dawn. (Bo Lind)");
    }

    @Test
    void aPictureLeavesItsWordsToACaptionThatSaysThem() {
        Block picture = new Block.Image("The ferry (the boat, at dawn)", "https://a.example/b.jpg", 0);

        assertThat(set(40, Signs.UNICODE, picture, new Block.Caption("The boat at dawn.", "", List.of(), 0)))
                .containsExactly("    [picture]", "    The boat at dawn.");
        assertThat(set(40, Signs.UNICODE, picture, new Block.Caption("He boat", "", List.of(), 0)))
                .containsExactly("    [picture: The ferry (the boat, at", "    dawn)]", "    He boat");
    }

    @Test
    void numbersMayCountDown() {
        assertThat(set(40, Signs.UNICODE, item(1, 10, "Ten"), item(1, 9, "Nine"), item(1, 8, "Eight")))
                .containsExactly("10. Ten", " 9. Nine", " 8. Eight");
    }

    @Test
    void oneAddressHasOneNumber() {
        Block first = new Block.Paragraph("See the notice.", List.of(Inline.link(new Span(8, 14), "https://harbour.example/a")), 0);
        Block second = new Block.Paragraph("Both are there.", List.of(Inline.link(new Span(0, 4), "https://harbour.example/b"),
                Inline.link(new Span(9, 14), "https://harbour.example/a")), 0);

        assertThat(set(40, Signs.UNICODE, first, second)).containsExactly("See the notice[1].", "", "Both[2] are there[1].", "",
                "[1] https://harbour.example/a", "[2] https://harbour.example/b");
    }

    @Test
    void anAddressThatIsWrittenOutHasNoNumber() {
        Block block = new Block.Paragraph("See https://harbour.example/a/ or harbour.example/b or here.", List.of(
                Inline.link(new Span(4, 30), "https://harbour.example/a"), Inline.link(new Span(34, 51), "https://harbour.example/b"),
                Inline.link(new Span(55, 59), "https://harbour.example/c")), 0);

        assertThat(set(80, Signs.UNICODE, block)).containsExactly("See https://harbour.example/a/ or harbour.example/b or here[1].", "",
                "[1] https://harbour.example/c");
    }

    @Test
    void tabsInCodeGoToTheNextFourthColumn() {
        assertThat(set(60, Signs.UNICODE, new Block.Preformatted("\tdep\t06:10\nMarvik\t06:40", 0)))
                .containsExactly("        dep 06:10", "    Marvik  06:40");
    }

    @Test
    void aPictureDoesNotSayWhatTheLineBesideItSays() {
        Block heading = new Block.Heading(2, "The old pier", List.of(), 0);
        Block picture = new Block.Image("the old pier", "https://a.example/b.jpg", 0);

        assertThat(set(40, Signs.UNICODE, heading, picture)).containsExactly("The old pier");
        assertThat(set(40, Signs.UNICODE, picture, heading)).containsExactly("The old pier");
    }

    @Test
    void cellsOfNothingAreNoLines() {
        Block.Table table = new Block.Table(List.of(List.of("Pier", "Passengers a year", "Remarks of the council"),
                List.of("Marvik", "", "Closed in winter")), true, 0);

        assertThat(set(24, Signs.UNICODE, table)).containsExactly("Pier: Marvik", "Remarks of the", "  council: Closed in", "  winter");
    }

    @Test
    void sharesAndRangesAreFigures() {
        Block.Table table = new Block.Table(List.of(List.of("Pier", "Boats (%)"), List.of("Marvik", "12 (40)"), List.of("Sandholm", "3\u20134")),
                true, 0);

        assertThat(set(40, Signs.UNICODE, table).subList(2, 4)).containsExactly("Marvik      12 (40)", "Sandholm        3\u20134");
    }

    /** A plain text has its lines broken at a width, which is not the terminal's; a poem has not. */
    @Test
    void linesBrokenAtAWidthAreSetAnew() {
        Block prose = new Block.Paragraph("The council of Little Sandle voted to keep the ferry,\n"
                + "   as the plan of the harbour office had said it would.", List.of(), 0);
        Block poem = new Block.Paragraph("The boat goes out at six o'clock in the morning, and\nhome,\nat night.", List.of(), 0);
        Block item = new Block.ListItem(1, Block.ListItem.BULLET, "The boat\n  at dawn", List.of(), 0);
        Article text = Article.of(Head.at(""), List.of(prose, poem, item), "").withOrigin(new Origin("", List.of()));

        assertThat(Typesetter.set(text, List.of(), 70, false, Signs.UNICODE)).containsExactly(
                "The council of Little Sandle voted to keep the ferry, as the plan of", "the harbour office had said it would.", "",
                "The boat goes out at six o'clock in the morning, and", "home,", "at night.", "", "• The boat at dawn");
        assertThat(set(70, Signs.UNICODE, prose)).hasSize(2);
    }

    @Test
    void softHyphensAreNotSeen() {
        assertThat(set(40, Signs.UNICODE, new Block.Paragraph("The har\u00ADbour is full.", List.of(), 0))).containsExactly("The harbour is full.");
    }
}
