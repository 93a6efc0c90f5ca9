package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Author;
import dev.quoth.news.Block;
import dev.quoth.news.Byline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines about a story's authors. */
class StoryAuthorsTest {

    private static final StoryAuthors AUTHORS = new StoryAuthors(new Byline("By Bo Lind", List.of(Author.of("Bo Lind"))));

    @ParameterizedTest
    @ValueSource(strings = {"Bo Lind is a reporter in Marvik.", "(Bo Lind covers the harbour.)", "Bo Lind, MD, is a doctor on the island.",
            "Bo Lind (bo@lind.example) is the editor of this page.", "*Bo Lind arbeitet in Marvik.", "Bo Lind, editor, boats, has written for us since 2001."})
    void sayWhoTheyAre(String line) {
        assertThat(AUTHORS.isNote(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bo Lindqvist is a reporter.", "Ann Lee is a reporter.", "Bo Lind said so.", "Bo Lind", "Bo Lind, who sold the boat, said that he is a fool."})
    void otherLinesAreTheStorys(String line) {
        assertThat(AUTHORS.isNote(line)).isFalse();
    }

    @Test
    void aboveTheTextTheFirstNameIsEnough() {
        String note = "Bo is an experienced reporter who has covered the harbour for thirty years. When he is not writing he mends nets, and boats.";

        assertThat(AUTHORS.isFamiliarNote(note)).isTrue();
        assertThat(AUTHORS.isFamiliarNote("Bo is a dog.")).isFalse();
        assertThat(AUTHORS.isFamiliarNote(note.replace("Bo is", "Bosse is"))).isFalse();
    }

    @Test
    void theBareNameStandsAboveOrBelow() {
        String story = "<p>" + ArticlesTest.PROSE.repeat(4) + "</p>";
        List<String> texts = Articles.read(Pages.html("<title>Ferry stops</title><meta name=author content='Bo Lind'><article><h1>Ferry stops</h1>"
                + "<p>BO LIND</p>" + story + "<p>Bo Lind is a name that many have in Marvik.</p>" + story + story
                + "<p>Bo Lind</p><p>Bo Lind is a reporter in Marvik.</p><p>Last updated on 4 May 2020</p></article>"))
                .blocks().stream().filter(Block::isBody).map(Block::text).toList();

        assertThat(texts).hasSize(4).contains("Bo Lind is a name that many have in Marvik.").doesNotContain("BO LIND", "Bo Lind");
    }
}
