package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.cli.Run.Result;
import dev.quoth.cli.output.Console.Ends;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Selections, marks, operands, exit statuses and the lines of what went wrong. */
class CliTest {

    @TempDir
    private Path home;
    private Run run;

    @BeforeEach
    void fetch() {
        run = Run.withEdition(home);
    }

    private String stories(String... words) {
        String[] line = new String[words.length + 3];
        line[0] = "list";
        line[1] = "--format";
        line[2] = "{story}";
        System.arraycopy(words, 0, line, 3, words.length);
        Result result = run.pipe(line);
        assertThat(result.err()).isEmpty();
        return result.out().replace('\n', ' ').strip();
    }

    @Test
    void selectsStories() {
        assertThat(stories()).isEqualTo("3 2 1");
        assertThat(stories("--limit", "2")).isEqualTo("3 2");
        assertThat(stories("--limit", "0")).isEmpty();
        assertThat(stories("--since", "1d")).isEqualTo("3");
        assertThat(stories("--since=2026-11-21")).isEqualTo("3 2");
        assertThat(stories("--before", "12h", "--since", "2d")).isEqualTo("2");
        assertThat(stories("--feed", "the harbour post")).isEqualTo("3 2 1");
        assertThat(stories("--feed", "1", "--tag", "port")).isEqualTo("3 2 1");
        assertThat(stories("--since", "2026-11-22 07:00")).isEqualTo("3");
        assertThat(stories("--since", "2026-11-22T08:30:00+01:00")).isEqualTo("3");
        assertThat(stories("--since", "2026-11-22T07:30:01Z")).isEmpty();
        assertThat(stories("-us")).isEmpty();
        assertThat(stories("--filter", "title ~ ferry or title ~ \"headline\"")).isEqualTo("3 1");
        assertThat(stories("--filter", "not speaker ~ brown")).isEqualTo("2 1");
    }

    @Test
    void marksStories() {
        assertThat(run.pipe("mark", "read", "1", "3").status()).isZero();
        assertThat(stories("--unread")).isEqualTo("2");
        assertThat(run.pipe("mark", "unread", "3").status()).isZero();
        assertThat(run.pipe("mark", "star", "--all", "--filter", "title ~ ferry").status()).isZero();
        assertThat(stories("--starred")).isEqualTo("3");
        assertThat(run.pipe("mark", "unstar", "--all").status()).isZero();
        assertThat(stories("-s")).isEmpty();
    }

    @Test
    void quotesOutliveTheText() {
        String said = run.pipe("quotes", "1", "2", "3").out();
        run.feeds(home.resolve("edition.xml").toUri() + " port \"~The Harbour Post\" articles=feed keep=30m\n");
        run.pipe("mark", "read", "--all");
        run.pipe("fetch", "--force");
        assertThat(run.pipe("show", "3")).isEqualTo(new Result(1, "", "quoth: 3: no article in it: the text was let go after its time\n"));
        assertThat(said).isNotEmpty().isEqualTo(run.pipe("quotes", "1", "2", "3").out());
    }

    @Test
    void namesWhatWasNotFound() {
        assertThat(run.pipe("show", "99")).isEqualTo(new Result(3, "", "quoth: 99: no such story; quoth list shows the numbers\n"));
        assertThat(run.pipe("mark", "read", "98")).isEqualTo(new Result(3, "", "quoth: 98: no such story; quoth list shows the numbers\n"));
        assertThat(run.pipe("mark", "read", "98", "1")).isEqualTo(new Result(1, "", "quoth: 98: no such story; quoth list shows the numbers\n"));
        assertThat(run.pipe("list", "--feed", "Nowhere").status()).isEqualTo(3);
        assertThat(run.pipe("who", "Nobody").err()).isEqualTo("quoth: Nobody: nobody of this name is quoted in the library\n");
        assertThat(run.pipe("quotes", "--speaker", "Nobody").status()).isEqualTo(3);
        assertThat(run.pipe("search", "xylophone").status()).isEqualTo(3);
        assertThat(run.pipe("config", "thme").err()).isEqualTo("quoth: thme: no such setting; did you mean theme?\n");
    }

    @Test
    void goesOnAfterAnOperandThatFails() {
        run.write("a.txt", "A headline here\n\n“Yes,” said Ada Brown, the mayor.\n");
        Result result = run.pipe("show", "--json", "none.txt", home + "/a.txt", "99");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(3);
        assertThat(result.out()).startsWith("{\"source\":\"none.txt\",\"error\":\"no such file\"}\n{\"source\":\"HOME/a.txt\",")
                .endsWith("{\"source\":\"99\",\"error\":\"no such story; quoth list shows the numbers\"}\n");
        assertThat(result.err()).isEqualTo("quoth: none.txt: no such file\nquoth: 99: no such story; quoth list shows the numbers\n");
    }

