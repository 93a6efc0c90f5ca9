package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader, fetches, marks and lists on one library at once, each a process from the launcher, get in nobody's way over 2,000 commits. */
class TogetherIT {

    private static final Path SCRIPT = Path.of("src/bench/together").toAbsolutePath();

    /** A minute on a machine that does nothing else; the script itself tells what took long. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @Test
    void nobodyIsInTheWay(@TempDir Path home) {
        Run.Result result = Shell.built(home).run("QUOTH='" + Shell.DISTRIBUTION.resolve("quoth") + "' LIMIT=0 '" + SCRIPT + "' 2000", PATIENCE);
        assertThat(result.status()).as(result.out() + result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).matches("\\d+ commands, 2000 commits, longest: .* 0 over the limit\n");
    }
}
