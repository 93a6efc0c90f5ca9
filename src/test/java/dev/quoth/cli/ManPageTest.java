package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The man page pleases a strict reader of man pages; what it says is held by {@link GoldenTest}. */
class ManPageTest {

    private static final Path PAGE = Path.of("src/main/man/quoth.1").toAbsolutePath();

    @Test
    void isWellFormed(@TempDir Path home) {
        assumeTrue(Shell.has("mandoc"), "no mandoc here");
        assertThat(new Shell(home).run("mandoc -Tlint '" + PAGE + "'")).isEqualTo(new Run.Result(0, "", ""));
    }
}
