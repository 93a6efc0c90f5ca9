package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What only shows in a process of its own: closed and full outputs, the locale, a home that is missing. */
class ProcessTest {

    @TempDir
    private static Path home;
    private static Shell shell;

    @BeforeAll
    static void fetch() {
        Run.withEdition(home);
        shell = new Shell(home);
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        // far more than a pipe holds
        Run.Result result = shell.run("quoth show --json $(for i in {1..400}; do echo 3; done) | head -c 10");
        assertThat(result).isEqualTo(new Run.Result(0, "{\"story\":3", ""));
    }

    @Test
    void tellsOfAnOutputThatTakesNothing() {
        assertThat(shell.run("quoth list >&-").err()).startsWith("quoth: standard output: ").hasLineCount(1);
        assertThat(shell.run("quoth list 2>&- >/dev/null").status()).isZero();
    }

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    @Test
    @EnabledIf("hasFullDevice")
    void tellsOfAFullDisk() {
        Run.Result result = shell.run("quoth list --json >/dev/full");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("quoth: standard output: No space left on device\n");
    }

    @Test
    void printsUtf8WhateverTheLocale() {
        Run.Result result = shell.run("LANG=C LC_ALL=C quoth list --json --limit 2 | tail -n 1");
        assertThat(result.out()).contains("\"title\":\"港町の魚市場が再開 – fish market reopens\"");
    }

    @Test
    void worksWithoutAHome() {
        Run.Result result = shell.run("env -u HOME quoth list --library \"$HOME/.local/share/quoth/library.db\" --config /dev/null | wc -l");
        assertThat(result.out().strip()).isEqualTo("3");
    }

    /**
     * Classes of picocli are in no archive of classes, so whatever needs them opens its jar; and what is in an archive and names them, such as
     * the help, needs them at every start.
     */
    @Test
    void onlyHelpLoadsWhatDrawsIt() throws IOException {
        for (String words : List.of("--version", "list", "who --json")) {
            shell.run("JAVA_TOOL_OPTIONS=-Xlog:class+load:file=$HOME/classes.txt quoth " + words);
            assertThat(Files.readAllLines(home.resolve("classes.txt"))).as(words).anyMatch(line -> line.contains("dev.quoth.cli.Cli "))
                    .noneMatch(line -> line.contains("picocli") || line.contains("commonmark"));
        }
    }
}
