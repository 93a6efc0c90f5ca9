package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.settings.Action;
import dev.quoth.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The README says what is: its recipes work as pasted, its tables are those of the code ({@code -Dgolden.update=true} writes them). */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String RECIPE = "<!-- recipe -->\n```sh\n";

    /** A recipe that ends with showing who said what, where nothing at all would be a mistake. */
    private static final Pattern SHOWS = Pattern.compile("quoth (?:quotes|who)[^>]*$");

    @TempDir
    private static Path home;
    private static Shell shell;

    @BeforeAll
    static void prepare() {
        Run.withEdition(home);
        shell = new Shell(home);
        shell.command("mail", "cat >\"$HOME/mail\"");
        shell.command("ssh", "shift; exec \"$@\"");
        shell.command("jq", "cat");
    }

    @TestFactory
    Stream<DynamicTest> recipesWork() throws IOException {
        String readme = Files.readString(README);
        List<DynamicTest> tests = new ArrayList<>();
        for (int at = readme.indexOf(RECIPE); at >= 0; at = readme.indexOf(RECIPE, at + 1)) {
            int begin = at + RECIPE.length();
            String recipe = readme.substring(begin, readme.indexOf("```", begin));
            // the people of the README live in the sample edition; the test has an edition of its own
            String pasted = recipe.replace("Quist", "Brown").replace("--since 30d ", "").replace("--since 7d ", "").replace("--since 1d ", "");
            tests.add(DynamicTest.dynamicTest(recipe.lines().findFirst().orElse(""), () -> {
                Run.Result result = shell.run(pasted);
                assertThat(result.status()).as(result.err()).isZero();
                assertThat(result.err()).isEmpty();
                if (SHOWS.matcher(pasted).find()) {
                    assertThat(result.out()).isNotBlank();
                }
            }));
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests.stream();
    }

    @Test
    void listsTheKeys() throws IOException {
        StringBuilder table = new StringBuilder("| keys | what they do |\n|---|---|\n");
        for (Action action : Action.values()) {
            table.append("| ");
            for (String key : action.keys()) {
                table.append(key.equals(action.keys().get(0)) ? "" : " ").append('`').append(key.replace("|", "\\|")).append('`');
            }
            table.append(" | ").append(action.meaning()).append(" (").append(action.command()).append(") |\n");
        }
        holds("keys", table.toString());
    }

    @Test
    void listsTheSettings() throws IOException {
        StringBuilder table = new StringBuilder("| name | default | meaning |\n|---|---|---|\n");
        for (Setting setting : Setting.values()) {
            table.append("| `").append(setting.key()).append("` | ").append(setting.standard()).append(" | ").append(setting.meaning())
                    .append(" |\n");
        }
        holds("settings", table.toString());
    }

    private static void holds(String name, String table) throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf("-->\n", readme.indexOf("<!-- " + name + ":")) + "-->\n".length();
        int end = readme.indexOf("<!-- /" + name + " -->");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, readme.substring(0, begin) + table + readme.substring(end));
        } else {
            assertThat(readme.substring(begin, end)).isEqualTo(table);
        }
    }
}
