package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who of those a page names is its author. */
class AuthorsTest {

    private static final String STORY = "<p>" + ArticlesTest.PROSE.repeat(4) + "</p>";

    private static List<String> authors(String head, String above, String below) {
        return Articles.read(Pages.html("<html><head><meta property=og:site_name content='Marvik Post'>" + head + "</head><body>" + above
                + "<article><h1>Ferry stops for good</h1>" + below + STORY + STORY + "</article></body></html>")).head().byline().names();
    }

    @Test
    void aPersonCountsBeforeAnOutlet() {
        assertThat(authors("<meta name=author content='Marvik Post'>", "", "<p>By Bo Lind</p>")).containsExactly("Bo Lind");
        assertThat(authors("<meta name=author content='Marvik Post'>", "", "")).containsExactly("Marvik Post");
    }

    @Test
    void theDataOfScriptsNamesWhomNothingElseDoes() {
        String own = "{\"title\":\"Ferry stops for good\",\"author\":{\"id\":7,\"name\":\"Bo Lind\"}}";
        String other = "{\"title\":\"Boats\",\"text\":\"" + "a".repeat(6_000) + "\",\"author\":\"Ann Lee\"}";

        assertThat(authors("<title>Ferry stops for good</title><script type=application/json>[" + other + "," + "1,".repeat(3_000) + own + "]</script>", "", ""))
                .containsExactly("Bo Lind");
        assertThat(authors("<script>var data=[{\"pageAuthor\":\"Bo Lind\"}];</script>", "", "")).containsExactly("Bo Lind");
        assertThat(authors("<script>var data=[{\"author\":\"Bo Lind\"},{\"author\":\"Ann Lee\"}];</script>", "", "")).doesNotContain("Bo Lind");
        assertThat(authors("<script>var data=[{\"author\":\"Ann Lee\"}];</script>", "", "<p>By Bo Lind</p>")).containsExactly("Bo Lind");
    }

    @Test
    void aFooterBetweenHeadlineAndTextNamesTheAuthor() {
        assertThat(authors("", "", "<footer class=node__meta><div class=node__submitted>By Bo Lind on 4 May 2020</div></footer>")).containsExactly("Bo Lind");
    }

    @Test
    void marksAroundANameAreATemplates() {
        assertThat(authors("<meta name=author content='&quot;Bo Lind&quot;'>", "", "")).containsExactly("Bo Lind");
    }

    @Test
    void whoSignsTheStoryCountsBeforeWhoPutItOnline() {
        assertThat(authors("<meta name=author content='Ann Lee'>", "", "<p>By Bo Lind</p>")).containsExactly("Bo Lind");
    }

    @Test
    void aBylineThatNamesMoreIsFuller() {
        assertThat(authors("<meta name=author content='Bo Lind'>", "", "<p>By Bo Lind, Ann Lee and Carl Dahl</p>"))
                .containsExactly("Bo Lind", "Ann Lee", "Carl Dahl");
        assertThat(authors("<meta name=author content='blind'>", "", "<div><a rel=author href=/x>Bo Lind</a></div>"))
                .containsExactly("Bo Lind");
    }

    @Test
    void whoEditedOrReviewedIsNoAuthor() {
        assertThat(authors("", "", "<div>Reviewed by <span class=author-name>Ann Lee</span> Written by "
                + "<span class=author-name>Bo Lind</span></div>")).containsExactly("Bo Lind");
    }

    @Test
    void whoReviewedIsNoneBecauseOfALinkEither() {
        assertThat(authors("", "", "<div>By <a href=/author/bo-lind>Bo Lind</a>. Reviewed by <a href=/author/ann-lee>Ann Lee</a></div>"))
                .containsExactly("Bo Lind");
    }

    @Test
    void whoHasAPageElsewhereIsSpokenOf() {
        assertThat(authors("", "", "<p>It is true, says <a href='https://harbours.example/author/carl-dahl'>Carl Dahl</a>, who knows.</p>")).isEmpty();
    }

    @Test
    void labelsForSocialNetworksNameTheAuthor() {
        assertThat(authors("<meta name=twitter:label1 content='Verfasst von'><meta name=twitter:data1 content='Bo Lind'>", "", ""))
                .containsExactly("Bo Lind");
    }

