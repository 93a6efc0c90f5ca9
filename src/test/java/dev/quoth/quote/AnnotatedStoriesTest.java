package dev.quoth.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Quote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every annotated story and expects exactly the utterances written beside it. */
class AnnotatedStoriesTest {

    @ParameterizedTest
    @MethodSource("stories")
    void findsWhoSaidWhat(AnnotatedStory story) {
        boolean reported = story.said().stream().anyMatch(line -> line.contains(" | indirect "));
        List<Quote> quotes = Quotes.in(story.article()).stream().filter(q -> reported || q.kind() != Quote.Kind.INDIRECT).toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            found.add(story.describe(quotes.get(i), i < story.said().size() ? story.said().get(i) : ""));
        }
        assertThat(found).containsExactlyElementsOf(story.said());
    }

    static List<AnnotatedStory> stories() {
        try (Stream<Path> files = Files.list(Path.of(AnnotatedStoriesTest.class.getResource("stories").toURI()))) {
            return files.filter(file -> file.toString().endsWith(".txt")
                    && !file.endsWith("README.txt")).sorted().map(AnnotatedStory::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
