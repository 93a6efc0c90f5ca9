package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names say of the elements that bear them. */
class ClassWordsTest {

    private final ClassWords words = new ClassWords();

    @ParameterizedTest
    @CsvSource({
            "entry-content, BODY", "ArticleBody__inner, BODY", "c-comments-list, COMMENTS", "relatedStories, RELATED", "AD, ADVERT",
            "post_newsletter-signup, PROMO", "wp-caption-text, CAPTION", "site-footer, FOOTER", "shareButtons, SHARE"})
    void wordsAndPairsOfThemAreUnderstood(String name, Trait trait) {
        assertThat(trait.in(words.traits("block " + name + " x12"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"header", "shared-ownership", "has-comments", "js-comments", "no-sidebar", "b4ad9", "loading", "unrelatedness"})
    void lettersInsideWordsAndWordsAboutOthersAreNot(String name) {
        assertThat(words.traits(name) & Trait.set(Trait.ADVERT, Trait.SHARE, Trait.COMMENTS, Trait.ASIDE, Trait.RELATED)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sharing-with-others-in-review", "comments_on_the_new_ferry"})
    void anIdOfManyWordsIsAHeadingsText(String id) {
        assertThat(words.ofId(id)).isZero();
        assertThat(words.ofId("comments")).isEqualTo(Trait.COMMENTS.bit());
    }
}
