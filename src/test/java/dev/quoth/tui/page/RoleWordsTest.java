package dev.quoth.tui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {

    @ParameterizedTest
    @CsvSource({"The ferry's captain, the ferry's captain", "A spokeswoman for the port, a spokeswoman for the port", "L’institutrice, l’institutrice",
        "Die Glockensachverständige, die Glockensachverständige"})
    void anArticleLosesTheCapitalOfItsSentence(String role, String shown) {
        assertThat(RoleWords.afterName(role)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"Mayor", "Steelers captain", "U.S. Attorney", "the harbour master", "CEO of Theta", "La", "''", "Them who rowed"})
    void whateverElseKeepsIts(String role) {
        assertThat(RoleWords.afterName(role)).isEqualTo(role);
    }
}