    @Test
    void readsStandardInput() {
        Result result = run.run(Ends.PIPES, "“We open on Monday,” said Ada Brown.\n", "quotes", "--format",
                "{speaker} {start}-{end} {text}", "-");
        assertThat(result.out()).isEqualTo("Ada Brown 1-19 We open on Monday,\n");
    }

    @Test
    void countsPlacesOfAPlainTextInCodePointsOfTheFile() {
        run.write("a.txt", "🐟 Fish market opens again\n\nBy Ines Marlow\n\nThe market 🐟 opened.\n\n“We sold everything,” said Rui Tavares.\n");
        assertThat(run.pipe("quotes", "--format", "{start} {end}", home + "/a.txt").out()).isEqualTo("66 85\n");
    }

    @Test
    void aFileThatFailsIsALineOfItsOwnAmongManyQuotes() {
        run.write("a.txt", "“We sold everything,” said Rui Tavares.\n\n“" + "We sold it. ".repeat(2000) + "” said Ada Brown.\n");
        List<String> lines = run.pipe("quotes", "--json", home + "/a.txt", home + "/none.txt", home + "/a.txt").out().lines().toList();
        assertThat(lines).hasSize(5).allMatch(line -> line.startsWith("{\"source\":") && line.endsWith("}"));
        assertThat(lines.get(2)).isEqualTo("{\"source\":\"HOME/none.txt\",\"error\":\"no such file\"}");
    }

    @Test
    void marksSpeakersThatNoClauseNames() {
        String story = "“We start at dawn,” Bram de Wit said. The crew laughed. “You will see us from the shore.”\n";
        assertThat(run.run(Ends.PIPES, story, "quotes", "-").out()).isEqualTo("Bram de Wit: “We start at dawn,”\n"
                + "Bram de Wit (from context): “You will see us from the shore.”\n");
        assertThat(run.run(Ends.PIPES, "“You will see us from the shore.”\n", "quotes", "--markdown", "-").out())
                .isEqualTo("“You will see us from the shore.” — Unknown speaker\n");
    }

    @Test
    void readsATranscript() {
        String hearing = "LINDQVIST: The quay stays closed.\nBROWN: For how long?\nLINDQVIST: I do not know.\n";
        assertThat(run.run(Ends.PIPES, hearing, "quotes", "-").out()).isEqualTo("Lindqvist: “The quay stays closed.”\n"
                + "Brown: “For how long?”\nLindqvist: “I do not know.”\n");
    }

