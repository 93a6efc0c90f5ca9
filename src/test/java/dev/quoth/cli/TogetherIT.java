package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader, fetches, marks and lists on one library at once get in nobody's way; {@code src/bench/together} has it at full length. */
class TogetherIT {

    private static final Path SCRIPT = Path.of("src/bench/together").toAbsolutePath();

    @Test
    void nobodyIsInTheWay(@TempDir Path home) {
        Run.Result result = Shell.built(home).run("QUOTH='" + Shell.DISTRIBUTION.resolve("quoth") + "' CACHE=/dev/null LIMIT=0 '" + SCRIPT + "' 40");
        assertThat(result.status()).as(result.out() + result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).matches("\\d+ commands, 40 of them commits, longest: .* 0 over the limit\n");
    }
}
