package dev.quoth.quote.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules ask for classes of words by name; a name that no list has would be false without a word. */
class ClassNamesTest {

    private static final Path RULES = Path.of("src/main/java/dev/quoth/quote");
    private static final Path LISTS = Path.of("src/main/resources/dev/quoth/quote/word");
    private static final Pattern QUESTION = Pattern.compile("\\b(?:lexicon\\.(?:is|endsLike)|(?:lexicon\\.)?(?:has|locutions))\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]*)\"");
    private static final Pattern CLASS = Pattern.compile("(?m)^([a-z-]+):");
    /** Those that {@link Lexicon} sums up of others. */
    private static final List<String> SUMS = List.of("noun-of-saying", "no-noun");

    @Test
    void everyClassThatARuleAsksForIsInSomeList() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String source : contents(RULES, ".java")) {
            Matcher question = QUESTION.matcher(source);
            while (question.find()) {
                LITERAL.matcher(lastArgument(source, question.end())).results().forEach(literal -> asked.add(literal.group(1)));
            }
        }
        assertThat(asked).hasSizeGreaterThan(100).isSubsetOf(listed()).containsAll(SUMS);
    }

    @Test
    void everyClassOfAListIsAskedFor() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String source : contents(RULES, ".java")) {
            LITERAL.matcher(source).results().forEach(literal -> named.add(literal.group(1)));
        }
        assertThat(named).containsAll(listed());
    }

    private static Set<String> listed() throws IOException {
        Set<String> classes = new TreeSet<>(SUMS);
        for (String list : contents(LISTS, "words.txt")) {
            CLASS.matcher(list).results().forEach(line -> classes.add(line.group(1)));
        }
        return classes;
    }

    /** From the last comma between the parentheses that open before {@code from}, those of calls within it passed over. */
    private static String lastArgument(String source, int from) {
        int depth = 0;
        int start = from;
        int i = from;
        while (depth >= 0) {
            char c = source.charAt(i++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            start = c == ',' && depth == 0 ? i : start;
        }
        return source.substring(start, i);
    }

    private static List<String> contents(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).map(ClassNamesTest::content).collect(Collectors.toList());
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