    @Test
    void aNameIsFoundWhereverThemesPutIt() {
        assertThat(authors("", "", "<div class=post-author><span>By</span><span>Bo Lind</span></div>")).containsExactly("Bo Lind");
        assertThat(authors("", "", "<p>Bo Lind | 4 May 2020</p>")).containsExactly("Bo Lind");
        assertThat(authors("", "<div>Published 4 May 2020 <span>by Bo Lind</span></div>", "")).containsExactly("Bo Lind");
        assertThat(authors("", "", "<p><a href=/autor/bo-lind>Bo Lind</a></p>")).containsExactly("Bo Lind");
        assertThat(authors("", "", "<div>By</div><div>Bo Lind</div>")).containsExactly("Bo Lind");
    }

    @Test
    void linksToPagesOfOthersNameNobody() {
        assertThat(authors("", "", "<p><a href=/staff/all>Privacy Policy</a> <a href=https://creativecommons.org/licenses/by/4.0/>Creative "
                + "Commons</a></p>")).isEmpty();
    }

    @Test
    void whoCommentsIsNoAuthor() {
        assertThat(authors("", "", STORY + "<div class=comments><span class=author-name>Ann Lee</span></div>")).isEmpty();
    }

    @Test
    void theNameUnderTheStoryIsItsSignature() {
        String story = "<html><body><article><h1>Ferry stops for good</h1>" + STORY + STORY + STORY + "<p><em>Bo Lind</em></p>%s</article></body></html>";

        assertThat(Articles.read(Pages.html(story.formatted("<div>More</div>"))).head().byline().names()).containsExactly("Bo Lind");
        assertThat(Articles.read(Pages.html(story.formatted(STORY))).head().byline().names()).isEmpty();
    }

    @Test
    void whoStandsForNobodyIsNobody() {
        assertThat(authors("<meta name=author content='admin'>", "", "")).isEmpty();
    }

    @Test
    void newsroomsDoNotSignWithTheirOwnNames() {
        String data = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stops for good\","
                + "\"author\":{\"@type\":\"%s\",\"name\":\"%s\"}}</script>";

        assertThat(authors(data.formatted("Organization", "Marvik Post"), "", "")).isEmpty();
        assertThat(authors(data.formatted("Person", "Marvik Post"), "", "")).isEmpty();
        assertThat(authors(data.formatted("Organization", "Harbour Wire"), "", "")).containsExactly("Harbour Wire");
    }

    @Test
    void whoRunsTheSiteInLawIsNoAuthor() {
        assertThat(authors("<meta name=author content='Netzwerk Hafen GmbH, Marvik'>", "", "")).isEmpty();
        assertThat(authors("<meta name=author content='www.hafen.example'>", "", "")).isEmpty();
        assertThat(authors("<meta name=author content='Bo Lind, Netzwerk Hafen GmbH'>", "", "")).contains("Bo Lind");
    }

    @Test
    void whoPublishesAsAPersonIsTheAuthorOfAPageThatNamesNobody() {
        assertThat(authors("<script type=application/ld+json>{\"@type\":\"BlogPosting\",\"headline\":\"Ferry stops for good\","
                + "\"publisher\":{\"@type\":[\"Person\",\"Organization\"],\"name\":\"Bo Lind\"}}</script>", "", "")).containsExactly("Bo Lind");
    }

    @Test
    void aDayBesideOtherWordsMakesNoByline() {
        assertThat(authors("", "", "<p>4 May 2020 Harbour Stories</p>")).isEmpty();
        assertThat(authors("", "", "<p>4 May 2020 | Bo Lind</p>")).containsExactly("Bo Lind");
        assertThat(authors("", "", "<p>Bo Lind 4 May 2020, 10:12</p>")).containsExactly("Bo Lind");
        assertThat(authors("", "", "<p>(c) 2020 by Bo Lind, 4 May 2020</p>")).isEmpty();
    }

