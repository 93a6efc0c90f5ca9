package dev.quoth.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Quote;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to hurt are read in time that grows with their length; anything quadratic would take minutes here. */
class HostileTextTest {

    private static final Duration FAR_TOO_LONG = Duration.ofSeconds(60);

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isReadInLinearTime(String name, String text) {
        Article article = Article.of(Head.at(""), List.of(new Block.Paragraph(text, List.of(), 0)), "");
        List<Quote> quotes = assertTimeoutPreemptively(FAR_TOO_LONG, () -> Quotes.in(article));
        assertThat(quotes).allMatch(quote -> quote.end() <= article.text().length());
    }

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("100,000 opening marks", "“".repeat(100_000)),
                Arguments.of("100,000 straight marks", "\"".repeat(100_000)),
                Arguments.of("100,000 marks with blanks", "\" ".repeat(100_000)),
                Arguments.of("100,000 opened words", "“a ".repeat(100_000)),
                Arguments.of("100,000 straight words", "\"a ".repeat(100_000)),
                Arguments.of("100,000 single marks", "‘a ".repeat(100_000)),
                Arguments.of("100,000 straight single marks", "'a ".repeat(100_000)),
                Arguments.of("100,000 guillemets", "«a ".repeat(100_000)),
                Arguments.of("100,000 fragments in one sentence", "“a” and ".repeat(100_000)),
                Arguments.of("1 MB of capitals", "A".repeat(1_000_000)),
                Arguments.of("1 MB of capital words", "Ab ".repeat(333_333)),
                Arguments.of("1 MB of names", "Ana Petrova ".repeat(83_333)),
                Arguments.of("100,000 commas", "Ana Petrova, ".repeat(50_000) + "said"),
                Arguments.of("100,000 verbs", "said ".repeat(100_000)),
                Arguments.of("50,000 clauses in one sentence", "Ana Petrova said that ".repeat(50_000)),
                Arguments.of("50,000 pronouns", "“No,” she said. ".repeat(50_000)),
                Arguments.of("100,000 brackets", "Ana Petrova (".repeat(50_000) + ")".repeat(50_000) + " said"),
                Arguments.of("100,000 paragraphs", "“No,” she said.\n".repeat(50_000)),
                Arguments.of("50,000 people of one surname", people()));
    }

    private static String people() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("A").append(Integer.toString(i, 26).replaceAll("[0-9]", "q")).append(" Petrova said. ");
        }
        return text.toString();
    }
}
