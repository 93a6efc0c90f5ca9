package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.cli.Run.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Namesakes: whoever is only "Quist" in a story is somebody of that story, until the user says who. */
class WhoCommandTest {

    @TempDir
    private Path home;
    private Run run;

    @BeforeEach
    void fetch() {
        run = new Run(home);
        run.write("quists.xml", "<rss version='2.0'><channel><title>The Quay</title>"
                + item(3, "“Bring your own lamp,” said Quist. “We have none left,” said Quist.")
                + item(2, "“The pier is closed,” said Quist.")
                + item(1, "“We mend nets,” said Adela Quist. “We mend sails,” said Quist. “We sell neither,” said Quist.") + "</channel></rss>");
        run.feeds(home.resolve("quists.xml").toUri() + " articles=feed\n");
        assertThat(run.pipe("fetch").status()).isZero();
    }

    private static String item(int day, String text) {
        return "<item><guid>q" + day + "</guid><title>Day " + day
                + "</title><pubDate>0" + day + " Nov 2026 08:00:00 GMT</pubDate><description>&lt;p&gt;"
                + text + "&lt;/p&gt;</description></item>";
    }

    @Test
    void namesakesAreListedWithSomethingTheySaid() {
        Result result = run.pipe("who", "merge", "Quist", "Adela Quist");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("quoth: Quist: several are called so: Adela Quist (1:1), Quist (3:1), Quist (2:1); "
                + "say which by something they said, STORY:N\n");
    }

    @Test
    void aQuoteSaysWhichOfThemIsMeant() {
        assertThat(run.pipe("who", "--format", "{text}", "3:2").out()).isEqualTo("Bring your own lamp,\nWe have none left,\n");
        assertThat(run.pipe("who", "merge", "2:1", "1:1").err()).isEqualTo("Quist is Adela Quist from now on\n");
        assertThat(run.pipe("who", "--format", "{speaker} {quotes}").out()).isEqualTo("Adela Quist 4\nQuist 2\n");
        assertThat(run.pipe("quotes", "--speaker", "2:1", "--format", "{text}").out())
                .isEqualTo("The pier is closed,\nWe mend nets,\nWe mend sails,\nWe sell neither,\n");
        assertThat(run.pipe("who", "split", "2:1").err()).isEqualTo("Adela Quist and Quist are apart again\n");
        assertThat(run.pipe("who", "split", "2:1").err()).isEqualTo("Quist was not merged with anybody\n");
        assertThat(run.pipe("who", "9:9").status()).isEqualTo(3);
    }
}
