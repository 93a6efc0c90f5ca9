package dev.quoth.quote.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    @Test
    void firstNamesAreSearchedWhereTheyStand() {
        SortedNames names = new SortedNames("ada f\nalex a\nzoltan m");
        assertThat(names.letterOf("ada")).isEqualTo('f');
        assertThat(names.letterOf("alex")).isEqualTo('a');
        assertThat(names.letterOf("zoltan")).isEqualTo('m');
        assertThat(names.letterOf("a")).isEqualTo('\0');
        assertThat(names.letterOf("bob")).isEqualTo('\0');
        assertThat(names.letterOf("zz")).isEqualTo('\0');
        assertThat(new SortedNames("").letterOf("ada")).isEqualTo('\0');
    }

    @Test
    void everyEnglishFirstNameIsFound() throws IOException {
        List<String> lines = lines("en/first-names.txt");
        Lexicon english = Lexicon.of("en");
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(english.isFirstName(line.substring(0, line.length() - 2))).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void everyFileNamesItsSource(String language) throws IOException {
        for (String file : List.of("words", "cues", "manner", "titles", "roles", "first-names", "organisations")) {
            String text = text(language + "/" + file + ".txt");
            assertThat(text.startsWith("# ")).as(language + "/" + file).isTrue();
            assertThat(text).as(language + "/" + file).containsAnyOf("Written for the project", "Source: ");
        }
    }

    @Test
    void aLanguageWithoutFilesIsEmpty() {
        assertThat(Lexicon.of("xx").isEmpty()).isTrue();
        assertThat(Lexicon.of("xx").isCue("said")).isFalse();
    }

    private static List<String> lines(String file) throws IOException {
        return text(file).lines().filter(line -> !line.startsWith("#")).toList();
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