    @Test
    void tellsAPersonThatThereAreNone() {
        assertThat(run.run(Run.TERMINAL, "Nobody spoke.\n", "quotes", "-")).isEqualTo(new Result(0, "", "No quotes found.\n"));
        assertThat(run.run(Ends.PIPES, "Nobody spoke.\n", "quotes", "-")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void readsTheArticlesOfAFeed() {
        Result result = run.pipe("quotes", "--format", "{speaker}", home + "/edition.xml");
        assertThat(result.out()).isEqualTo("Ada Brown\nRui Tavares\n");
    }

    @Test
    void namesTheNearestWord() {
        assertThat(run.pipe("lsit")).isEqualTo(new Result(2, "", "quoth: lsit: no such command; did you mean list?\n"));
        assertThat(run.pipe("list", "--unraed").err()).isEqualTo("quoth: --unraed: unknown option of list; did you mean --unread?\n");
        assertThat(run.pipe("mark", "reed", "1").err()).isEqualTo("quoth: reed: no such mark; did you mean read?\n");
        assertThat(run.pipe("list", "--format", "{titel}").err()).isEqualTo("quoth: --format: unknown field {titel}; did you mean {title}?\n");
        assertThat(run.pipe("feeds", "ad", "x").err()).isEqualTo("quoth: ad: no such thing to do with feeds; did you mean add?\n");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(run.pipe("list", "--since", "yesterday").err())
                .isEqualTo("quoth: --since: wants 30m, 12h, 7d, 2w, or a date like 2026-07-11 or 2026-07-11T18:00, not \"yesterday\"\n");
        assertThat(run.pipe("list", "--json", "--tsv").err()).isEqualTo("quoth: --tsv: not together with --json\n");
        assertThat(run.pipe("show").status()).isEqualTo(2);
        assertThat(run.pipe("mark", "read").status()).isEqualTo(2);
        assertThat(run.pipe("list", "17").status()).isEqualTo(2);
        assertThat(run.pipe("completion", "tcsh").status()).isEqualTo(2);
    }

    @Test
    void opensTheReaderOnlyOnATerminal() {
        assertThat(run.run(Run.TERMINAL, "").status()).isEqualTo(99);
        assertThat(run.run(Run.TERMINAL, "", "read", "3").status()).isEqualTo(99);
        assertThat(run.run(Run.TERMINAL, "", "read", "x").status()).isEqualTo(2);
        assertThat(run.pipe("read").status()).isEqualTo(2);
        assertThat(run.pipe().out()).isEqualTo(run.pipe("list").out());
    }

    @Test
    void takesGeneralOptionsBeforeTheCommand() {
        assertThat(run.pipe("--library", home + "/other.db", "list").out()).isEmpty();
        assertThat(run.pipe("list", "--library=" + home + "/other.db").out()).isEmpty();
        run.set("QUOTH_LIBRARY", home + "/third.db");
        assertThat(run.pipe("config", "library").out()).isEqualTo("HOME/third.db\n");
    }

    @Test
    void editsFeedsInPlace() {
        run.feeds("# mine\n" + home.resolve("edition.xml").toUri() + " port\n");
        run.write("more.xml", "<rss version='2.0'><channel><title>More</title><item><title>One</title></item></channel></rss>");
        String more = home.resolve("more.xml").toUri().toString();

        assertThat(run.pipe("feeds", "add", more, "--tag", "new", "--title", "More of it").err()).startsWith("added ").contains("(More, 1 story)");
        assertThat(run.pipe("feeds", "--format", "{title} {tags}").out()).contains("More of it new");
        assertThat(run.pipe("feeds", "check", "--format", "{ok} {format}").out()).isEqualTo("true rss 2.0\ntrue rss 2.0\n");
        assertThat(run.pipe("feeds", "remove", "More of it").status()).isZero();
        assertThat(run.pipe("feeds", "remove", "More of it").status()).isEqualTo(3);
        assertThat(run.pipe("feeds", "export").out()).contains("<opml version=\"2.0\"");
    }

    @Test
    void namesSenselessLinesAndGoesOn() {
        run.feeds("\n\n\n\n\n\nnonsense on line seven\n" + home.resolve("edition.xml").toUri() + "\n");
        Result fetch = run.pipe("fetch", "--force");
        assertThat(fetch.status()).isEqualTo(1);
        assertThat(fetch.err()).contains("feeds.txt:7: ");
        run.write(".config/quoth/quoth.conf", "width = 60\n\ncolour = red\n");
        assertThat(run.pipe("config", "width")).isEqualTo(
                new Result(0, "60\n", "quoth: HOME/.config/quoth/quoth.conf:3: unknown setting \"colour\"; quoth config lists them\n"));
    }

    @Test
    void tellsOfALibraryThatIsNone() {
        run.write("no.db", "this is not a library at all, though it is long enough to look like one of those files\n".repeat(50));
        Result result = run.pipe("list", "--library", home + "/no.db");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).startsWith("quoth: ").contains("HOME/no.db");
    }

    @Test
    void completesFromTheLibrary() {
        assertThat(run.pipe("completion", "words", "--", "sho").out()).isEqualTo("show\n");
        assertThat(run.pipe("completion", "words", "--", "list", "--unr").out()).isEqualTo("--unread\n");
        assertThat(run.pipe("completion", "words", "--", "list", "--feed", "the").out()).isEqualTo("The Harbour Post\n");
        assertThat(run.pipe("completion", "words", "--", "list", "--tag", "").out()).isEqualTo("port\n");
        assertThat(run.pipe("completion", "words", "--", "quotes", "--speaker", "ada").out()).isEqualTo("Ada Brown\n");
        assertThat(run.pipe("completion", "words", "--", "who", "R").out()).isEqualTo("Rui Tavares\n");
        assertThat(run.pipe("completion", "words", "--", "mark", "u").out()).isEqualTo("unread\nunstar\n");
        assertThat(run.pipe("completion", "words", "--", "show", "").out()).isEqualTo(":files\n");
    }

    @Test
    void whatGzipPackedIsUnpackedAsFarAsAPageMayGo() throws IOException {
        Path notes = home.resolve("notes.md.gz");
        Files.write(notes, packed("It *stays*.\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(run.run(Ends.PIPES, "", "show", "--text", notes.toString()).out()).isEqualTo("It stays.\n");

        Files.write(notes, packed(new byte[17 << 20]));
        assertThat(run.run(Ends.PIPES, "", "show", notes.toString()).err()).contains("over 16 MiB unpacked");

        Files.write(notes, Arrays.copyOf(packed(new byte[1000]), 15));
        assertThat(run.run(Ends.PIPES, "", "show", notes.toString()).err()).contains("packed by gzip, and damaged");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
