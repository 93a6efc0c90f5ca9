package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Author;
import dev.quoth.news.Block;
import dev.quoth.web.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static Article read(String text) {
        return Articles.read(Page.of("story.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsHeadlineBylineCaptionsAndParagraphs() throws IOException {
        Article article = Articles.read(Pages.page("harbour.txt", "text/plain"));

        assertThat(article.head().title()).isEqualTo("Harbour ferry fares to rise in May, Marvik mayor says");
        assertThat(article.head().byline().authors()).containsExactly(new Author("Bo Lind", "Staff reporter"));
        assertThat(article.head().byline().line()).isEqualTo("By Bo Lind Staff reporter");
        assertThat(article.blocks()).filteredOn(block -> block instanceof Block.Caption).extracting(Block::text)
                .containsExactly("Anna Berg", "Ole Dahl");
        assertThat(article.blocks()).filteredOn(Block::isBody).hasSize(4);
    }

    @Test
    void everyCharacterOfTheBodyIsFoundAgainInTheFile() throws IOException {
        Article article = Articles.read(Pages.page("harbour.txt", "text/plain"));

        String source = article.origin().orElseThrow().source();
        for (Block block : article.blocks()) {
            if (block.isBody()) {
                int start = article.origin().orElseThrow().sourceIndex(block.start());
                assertThat(source.substring(start, start + block.text().length())).isEqualTo(block.text());
            }
        }
        assertThat(article.text()).contains("called the rise\n\u201Ca tax");
    }

    @Test
    void controlCharactersAreBlankedOneForOne() {
        String source = "A first line without much to say\r\n\r\nThe \u001B[31mred\u0007 boat \u202Esank.\r\n\r\n"
                + "Nobody was hurt, the coast guard said.\r\n";
        Article article = read(source);

        assertThat(article.origin().orElseThrow().source()).hasSize(
                source.length());
        assertThat(article.text()).contains("The  [31mred  boat  sank.").doesNotContain("\u001B");
    }

    @Test
    void aFirstParagraphIsNoHeadline() {
        Article article = read("\u201CWe will not pay,\u201D she said.\n\nThe mayor answered on Tuesday.\n\nNobody else spoke.\n");

        assertThat(article.head().title()).isEmpty();
        assertThat(article.text()).startsWith("\u201CWe will not pay,\u201D she said.");
    }

    @Test
    void whatIsSaidInCapitalsIsNoHeadline() {
        Article article = read("\u201CIt was dark,\u201D said Constable Ada Holm of the Harrow TCMP.\n\nThe mayor answered on Tuesday.\n\nNobody else spoke.\n");

        assertThat(article.head().title()).isEmpty();
        assertThat(article.text()).startsWith("\u201CIt was dark");
    }

    @Test
    void linesAreParagraphsWhereNoLineIsBlank() {
        Article article = read("Ferry stops for a week\nThe ferry will stop for a week.\n"
                + "\u201CIt is old,\u201D the mayor said.\nNobody was surprised.\n");

        assertThat(article.head().title()).isEqualTo("Ferry stops for a week");
        assertThat(article.blocks()).hasSize(3);
    }

    @Test
    void headlineBylineAndDateMayStandLineUponLine() {
        Article german = read("F\u00E4hre h\u00E4lt f\u00FCr immer\nVon Ann Lee und Bo Lind\n4. Mai 2020, 10:12 Uhr\n\nDie F\u00E4hre f\u00E4hrt im Mai zum "
                + "letzten Mal.\n\n\u201EDas Boot ist alt\u201C, sagte Kari Moe.\n\nNiemand war \u00FCberrascht.\n");
        Article japanese = read("\u5CF6\u306E\u8239\u304C\u6B62\u307E\u308B\n\u6587\uFF0F\u5C71\u7530\u592A\u90CE\n2020\u5E745\u67084\u65E5\n\n"
                + "\u8239\u306F\u4E94\u6708\u306B\u6B62\u307E\u308B\u3002\n\n\u300C\u8239\u304C\u53E4\u3044\u300D\u3068\u5E02\u9577\u306F\u8FF0\u3079\u305F\u3002\n\n"
                + "\u4F1A\u8B70\u306F\u91D1\u66DC\u65E5\u306B\u958B\u304B\u308C\u308B\u3002\n");

        assertThat(german.head().title()).isEqualTo("F\u00E4hre h\u00E4lt f\u00FCr immer");
        assertThat(german.head().byline().names()).containsExactly("Ann Lee", "Bo Lind");
        assertThat(german.head().published()).contains(OffsetDateTime.parse("2020-05-04T10:12Z"));
        assertThat(german.text()).startsWith("Die F\u00E4hre f\u00E4hrt");
        assertThat(japanese.head().title()).isEqualTo("\u5CF6\u306E\u8239\u304C\u6B62\u307E\u308B");
        assertThat(japanese.head().byline().names()).containsExactly("\u5C71\u7530\u592A\u90CE");
        assertThat(japanese.head().published()).contains(OffsetDateTime.parse("2020-05-04T00:00Z"));
    }

    @Test
    void anUnderlineIsNoText() {
        Article article = read("FERRY STOPS FOR GOOD\n====================\n\nBy Bo Lind\nPublished: May 4, 2020 | Updated: May 5, 2020\n\n"
                + "The ferry will stop for\ngood in May.\n\n\u201CThe boat is old,\u201D she said.\n\n###\n");

        assertThat(article.head().title()).isEqualTo("FERRY STOPS FOR GOOD");
        assertThat(article.head().byline().names()).containsExactly("Bo Lind");
        assertThat(article.head().published()).contains(OffsetDateTime.parse("2020-05-04T00:00Z"));
        assertThat(article.text()).isEqualTo("The ferry will stop for\ngood in May.\n\n\u201CThe boat is old,\u201D she said.");
    }

    @Test
    void theEnvelopeOfASavedMessageStandsBeforeItsHead() {
        Article article = read("From ann@lee.example Sat May  4 10:12:00 2024\nFrom: Ann Lee <ann@lee.example>\nSubject: The ferry stops\n\n"
                + "I told the mayor that the ferry stops.\n\nIt will not sail again.\n");
        assertThat(article.head().title()).isEqualTo("The ferry stops");
        assertThat(article.head().byline().names()).containsExactly("Ann Lee");
    }

    @Test
    void aMessageIsCalledByItsSubject() {
        Article article = read("From: Ann Lee <ann@lee.example>\nTo: List <list@marvik.example>\nSubject: Re: The ferry stops\nDate: Sat, 4 May 2024 "
                + "10:12:00 +0200\n\nDear all,\n\nthe ferry stops on Monday, as the county said in spring.\n\nYes.\n");

        assertThat(article.head().title()).isEqualTo("The ferry stops");
        assertThat(article.head().byline().names()).containsExactly("Ann Lee");
        assertThat(article.head().published()).contains(OffsetDateTime.parse("2024-05-04T10:12+02:00"));
        assertThat(article.text()).startsWith("Dear all,").endsWith("Yes.");
    }

    @Test
    void aPressReleaseIsNotCalledSo() {
        Article article = read("FOR IMMEDIATE RELEASE\r\n\r\nMarvik orders two electric ferries\r\n\r\nMARVIK, May 4, 2024 -- They carry thirty cars "
                + "each, and cross in twenty minutes.\r\n\r\n###\r\n");

        assertThat(article.head().title()).isEqualTo("Marvik orders two electric ferries");
        assertThat(article.text()).startsWith("MARVIK, May 4").endsWith("twenty minutes.");
    }

    @Test
    void whatIsWrittenLikeMarkdownHasItsShape() {
        Article article = read("# Ferry stops for good\n\nBy Ann Lee\nStaff reporter\n\nThe ferry stops on Monday, as the county said in spring.\n\n## What it costs\n\n"
                + "* Fares rise\n  for all\n2) Boats go\n\n> We will not go.\n\n```sh\nferry --stop\n\n  now\n```\n\nNobody was surprised, they say.\n");

        assertThat(article.head().title()).isEqualTo("Ferry stops for good");
        assertThat(article.head().byline().authors()).containsExactly(new Author("Ann Lee", "Staff reporter"));
        assertThat(article.blocks()).extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "Heading", "ListItem", "ListItem", "Quotation", "Preformatted", "Paragraph");
        assertThat(article.blocks()).extracting(Block::text)
                .contains("What it costs", "Fares rise\n  for all", "Boats go", "We will not go.", "ferry --stop\n\n  now");
        String source = article.origin().orElseThrow().source();
        for (Block block : article.blocks()) {
            int start = article.origin().orElseThrow().sourceIndex(block.start());
            assertThat(source.substring(start, start + block.text().length())).isEqualTo(block.text());
        }
    }

    @Test
    void columnsAreKeptAndThePagesOfAPrintAreNot() {
        Article article = read("The ferry goes on\n\nIt leaves at ten, and arrives at eleven if the weather is good.\n\n  Marvik     10:00\n  the island 11:00\n\n"
                + "Brown            Informational          [Page 1]\n\f\nFerries          Timetables             May 2024\n\n1.  Introduction\n\nNobody knows.\n");

        assertThat(article.blocks()).extracting(Block::text).containsExactly("It leaves at ten, and arrives at eleven if the weather is good.",
                "  Marvik     10:00\n  the island 11:00", "1.  Introduction", "Nobody knows.");
    }

    @Test
    void linesOfAParagraphAreNoHead() {
        Article article = read("The ferry stops for good\nBy Bo Lind and others in the\ncouncil it was long foreseen.\n\nNobody spoke.\n\nThe end.\n");

        assertThat(article.head().title()).isEmpty();
        assertThat(article.text()).startsWith("The ferry stops for good\nBy Bo Lind");
    }

    private static final String SENTENCES = "The council voted on Saturday to keep the\nisland ferry, as the plan had said it\nwould, and the boat goes on.";

    @Test
    void paragraphsThatBeginFurtherInNeedNoBlankLines() {
        Article article = read("Council keeps the ferry\n\n   " + SENTENCES + "\n   Nobody had asked for it, said Bo Lind, who\nhas run the kiosk since 1986.\n"
                + "   A new boat is to come in spring, and is\npaid for.\n");

        assertThat(article.blocks()).extracting(Block::text)
                .containsExactly(SENTENCES, "Nobody had asked for it, said Bo Lind, who\nhas run the kiosk since 1986.",
                "A new boat is to come in spring, and is\npaid for.");
    }

    @Test
    void aLineAboveALineOfSignsIsAHeading() {
        Article article = read("Council keeps the ferry\n=======================\n\n" + SENTENCES + "\n\nWhat it costs\n-------------\n\n" + SENTENCES + "\n");

        assertThat(article.head().title()).isEqualTo("Council keeps the ferry");
        assertThat(article.blocks().get(1)).isEqualTo(new Block.Heading(3, "What it costs", List.of(), article.blocks().get(1).start()));
    }

    @Test
    void itemsFurtherInAreDeeper() {
        Article article = read(SENTENCES + "\n\n- Fares\n  * Adults\n    four crowns\n  * Children\n- Boats\n\n" + SENTENCES + "\n");

        assertThat(article.blocks()).filteredOn(Block.ListItem.class::isInstance).extracting(block -> ((Block.ListItem) block).depth())
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void softHyphensAreNoBlanks() {
        assertThat(read("Council keeps the fer\u00ADry\n\nThe har\u00ADbour is full.\n\n" + SENTENCES + "\n").text()).contains("har\u00ADbour");
        assertThat(read("Council keeps the fer\u00ADry\n\nThe har\u00ADbour is full.\n\n" + SENTENCES + "\n").head().title())
                .isEqualTo("Council keeps the ferry");
    }

    @Test
    void theHeadOfAMessageMayBeEncoded() {
        Article article = read("From: =?iso-8859-1?q?Ann_L=E9?= <ann@harbour.example>\nSubject: =?utf-8?B?RsOkaHJl?=\n =?utf-8?q?_bleibt?=\n\n" + SENTENCES + "\n");

        assertThat(article.head().title()).isEqualTo("F\u00E4hre bleibt");
        assertThat(article.head().byline().line()).isEqualTo("Ann L\u00E9");
        assertThat(EncodedWords.decode("=?nowhere?q?a?= =?utf-8?B?!?=")).isEqualTo("=?nowhere?q?a?==?utf-8?B?!?=");
    }
}
