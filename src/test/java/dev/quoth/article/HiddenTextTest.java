package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the markup hides, and what it only folds away or sends late. */
class HiddenTextTest {

    private static final String LEAD = "<title>Ferry stops</title><article><h1>Ferry stops</h1><p>" + ArticlesTest.PROSE.repeat(3) + "</p>";

    private static String text(String body) {
        return Articles.read(Pages.html(LEAD + body + "</article>")).text();
    }

    @Test
    void anAnswerFoldedUnderItsQuestionIsRead() {
        String text = text("<h3><button aria-expanded=false><p>Who pays for the boat?</p></button></h3>"
                + "<div aria-hidden=true hidden><p>The county does, and the island a little, the mayor says.</p></div>");

        assertThat(text).endsWith("Who pays for the boat?\n\nThe county does, and the island a little, the mayor says.");
    }

    @Test
    void aButtonThatAsksIsAQuestionIfTheAnswerStandsBehindIt() {
        String answer = "<div style='height:0'><p>The county does, and the island a little, the mayor says.</p></div>";

        assertThat(text("<div><button>Who pays for the boat?</button>" + answer + "</div>"))
                .endsWith("Who pays for the boat?\n\nThe county does, and the island a little, the mayor says.");
        assertThat(text("<div><button>Who pays for the boat?</button><p>Yes</p></div>")).doesNotContain("Who pays");
    }

    @Test
    void aButtonAmidASentenceIsAWordOfIt() {
        assertThat(text("<p>“We shall be back in the harbour by spring,” said the ferry's captain <button class=note>Ann Lee</button>, who has "
                + "sailed since she was nine.</p>")).endsWith("said the ferry's captain Ann Lee, who has sailed since she was nine.");
        assertThat(text("<p>“We shall be back in the harbour by spring,” said the ferry's captain. <button>Share</button> She sails.</p>"))
                .doesNotContain("Share");
        assertThat(text("<p>Share <button>by mail</button> or print</p>")).doesNotContain("mail");
    }

    @Test
    void aFoldedRegionMayStandFarFromItsButton() {
        String region = "<div role=region aria-labelledby=b1 style='display:none'><p>The county does, and the island a little.</p></div>";

        assertThat(text("<div><div><h4>Fares</h4></div><div><button id=b1 aria-expanded=false></button></div></div>" + region))
                .endsWith("Fares\n\nThe county does, and the island a little.");
    }

    @Test
    void aFoldedMenuIsNot() {
        assertThat(text("<button aria-expanded=false>Menu</button><div hidden><a href=/a>Home</a> <a href=/b>Fares</a></div>"))
                .doesNotContain("Fares");
    }

    @Test
    void whatIsHiddenForGoodIsNotRead() {
        String words = "<p>The captain wept, and nobody saw him, said a deckhand.</p>";

        assertThat(text("<div hidden>" + words + "</div><div style='display:none'>" + words + "</div><p class=sr-only>Skip this, "
                + "and go on.</p>")).isEqualTo(ArticlesTest.PROSE.repeat(3).strip());
    }

    @Test
    void anElementThatFadesInIsNotHidden() {
        assertThat(text("<div class='elementor-widget elementor-invisible'><p>The captain wept, and nobody saw him.</p></div>"))
                .endsWith("nobody saw him.");
    }

    @Test
    void partsSentLateStandInTheirPlaces() {
        String text = text("<!--$?--><template id=B:1></template><p>Loading the rest of it, please wait...</p><!--/$--><p>The last word, "
                + "said by nobody.</p>") + "|" + Articles.read(Pages.html(LEAD
                + "<!--$?--><template id=B:1></template><p>Loading the rest of it, please wait...</p><!--/$--><p>The last word, said by "
                + "nobody.</p></article><div hidden id=S:1><p>In between, the captain spoke, and wept.</p></div>")).text();

        assertThat(text).endsWith("|" + ArticlesTest.PROSE.repeat(3).strip()
                + "\n\nIn between, the captain spoke, and wept.\n\nThe last word, said by nobody.");
    }

    @Test
    void partsThatHoldEachOtherEnd() {
        StringBuilder page = new StringBuilder(LEAD + "<template id=B:0></template></article>");
        for (int i = 0; i < 3_000; i++) {
            page.append("<div hidden id=S:").append(i).append("><div><template id=B:").append((i + 1) % 3_000).append("></template></div></div>");
        }

        assertThat(Articles.read(Pages.html(page.toString())).text()).contains("forty years");
    }

    @Test
    void aLinkNamedPopupKeepsItsWordsAndAHoverListLosesThem() {
        String text = text("<p>The mayor, <span class=rollover-people><a class=rollover-people-link href=/p>Anna Berg</a><span "
                + "class=rollover-block><b>Anna Berg</b> Fares rise again, and again, says Berg MORE</span></span>, spoke of <a "
                + "class=popup href=/q>the old quay</a> for an hour.</p>");

        assertThat(text).endsWith("The mayor, Anna Berg, spoke of the old quay for an hour.");
    }

    @Test
    void aLineKeepsItsBeginningWhateverItsNameSays() {
        assertThat(text("<p><span class=tags>MARVIK</span> \u2013 The last boat left at noon, and nobody was on it but the captain.</p>"))
                .contains("MARVIK \u2013 The last boat");
    }
}
