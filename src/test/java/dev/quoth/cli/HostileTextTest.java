package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.cli.Run.Result;
import dev.quoth.cli.output.Console.Ends;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** No command in any form hands a terminal what a stranger wrote to play it: controls, escape sequences, bidi overrides. */
class HostileTextTest {

    /** C0 but tab and line feed, DEL, C1, bidi controls, separators of lines. */
    private static final Pattern STEERS = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");

    private static final String EVIL = "A\u202e&#x9b;31m&#7;B";

    private static final List<String> RECORDS = List.of("list", "quotes", "quotes 1", "who", "search evil", "feeds", "feeds check", "config");

    @TempDir
    private static Path home;
    private static Run run;

    @BeforeAll
    static void fetch() {
        run = new Run(home);
        Path feed = run.write("evil.xml", ("<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>EVIL</title>"
                + "<link>https://evil.example/</link><item><title>EVIL title evil</title><link>https://evil.example/EVIL</link><guid>1</guid>"
                + "<dc:creator>EVIL</dc:creator><category>EVIL</category><description>"
                + "&lt;p>“We will see the EVIL boat,” said Ada EVIL Brown, a EVIL skipper.&lt;/p>"
                + "&lt;p>“Yes,” Rui Tavares said.&lt;/p>"
                + "&lt;pre>a EVIL&lt;/pre>&lt;table>&lt;tr>&lt;td>EVIL&lt;/td>&lt;td>b&lt;/td>&lt;/tr>&lt;/table>"
                + "</description></item></channel></rss>").replace("EVIL", EVIL));
        run.feeds(feed.toUri() + " \"t\u202eag\" \"~A\u202e\u009btitle\" articles=feed\n");
        assertThat(run.pipe("fetch").status()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> recordsAreHarmless() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : RECORDS) {
            for (String form : List.of("", " --json", " --tsv")) {
                tests.add(harmless(Ends.PIPES, line + form));
            }
            tests.add(harmless(Run.TERMINAL, line));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> textsAreHarmless() {
        return Stream.of(
                harmless(Ends.PIPES, "list --format {title}{url}{feed}{authors}{tags}"), harmless(Ends.PIPES, "show --quotes 1"),
                harmless(Run.TERMINAL, "show --quotes 1"), harmless(Ends.PIPES, "show --quotes --json 1"),
                harmless(Ends.PIPES, "show --quotes --html 1"), harmless(Ends.PIPES, "show --quotes --markdown 1"),
                harmless(Ends.PIPES, "show --quotes --text 1"), harmless(Ends.PIPES, "quotes --markdown"),
                harmless(Ends.PIPES, "feeds export"), harmless(Ends.PIPES, "library export"),
                harmless(Ends.PIPES, "completion words -- list --feed "), harmless(Ends.PIPES, "show HOME/evil.xml"));
    }

    private static DynamicTest harmless(Ends ends, String line) {
        return DynamicTest.dynamicTest(line + (ends.output() ? " (terminal)" : ""), () -> {
            Result result = run.run(ends, "", line.replace("HOME", home.toString()).split(" ", -1));
            assertThat(result.status()).as(result.err()).isZero();
            assertThat(result.out()).isNotEmpty();
            assertThat(STEERS.matcher(result.out() + result.err()).find()).as(result.out()).isFalse();
        });
    }
}
