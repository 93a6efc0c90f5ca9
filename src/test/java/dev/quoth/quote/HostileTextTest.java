package dev.quoth.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import dev.quoth.news.Quote;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to hurt are read in time that grows with their length; anything quadratic would take minutes here. */
class HostileTextTest {

    private static final int MANY = 30_000;
    private static final Duration FAR_TOO_LONG = Duration.ofSeconds(30);

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isReadInLinearTime(String name, String text) {
        isReadInLinearTime(name, "", text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("textsOfLanguages")
    void isReadInLinearTime(String name, String language, String text) {
        Head head = new Head("", "", Byline.NONE, Optional.empty(), Optional.empty(), "", language, "", "");
        Article article = Article.of(head, List.of(new Block.Paragraph(text, List.of(), 0)), "");
        List<Quote> quotes = assertTimeoutPreemptively(FAR_TOO_LONG, () -> Quotes.in(article));
        assertThat(quotes).allMatch(quote -> quote.end() <= article.text().length());
    }

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("100,000 opening marks", "“".repeat(100_000)),
                Arguments.of("straight marks", "\"".repeat(MANY)),
                Arguments.of("marks with blanks", "\" ".repeat(MANY)),
                Arguments.of("opened words", "“a ".repeat(MANY)),
                Arguments.of("straight words", "\"a ".repeat(MANY)),
                Arguments.of("single marks", "‘a ".repeat(MANY)),
                Arguments.of("straight single marks", "'a ".repeat(MANY)),
                Arguments.of("guillemets", "«a ".repeat(MANY)),
                Arguments.of("fragments in one sentence", "“a” and ".repeat(MANY)),
                Arguments.of("1 MB of capitals", "A".repeat(1_000_000)),
                Arguments.of("capital words", "Ab ".repeat(MANY)),
                Arguments.of("names", "Ana Petrova ".repeat(MANY)),
                Arguments.of("commas", "Ana Petrova, ".repeat(MANY) + "said"),
                Arguments.of("verbs", "said ".repeat(MANY)),
                Arguments.of("clauses in one sentence", "Ana Petrova said that ".repeat(MANY)),
                Arguments.of("pronouns", "“No,” she said. ".repeat(MANY)),
                Arguments.of("brackets", "Ana Petrova (".repeat(MANY) + ")".repeat(MANY) + " said"),
                Arguments.of("paragraphs", "“No,” she said.\n".repeat(MANY)),
                Arguments.of("people of one surname", people()));
    }

    static List<Arguments> textsOfLanguages() {
        return List.of(
                Arguments.of("French narration inside marks", "fr", "« Non, dit-elle, " + "oui, dit Luc Aubry, ".repeat(MANY)),
                Arguments.of("French articles", "fr", "« Non, dit " + "le la ".repeat(MANY)),
                Arguments.of("French dashes", "fr", "— Non, dit-elle. — ".repeat(MANY)),
                Arguments.of("Spanish dashes", "es", "—No —dijo Ana Ruiz— sí ".repeat(MANY)),
                Arguments.of("Spanish dialogue", "es", "—No —dijo Ana Ruiz—.\n".repeat(MANY)),
                Arguments.of("German participles", "de", "Lena Voss hatte am Montag gesagt ".repeat(MANY)),
                Arguments.of("German compounds", "de", "Sprecher" + "sprecher".repeat(MANY)),
                Arguments.of("sources", "de", "nach Angaben der Polizei laut ".repeat(MANY)),
                Arguments.of("a transcript", "en", "WEBB: Why?\nREYES: You said no.\n".repeat(MANY / 2)),
                Arguments.of("labels", "en", labels()),
                Arguments.of("signatures", "en", "“No.”\n— Ana Petrova\n".repeat(MANY)));
    }

    private static String labels() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("A").append(Integer.toString(i, 26).replaceAll("[0-9]", "q")).append(": you?\n");
        }
        return text.toString();
    }

    private static String people() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("A").append(Integer.toString(i, 26).replaceAll("[0-9]", "q")).append(" Petrova said. ");
        }
        return text.toString();
    }
}
