package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fetch as cron and people run it: told to end while a host keeps it waiting, and started twice. */
class FetchIT {

    private static final int SIGINT = 2;

    /** Starts a fetch of two feeds, one of which answers at once and the other never, and waits until the first is stored. */
    private static final String FETCH = """
            set -m # else bash has its background jobs ignore SIGINT
            quoth fetch --verbose 2>log &
            until grep -q 'The Harbour Post: 3 new' log; do sleep 0.05; done
            """;

    @TempDir
    private Path home;
    private Shell shell;
    private ServerSocket silent;

    @BeforeEach
    void open() throws IOException {
        silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Run run = new Run(home);
        Path edition = run.write("edition.xml", Files.readString(Path.of("src/test/resources/dev/quoth/cli/edition.xml")));
        run.feeds(edition.toUri() + " articles=feed\nhttp://127.0.0.1:" + silent.getLocalPort() + "/feed\n");
        shell = Shell.built(home);
    }

    @AfterEach
    void close() throws IOException {
        silent.close();
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void endsWithinASecondOfASignalAndKeepsWhatItHas(String signal, int status) throws IOException {
        assumeFalse(signal.equals("INT") && isInterruptIgnored(), "started with SIGINT ignored, as nohup and background jobs of scripts are");
        Run.Result result = shell.run(FETCH + """
                kill -SIGNAL $!
                begin=${EPOCHREALTIME/[.,]/}
                wait $! && status=0 || status=$?
                end=${EPOCHREALTIME/[.,]/}
                echo "$status $(( (end - begin) / 1000000 )) $(quoth list | wc -l)"
                """.replace("SIGNAL", signal));
        // a machine that does other things too may need another second to let the process end
        assertThat(result.out()).matches(status + " [01] 3\n");
    }

    /** A process that ignores a signal hands that on to those it starts, and none of a shell's words takes it back. */
    private static boolean isInterruptIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.isReadable(status) && Files.readAllLines(status).stream().filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(line.indexOf(':') + 1).strip(), 16) & 1 << SIGINT - 1) != 0);
    }

    @Test
    void h21ASecondOneIsToldOfTheFirstAndAsksNobody() {
        Run.Result result = shell.run(FETCH + """
                quoth fetch 2>second && status=0 || status=$?
                kill %1
                wait %1 2>/dev/null || true
                echo "$status $(cat second)"
                """);
        assertThat(result.out()).isEqualTo("1 quoth: fetch: another update is at work on this library\n");
    }
}
