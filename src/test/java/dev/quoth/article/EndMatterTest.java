package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Block;
import dev.quoth.web.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages put around and below a story inside its own element. */
class EndMatterTest {

    private static final String LEAD = "<title>Ferry stops</title><article><h1>Ferry stops</h1><p>" + ArticlesTest.PROSE.repeat(9) + "</p>";

    private static List<String> texts(String body) {
        return Articles.read(Pages.html(LEAD + body + "</article>")).blocks().stream().filter(Block::isBody).map(Block::text).skip(1).toList();
    }

    @Test
    void whoWroteItGoesWithItsHeading() {
        assertThat(texts("<h3>About the author</h3><p>Bo Lind is a reporter. He has two cats, and a boat.</p><h2>Fares</h2><p>They rise.</p>"))
                .containsExactly("Fares", "They rise.");
    }

    @Test
    void aHeadingAboveAListOfLinksGoesWithTheList() {
        assertThat(texts("<h3>In the archive</h3><ul><li><a href=/a>Fares rise again</a><li><a href=/b>Boat runs aground</a></ul><h3>Fares</h3>"
                + "<p>They rise.</p>")).containsExactly("Fares", "They rise.");
    }

    @Test
    void aListThatASentenceAnnouncesIsTheStorys() {
        String list = "<ul><li><a href=/a>The report of the county</a><li><a href=/b>The answer of the island</a></ul>";

        assertThat(texts("<p>Three papers have been published about it so far:</p>" + list + "<p>More will follow, they say.</p>"))
                .contains("The report of the county", "The answer of the island");
        assertThat(texts("<p>Read more:</p>" + list + "<p>More will follow, they say.</p>")).containsExactly("More will follow, they say.");
    }

    @Test
    void theLinksOfAPageWithoutAnAddressAreLinks() {
        String page = "<title>Ferry stops</title><article><h1>Ferry stops</h1><p>" + ArticlesTest.PROSE.repeat(3) + "</p><div><a href=/a>Fares rise "
                + "again on all lines of the coast</a></div><p>" + ArticlesTest.PROSE + "</p></article>";

        assertThat(Articles.read(Page.of("", "text/html", page.getBytes(StandardCharsets.UTF_8))).text()).doesNotContain("Fares rise");
    }

    @Test
    void whatASentenceAnnouncesMayBeSaidTwice() {
        String code = "<p>%s the same output:</p><div><blockquote><p>Marvik 06:10, the island 06:40, Marvik 07:10, the island 07:40</p></blockquote></div>";

        assertThat(texts(code.formatted("The first timetable has for all of us") + code.formatted("The second one has once more")))
                .filteredOn(text -> text.startsWith("Marvik 06")).hasSize(2);
    }

    @Test
    void aCardOfAnotherStoryIsNoPartOfThisOne() {
        assertThat(texts("<p>They rise.</p><div class='display-card article-card'><h5><a href=/b>Four boats that save an hour</a></h5><p>Get home "
                + "early with these.</p></div><p>Nobody is glad, he says.</p>")).containsExactly("They rise.", "Nobody is glad, he says.");
    }

    @Test
    void linksToOtherSitesAreSources() {
        assertThat(texts("<h3>On paper</h3><ul><li><a href='https://county.example/1'>Harbours of the coast</a><li><a "
                + "href='https://island.example/2'>A year without a boat</a></ul>"))
                .containsExactly("On paper", "Harbours of the coast", "A year without a boat");
    }

    @Test
    void theTitleInAReferenceStays() {
        assertThat(texts("<ol><li><p>Lind, B.</p><p><a href=/a>\u201CHarbours of the coast\u201D</a></p><p>The county, Marvik 2019, pages 3 to 9.</p>"
                + "</ol>")).contains("\u201CHarbours of the coast\u201D");
    }

    @Test
    void aLinkedHeadingWithSmallerOnesBelowIsTheStorys() {
        assertThat(texts("<h2><a href=/bugs>Mended boats</a></h2><h4>The old one</h4><p>It floats, and leaks.</p>"))
                .containsExactly("Mended boats", "The old one", "It floats, and leaks.");
    }

    @Test
    void anIdMadeOfAHeadingsWordsSaysNothing() {
        assertThat(texts("<h2 id=membership-program>Membership program</h2><p>It floats, and leaks.</p><h2><span id=Social_benefits>Social "
                + "benefits</span></h2><p>They are few, he says.</p>"))
                .containsExactly("Membership program", "It floats, and leaks.", "Social benefits", "They are few, he says.");
    }

