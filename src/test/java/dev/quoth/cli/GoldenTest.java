package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.cli.command.Commands;
import dev.quoth.cli.output.Console.Ends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each command in each of its forms prints what its golden file holds; {@code -Dgolden.update=true} writes them anew. */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/quoth/cli/golden");

    private static final Ends NARROW = new Ends(true, true, false, 40, true, false);
    private static final Ends ASCII = new Ends(true, true, false, 80, false, false);
    private static final Ends COLOUR = new Ends(true, true, false, 80, true, true);

    @TempDir
    private static Path home;
    private static Run run;

    @BeforeAll
    static void fetch() {
        run = Run.withEdition(home);
    }

    @TestFactory
    Stream<DynamicTest> records() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : List.of("list", "quotes", "who", "search ferry", "feeds list", "config", "who Brown")) {
            String name = line.replaceAll("[^a-zA-Z]+", "-");
            tests.add(golden(name + ".plain", Ends.PIPES, line));
            if (!line.equals("config") && !line.startsWith("feeds")) { // cut where the path of the test's directory ends
                tests.add(golden(name + ".table", Run.TERMINAL, line));
            }
            tests.add(golden(name + ".json", Ends.PIPES, line + " --json"));
            tests.add(golden(name + ".tsv", Ends.PIPES, line + " --tsv"));
        }
        tests.add(golden("list.format", Ends.PIPES, "list", "--format", "{story}\\t{title}{{}} {authors}"));
        tests.add(golden("list.colour", COLOUR, "list"));
        tests.add(golden("search-ferry.colour", COLOUR, "search ferry"));
        tests.add(golden("search-ferry.ascii", ASCII, "search ferry"));
        tests.add(golden("quotes.colour", COLOUR, "quotes"));
        tests.add(golden("quotes.narrow", NARROW, "quotes"));
        tests.add(golden("who.narrow", NARROW, "who"));
        tests.add(golden("who.colour", COLOUR, "who"));
        tests.add(golden("config.table", Run.TERMINAL, "config"));
        tests.add(golden("config.value", Ends.PIPES, "config width"));
        tests.add(golden("feeds-check.plain", Ends.PIPES, "feeds check"));
        tests.add(golden("feeds-check.json", Ends.PIPES, "feeds check --json"));
        tests.add(golden("feeds-check.tsv", Ends.PIPES, "feeds check --tsv"));
        tests.add(golden("feeds.format", Ends.PIPES, "feeds", "--format", "{feed} {title} {unread}/{stories}"));
        tests.add(golden("who.format", Ends.PIPES, "who", "--format", "{speaker}\\t{quotes}"));
        tests.add(golden("quotes.format", Ends.PIPES, "quotes", "--format", "{speaker} {parts} {n}"));
        tests.add(golden("search-ferry.format", Ends.PIPES, "search", "ferry", "--format", "{story} {marks}"));
        tests.add(golden("list.narrow", NARROW, "list"));
        tests.add(golden("list.ascii", ASCII, "list"));
        tests.add(golden("quotes.markdown", Ends.PIPES, "quotes --markdown"));
        tests.add(golden("quotes.indirect", Run.TERMINAL, "quotes --indirect"));
        tests.add(golden("quotes.ascii", ASCII, "quotes"));
        tests.add(golden("quotes.story.json", Ends.PIPES, "quotes --json --indirect 2 3"));
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> articles() {
        return Stream.of(
                golden("show.plain", Ends.PIPES, "show 3"),
                golden("show.narrow", NARROW, "show 3 2"),
                golden("show.ascii", ASCII, "show 3"),
                golden("show.colour", COLOUR, "show --quotes 3"),
                golden("show.quotes", Ends.PIPES, "show --quotes 3"),
                golden("show.json", Ends.PIPES, "show --json 3 2 1"),
                golden("show.markdown", Ends.PIPES, "show --markdown --quotes 3"),
                golden("show.html", Ends.PIPES, "show --html 3"),
                golden("show.quotes.html", Ends.PIPES, "show --html --quotes 3"),
                golden("show.quotes.text", Ends.PIPES, "show --text --quotes 3"),
                golden("show.quotes.json", Ends.PIPES, "show --json --quotes 3"),
                golden("show.text", Ends.PIPES, "show --text 3"));
    }

    @TestFactory
    Stream<DynamicTest> help() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(golden("help", Ends.PIPES, "help"));
        for (String name : Commands.NAMES) {
            tests.add(golden("help." + name, Ends.PIPES, name + " --help"));
        }
        return tests.stream();
    }

    /** The man page of the distribution is the one the program prints. */
    @Test
    void manPage() throws IOException {
        compare(Path.of("src/main/man/quoth.1"), run.pipe("help", "--man").out());
    }

    private static DynamicTest golden(String name, Ends ends, String line) {
        return golden(name, ends, line.split(" "));
    }

    private static DynamicTest golden(String name, Ends ends, String... words) {
        return DynamicTest.dynamicTest(name, () -> {
            Run.Result result = run.run(ends, "", words);
            assertThat(result.status()).as(result.err()).isZero();
            compare(GOLDEN.resolve(name + ".txt"), result.out());
        });
    }

    private static void compare(Path golden, String printed) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(golden));
    }
}
