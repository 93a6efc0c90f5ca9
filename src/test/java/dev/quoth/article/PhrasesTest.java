package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Comments", "Comments (12)", "» Commentaires (5)", "Réagir (34)", "Offrir l’article"})
    void whatBelongsToThePageIsToldWithItsCount(String words) {
        assertThat(Phrases.isPromo(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Comments are free", "(12)", "The mayor, Ada Brown (34)", "Comments 12"})
    void whatBelongsToTheStoryIsKept(String words) {
        assertThat(Phrases.isPromo(words)).isFalse();
    }
}