    @Test
    void aHeadingOfAPageBuilderIsNoAdvertisement() {
        assertThat(texts("<h2 class='kt-adv-heading12_3 wp-block-advancedheading'>What it costs</h2><p>A lot, and more each year.</p>"
                + "<div class=adv-box><p>Buy oilskins, they are good.</p></div>"))
                .containsExactly("What it costs", "A lot, and more each year.");
    }

    @Test
    void theLabelsOfAChartAreNotTheStory() {
        assertThat(texts("<div class=ai2html><div class=g-artboard><img src=/chart.png alt=Fares><p>$900</p><p>600</p><p>\u201917</p></div></div>"
                + "<p>They rise.</p>")).containsExactly("They rise.");
    }

    @Test
    void onlyAPullQuoteThatRepeatsTheStoryGoes() {
        assertThat(texts("<p>\u201CWe will not pay a cent more for that old boat\u201D, says Bo Lind.</p><blockquote class=pullquote><p>We will not "
                + "pay a cent more for that old boat</p></blockquote><blockquote class=pullquote><p>A boat is a promise, "
                + "and they broke it, all of them.</p></blockquote>"))
                .containsExactly("\u201CWe will not pay a cent more for that old boat\u201D, says Bo Lind.",
                        "A boat is a promise, and they broke it, all of them.");
    }

    @Test
    void aLastParagraphMayBeginAsASignOffDoesButForItsEnding() {
        assertThat(texts("<p>Emails that the county published show how it came to that.</p><p>Reached by telephone, he said nothing.</p>"))
                .hasSize(2);
    }

    @Test
    void aHeadingAtTheEndGoes() {
        assertThat(texts("<p>They rise.</p><h3>What do you think?</h3>")).containsExactly("They rise.");
    }

    @Test
    void aPageOfHeadingsKeepsThem() {
        assertThat(Articles.read(Pages.html("<main><h2>Fares</h2><h2>Boats</h2></main>")).text()).isEqualTo("Fares\n\nBoats");
    }

    @Test
    void rowsOfOtherStoriesAreToldByTheirBuild() {
        String card = "<div class=x7><a href='/other/story-%d'><img src=/a.jpg><h4>Another story of the town</h4></a><p>A line about it.</p></div>";

        assertThat(texts("<div class=q1>" + card.formatted(1) + card.formatted(2) + card.formatted(3) + "</div><p>They rise.</p>"))
                .containsExactly("They rise.");
    }

    @Test
    void aListOfShopsIsNoRowOfStories() {
        String card = "<div class=x7><a href='https://shop%d.example/'><img src=/a.jpg><h4>A shop for oilskins</h4></a><p>Good, and dear.</p></div>";

        assertThat(texts("<div class=q1>" + card.formatted(1) + card.formatted(2) + card.formatted(3) + "</div>"))
                .contains("A shop for oilskins", "Good, and dear.");
    }

    @Test
    void theWordsOfAGalleryAreCaptions() {
        assertThat(texts("<div class=gallery><h4>1/2</h4><img src=/a.jpg><p>The boat in the harbour of Marvik, in May.</p><img src=/b.jpg>"
                + "<p>Close</p></div>")).isEmpty();
    }

    @Test
    void aListOfLinksThatIsASectionOfTheTextStays() {
        String list = "<ul><li><a href=/a>Ferries of the north</a><li><a href=/b>Marvik harbour</a></ul>";
        String history = "<h2>History</h2><p>" + ArticlesTest.PROSE + "</p>";

        assertThat(texts(history + "<h2>See also</h2>" + list + "<h2>Sources</h2><p>The county has told of it.</p>"))
                .contains("See also", "Ferries of the north", "Marvik harbour");
        assertThat(texts(history + "<h3>See also</h3>" + list + "<h2>Sources</h2><p>The county has told of it.</p>")).doesNotContain("Marvik harbour");
    }

    @Test
    void aLinkThatASentenceAnnouncesIsTheStorys() {
        assertThat(texts("<p>The minutes of the last meeting can be read here:</p><p><a href=/m>Minutes of the board</a></p><p>They rise.</p>"))
                .contains("Minutes of the board");
    }

    @Test
    void noticesOfTheServerAndTheSystemAreLeftOut() {
        assertThat(texts("<p>Warning: Undefined variable $x in /srv/wp-content/ferry.php on line 5</p><p>WATCH | The mayor on the quay:</p>"
                + "<p>We apologize, but this video has failed to load.</p><p>© RIPRODUZIONE RISERVATA</p><p>They rise.</p>")).containsExactly("They rise.");
    }