    @Test
    void aLabelNamesTheAuthorInTheNextLine() {
        assertThat(authors("", "", STORY + "<h4>Author</h4><p>Bo Lind</p>")).containsExactly("Bo Lind");
        assertThat(authors("", "", STORY + "<h4>Autor:</h4><p>Bo Lind</p>")).containsExactly("Bo Lind");
        assertThat(authors("", "", "<p>This post was written by Bo Lind.</p>")).containsExactly("Bo Lind");
    }

    @Test
    void linksSideBySideAreSeveralAuthors() {
        assertThat(authors("", "", "<div class=byline>Written by: <a href=/bo>Bo Lind</a> <a href=/ann>Ann Lee</a></div>"))
                .containsExactly("Bo Lind", "Ann Lee");
    }

    @Test
    void oneWordIsANameWhereThemesPutNothingElse() {
        assertThat(authors("", "", "<div>Posted in Boats <span class='author vcard'>harbourcat</span></div>")).containsExactly("harbourcat");
    }

    @Test
    void bylinesOfTeasersAreOtherStories() {
        assertThat(authors("", "", "<div><div class=byline>By Bo Lind | 4 May 2020</div><div class=byline>By Ann Lee | 3 May 2020</div></div>"))
                .containsExactly("Bo Lind");
    }

    @Test
    void aNameAloneIsTheAuthorsIfTheDayOrAnOfficeStandsBesideIt() {
        assertThat(authors("", "", "<div>Karen Lind</div><div>4 May 2020</div>")).containsExactly("Karen Lind");
        assertThat(authors("", "", "<div>Karen Lind</div><div>Senior Correspondent</div>")).containsExactly("Karen Lind");
        assertThat(authors("", "", "<div>Karen Lind</div><div>Karen Lind on a quay</div>")).doesNotContain("Karen Lind");
        assertThat(authors("", "", "<div>Royal Ferry</div><div>4 May 2020</div>")).doesNotContain("Royal Ferry");
    }

    @Test
    void whoSignsWithOneNameAndTheDayCountsBeforeWhoRunsTheSite() {
        assertThat(authors("<meta name=author content='Ann Lee'>", "", "<p>Posted by Seadog on 4 May 2020</p>")).containsExactly("Seadog");
        assertThat(authors("<meta name=author content='Ann Lee'>", "", "<p>By Ann on 4 May 2020</p>")).containsExactly("Ann Lee");
    }

    @Test
    void aGivenNameIsFilledFromALineThatHasTheSurname() {
        assertThat(authors("<meta name=author content='Karen'>", "", "<div>Karen Lind</div>")).containsExactly("Karen Lind");
    }

    @Test
    void whatAnAuthorMadeOfItIsNoPartOfTheName() {
        assertThat(authors("", "", "<div class=author-link>Interview: Karen Lind</div>")).containsExactly("Karen Lind");
    }

    @Test
    void authorsMayBeNamedBelowTheTextInALineOfTheirOwn() {
        assertThat(authors("", "", STORY + STORY + "<p>Autoren Karen Lind und Peter Dahl</p>")).containsExactly("Karen Lind", "Peter Dahl");
        assertThat(authors("", "", STORY + STORY + "<p><b>Autorin: Karen Lind, Projektleiterin der Werft in Marvik.</b></p>"))
                .containsExactly("Karen Lind");
    }

    @Test
    void anOutletAndItsPlaceAreNoPersons() {
        assertThat(authors("<meta name=author content='Marvik Post, Marvik, Denmark'>", "", "")).doesNotContain("Marvik", "Denmark");
        assertThat(authors("", "", "<p>North Korea 09:31 August 20, 2019</p>")).doesNotContain("North Korea");
    }

    @Test
    void aFigureOfAPersonSaysWhoseTheNameBehindItIs() {
        assertThat(authors("", "", "<ul class=entry-meta><li><i class='icon icon-user'></i> Bo Lind</li><li>4 May 2020</li></ul>"))
                .containsExactly("Bo Lind");
    }

    @Test
    void anInitialIsFilled() {
        assertThat(authors("<meta name=author content='Bo L.'>", "", "<p class=author-by-line><span>By </span>Bo Lind</p>"))
                .containsExactly("Bo Lind");
    }
}
