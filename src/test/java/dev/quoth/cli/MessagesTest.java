package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.cli.Run.Result;
import dev.quoth.cli.output.Console.Ends;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to somebody who typed something wrong: what, where, and what to type instead, with the status. */
class MessagesTest {

    @TempDir
    private static Path home;
    private static Run run;

    @BeforeAll
    static void fetch() {
        run = Run.withEdition(home);
        run.write("blank.txt", "");
        run.write("a.txt", "A headline here\n\n“Yes,” said Ada Brown, the mayor.\n");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("--unread", 2, "--unread: unknown option; quoth help lists the options"),
                Arguments.of("--versoin", 2, "--versoin: unknown option; did you mean --version?"),
                Arguments.of("-x", 2, "-x: unknown option; quoth help lists the options"),
                Arguments.of("list -x", 2, "-x: unknown option of list; quoth help list lists the options"),
                Arguments.of("list harbour", 2, "harbour: list takes no operand; quoth search QUERY finds words"),
                Arguments.of("help list show", 2, "show: one word too many for quoth help"),
                Arguments.of("config width theme", 2, "theme: one word too many for quoth config"),
                Arguments.of("feeds list 1", 2, "1: one word too many for quoth feeds list"),
                Arguments.of("feeds export 1", 2, "1: one word too many for quoth feeds export"),
                Arguments.of("feeds import", 2, "feeds import: wants an OPML file, URL or -"),
                Arguments.of("library check now", 2, "now: one word too many for quoth library check"),
                Arguments.of("list --feed Harbour-Post", 3, "Harbour-Post: no such feed; did you mean The Harbour Post?"),
                Arguments.of("list --tag prt", 3, "prt: no feed has this tag; did you mean port?"),
                Arguments.of("search harbou", 3, "harbou: nothing found; 'harbou*' finds words that begin so"),
                Arguments.of("search harbou*-nowhere", 3, "harbou*-nowhere: nothing found"),
                Arguments.of("fetch Nowhere", 3, "Nowhere: no such feed; quoth feeds lists them"),
                Arguments.of("feeds remove Nowhere", 3, "Nowhere: no such feed; quoth feeds lists them"),
                Arguments.of("show 99999999999999999999", 3, "99999999999999999999: no such story; quoth list shows the numbers"),
                Arguments.of("show ftp://example.org/", 1, "ftp://example.org/: an address of a kind that is not read; http, https and file are"),
                Arguments.of("show nowhere.html", 1, "nowhere.html: no such file"),
                Arguments.of("quotes HOME/blank.txt", 1, "HOME/blank.txt: no article in it: an empty page"),
                Arguments.of("quotes --unread HOME/a.txt", 2, "--unread: selects stories of the library, so leave out HOME/a.txt"),
                Arguments.of("quotes --variants 3:1 3", 2, "--variants: names a story itself, so leave out 3"),
                Arguments.of("quotes --variants 99:1", 3, "99:1: no such story; quoth list shows the numbers"),
                Arguments.of("quotes --variants 3:99", 3, "3:99: no such quote; quoth quotes --tsv 3 shows their numbers"),
                Arguments.of("quotes --variants 3", 3, "3: no other story was found to have these words"),
                Arguments.of("who split Tavares 99", 3, "99: no such story; quoth list shows the numbers"),
                Arguments.of("who split Tavares 3", 3, "3: Rui Tavares is not quoted in this story"),
                Arguments.of("search ferry since:soon", 2, "since:soon: wants 30m, 12h, 7d, 2w, or a date like 2026-07-11"),
                Arguments.of("quotes --speaker Nobody HOME/a.txt", 3, "Nobody: says nothing there"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrong(String line, int status, String message) {
        assertThat(run.pipe(line.replace("HOME", home.toString()).split(" "))).isEqualTo(new Result(status, "", "quoth: " + message + "\n"));
    }

    @Test
    void namesAnOperandWithoutALetter() {
        assertThat(run.pipe("show", "").err()).isEqualTo("quoth: '': an operand without a letter; a STORY, URL, FILE or - is wanted\n");
    }

    @Test
    void saysAgainOnlyTheBeginningOfALongOperand() {
        assertThat(run.pipe("show", "x".repeat(5000)).err()).hasSizeLessThan(300).startsWith("quoth: xxxx");
    }

    @Test
    void pointsAtThePlaceInAnExpression() {
        assertThat(run.pipe("list", "--filter", "unread = yes and titel ~ ferry")).isEqualTo(new Result(2, "", """
                quoth: --filter: there is no field 'titel'; did you mean title?
                    unread = yes and titel ~ ferry
                                     ^
                """));
        assertThat(run.pipe("list", "--filter", "title ~ 港町 and (unread = no").err()).isEqualTo("""
                quoth: --filter: this parenthesis is never closed
                    title ~ 港町 and (unread = no
                                     ^
                """);
        assertThat(run.pipe("list", "--filter", "title ~").err()).endsWith("    title ~\n           ^\n");
    }

    @Test
    void showsTheNeighbourhoodOfAPlaceInALongExpression() {
        String expression = "title ~ a or ".repeat(20) + "nothing ~ \u001b[31mx" + " or title ~ b".repeat(20);
        assertThat(run.pipe("list", "--filter", expression).err().lines()).last().asString().hasSizeBetween(30, 50).endsWith("^");
        assertThat(run.pipe("list", "--filter", expression).err()).doesNotContain("\u001b");
    }

    @Test
    void tellsFailuresOfOperandsInJsonToo() {
        Result result = run.pipe("quotes", "--json", home + "/blank.txt", "98", home + "/a.txt");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(3).first().asString()
                .isEqualTo("{\"source\":\"HOME/blank.txt\",\"error\":\"no article in it: an empty page\"}");
    }

    @Test
    void saysOnATerminalWhyThereIsNothing() {
        assertThat(run.run(Run.TERMINAL, "", "list", "--starred").err()).isEqualTo("no story is so\n");
        assertThat(run.run(Run.TERMINAL, "", "list", "--library", home + "/new.db").err()).isEqualTo("nothing to list; quoth fetch gets the news\n");
        assertThat(run.pipe("list", "--starred").err()).isEmpty();
    }

    @Test
    void fetchIsQuietInACrontab() {
        assertThat(run.pipe("fetch")).isEqualTo(new Result(0, "", ""));
        assertThat(run.pipe("fetch", "--verbose").err())
                .matches("0 feeds to ask\nnothing is due before 2026-11-22 1[23]:\\d\\d; --force asks all the same\n");
    }

    @Test
    void fetchNamesEachFeedThatFails() {
        Run other = new Run(home.resolve("other"));
        other.feeds("file:///nowhere/a.xml one\nfile:///nowhere/b.xml two \"~The Second\"\n");
        Result result = other.pipe("fetch");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(2).allMatch(line -> line.startsWith("quoth: "));
        assertThat(result.err()).contains("quoth: The Second: ");
    }

    @Test
    void searchTakesWordsThatMustBeAbsent() {
        assertThat(run.pipe("search", "the", "-ferry", "--format", "{story}")).isEqualTo(new Result(0, "2\n", ""));
        assertThat(run.pipe("search", "the", "--nothing").status()).isEqualTo(2);
    }

    @Test
    void helpKeepsToAsciiWhereTheLocaleDoes() {
        Ends ascii = new Ends(true, true, false, 80, false, false);
        assertThat(run.run(ascii, "", "show", "--help").out()).contains("[OPTION...] STORY|URL|FILE|-...").matches("\\A\\p{ASCII}*\\z");
        assertThat(run.run(ascii, "", "help").out()).matches("\\A\\p{ASCII}*\\z");
    }

    /** A script looks at the lines, a person at the words. */
    @Test
    void nothingIsToldToAPersonInWords(@TempDir Path empty) {
        Run nobody = new Run(empty).feeds("# none\n");
        assertThat(nobody.run(Run.TERMINAL, "", "who").err()).isEqualTo("nobody is quoted there\n");
        assertThat(nobody.run(Run.TERMINAL, "", "feeds").err()).isEqualTo("no feeds yet; quoth feeds add URL subscribes to one\n");
        assertThat(nobody.pipe("who").err()).isEmpty();
        assertThat(nobody.pipe("feeds").err()).isEmpty();
    }

    @Test
    void aCardKeepsToANarrowTerminal() {
        Path said = run.write("narrow.txt", "“We open on Monday,” said Adelheid Brown-Featherstone, the deputy harbour master of Westhaven.\n");
        Ends narrow = new Ends(false, true, false, 30, true, false);
        assertThat(run.run(narrow, "", "quotes", said.toString()).out().lines()).isNotEmpty().allMatch(line -> line.length() <= 30);
    }
}