    @Test
    void noticesOfTheHouseAreLeftOut() {
        assertThat(texts("<p>We may earn a commission when you buy a boat through our links.</p><p>Das könnte Sie auch interessieren: "
                + "Boote</p><p>Lire aussi : les bateaux</p><p>关注我们</p><p>They rise.</p>")).containsExactly("They rise.");
    }

    @Test
    void aPluginsRelatedPostsGoWithTheirExcerpts() {
        String post = "<div><h4><a href=/p>More on fares</a></h4><p>The fares rise each year, as they have since the ferry began to run, and nobody "
                + "knows who is paid with them. So it was this year, too.</p></div>";

        assertThat(texts("<div class=jp-relatedposts>" + post + post.replace("fares", "boats") + "</div><p>They rise.</p>"))
                .containsExactly("They rise.");
    }

    @Test
    void aManualsHeadingsThatLinkBackToTheContentsStay() {
        assertThat(texts("<h2><a class=toc-backref href='#id1'>Boats</a></h2><p>There are two of them, and neither of them floats any more.</p>"))
                .contains("Boats");
    }

    @Test
    void aGalleryWithoutPicturesIsToldByItsCounters() {
        StringBuilder slides = new StringBuilder("<div class=photo-gallery>");
        for (int i = 1; i <= 4; i++) {
            slides.append("<h2>").append(i).append("/40 At the quay</h2><p>The islanders wait for a boat that will not come, photo ").append(i)
                    .append(".</p>");
        }

        List<Block> blocks = Articles.read(Pages.html("<article><p>" + ArticlesTest.PROSE.repeat(12) + "</p>" + slides + "</div></article>"))
                .blocks();

        assertThat(blocks.subList(1, 5)).allSatisfy(block -> assertThat(block).isInstanceOf(Block.Caption.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lesen Sie auch", "Sur le même sujet", "Noticias relacionadas", "Leggi anche", "Zobacz także", "関連記事",
            "ข่าวที่เกี่ยวข้อง"})
    void otherStoriesGoWithTheirHeadingInManyLanguages(String heading) {
        assertThat(texts("<h3>" + heading + "</h3><p><a href=/x>The fares rise again, and the islanders pay them</a></p><p>Fares</p>")).isEmpty();
    }

    @Test
    void readingTimesAndALoneByAreNoText() {
        String prose = "<p>" + ArticlesTest.PROSE.repeat(4) + "</p>";
        for (String line : List.of("4 min read", "3 MIN. READ", "Lesezeit: 5 Minuten", "5 minutes de lecture", "Posted By", "By")) {
            String html = "<article><h1>Ferry stops</h1><p>" + line + "</p>" + prose + prose + "</article>";
            assertThat(Articles.read(Pages.html(html)).text()).startsWith(ArticlesTest.PROSE.strip().substring(0, 20));
        }
        assertThat(Articles.read(Pages.html("<article><h1>Ferry stops</h1><p>5 minutes</p><p>5 minutes of wind, and then</p>" + prose + "</article>")).text())
                .startsWith("5 minutes of wind");
    }

    @Test
    void whatCustomersSayIsNotTheStory() {
        String prose = "<p>" + ArticlesTest.PROSE.repeat(4) + "</p>";

        assertThat(Articles.read(Pages.html("<article><h1>Ferry stops</h1>" + prose + prose + "<div class=testimonial-slider><p>Best ferry I have ever "
                + "been on, and the crew is so very kind.</p></div></article>")).text()).doesNotContain("crew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Like Loading...", "Gef\u00E4llt mir Wird geladen \u2026", "J\u2019aime chargement\u2026", "Me gusta Cargando...",
        "Click to share on a network (Opens in new window)", "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
        "Deine E-Mail-Adresse wird nicht ver\u00F6ffentlicht. Erforderliche Felder sind mit * markiert", "2 Comments", "Keine Kommentare vorhanden",
        "View all posts by Bo Lind", "Vorheriger Beitrag: Ein Winter ohne Schnee", "Post Views: 1,234", "Join 123 other subscribers"})
    void whatBlogsPutUnderAPostIsNoPartOfItWhateverItsElementIsCalled(String line) {
        assertThat(texts("<p>They rise.</p><div class=x1>" + line + "</div>")).containsExactly("They rise.");
    }

    @Test
    void whatIsSurelyNoPartOfAShortPostGoesHoweverMuchOfItThereIs() {
        String page = "<title>No boat</title><div><h1>No boat</h1><div><p>%s</p><p>Like Loading...</p><p>This site uses Akismet to reduce spam. Learn how "
                + "your comment data is processed.</p><p>Your email address will not be published. Required fields are marked *</p><p>Save my name, email, "
                + "and website in this browser for the next time I comment.</p></div></div>";

        assertThat(Articles.read(Pages.html(page.formatted("There was no boat today, and there will be none tomorrow, they say."))).text())
                .isEqualTo("There was no boat today, and there will be none tomorrow, they say.");
    }

    @Test
    void theBeginningsOfOtherStoriesGoWithTheirTitles() {
        String other = "<section><div><a href=/2020/%s>%s</a></div><div>May 3, 2020</div><div>%s</div></section>";
        String first = other.formatted("b", "Boat runs aground off the island", "The ferry to Marvik ran onto a rock at dawn, and all on board ...");
        String second = other.formatted("c", "Fares rise again on all lines", "From Monday on the way to the shops and back will cost more than [\u2026]");

        assertThat(texts("<p>They rise.</p><div>" + first + second + "</div>")).containsExactly("They rise.");
        // One alone may be what the story quotes from.
        assertThat(texts("<div>" + first + "</div><p>They rise.</p>")).contains("The ferry to Marvik ran onto a rock at dawn, and all on board ...");
    }

    @Test
    void aRowOfPicturesWithLinkedHeadingsAndLongBeginningsIsOtherStories() {
        String card = "<div class=x7><img src=/%1$s.jpg><h3><a href=/2020/%1$s>Boat runs aground %1$s</a></h3><p>The ferry to Marvik ran onto a rock at dawn, and "
                + "all on board were brought to land by the fishermen of the island, who had been out all night for herring and had seen the light.</p></div>";

        assertThat(texts("<p>They rise.</p><div>" + card.formatted("a") + card.formatted("b") + card.formatted("c") + "</div>"))
                .containsExactly("They rise.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 Responses to \u201CFerry stops\u201D", "One thought on \u201CFerry stops\u201D", "12 Kommentare zu Ferry stops", "2 Comments",
            "4 commentaires sur Ferry stops"})
    void whatReadersWroteGoesWithTheCountAboveIt(String heading) {
        assertThat(texts("<p>They rise.</p><h3>" + heading + "</h3><div><b>Bo</b> <i>5 May</i><p>It is a shame what the county does to us all.</p></div>"))
                .containsExactly("They rise.");
    }

    @Test
    void aNumberedSectionIsNoCount() {
        assertThat(texts("<h3>3. Responses to the letter</h3><p>They were many.</p><h3>5 Comments that changed the fares</h3><p>They rise.</p>"))
                .containsExactly("3. Responses to the letter", "They were many.", "5 Comments that changed the fares", "They rise.");
    }

    @Test
    void aLineOfLinksBetweenArrowsLeadsToOtherStories() {
        assertThat(texts("<p>&laquo; <a href=/a>Boats</a> | <a href=/>Main</a> | <a href=/b>Fares</a> &raquo;</p><p>They rise.</p>"))
                .containsExactly("They rise.");
    }

    @Test
    void aNamedRowOfStoriesIsToldByItsTitleWhereItsExcerptsAreLong() {
        String item = "<li><a href=/%1$s>Boat runs aground</a> "
                + "<small>The ferry to Marvik ran onto a rock at dawn, and all on board were brought to land by the "
                + "fishermen.</small></li>";

        assertThat(texts("<p>They rise.</p><div class=yarpp><p>Related articles:</p><ol>" + item.formatted("a") + item.formatted("b")
                + "</ol></div>"))
                .containsExactly("They rise.");
    }

    @Test
    void whatAnAuthorSetAsideIsTheStorysIfNoNameSaysOtherwise() {
        String aside = "<aside><p>" + ArticlesTest.PROSE.repeat(3) + " So it is.</p></aside>";

        assertThat(texts(aside + "<p>They rise.</p>")).hasSize(2);
        assertThat(texts(aside.replace("<aside>", "<aside class=sidebar>") + "<p>They rise.</p>")).containsExactly("They rise.");
        assertThat(texts("<aside><p>Fares rise again on Monday, the county says.</p></aside><p>They rise.</p>")).containsExactly("They rise.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann.lee@island.example", "twitter.com/annlee", "Write to Ann Lee at ann@island.example",
            "Bo Lind contributed reporting from Marvik.", "Follow the island on Facebook, Twitter and Instagram", "Our Standards:The Thomson Reuters Trust Principles"})
    void whomToWriteToIsNoPartOfTheStory(String line) {
        assertThat(texts("<p>They rise.</p><p>" + line + "</p>")).containsExactly("They rise.");
    }
}
