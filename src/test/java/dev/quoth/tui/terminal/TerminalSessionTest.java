package dev.quoth.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a program on the terminal ends or stops, the shell finds the terminal as it left it. Run in tmux; skipped without. */
class TerminalSessionTest {

    private static final String IN_READER = "1 1 1";
    private static final String IN_SHELL = "0 0 1";

    @TempDir
    private Path folder;

    private Tmux tmux;

    @BeforeEach
    void start() throws IOException {
        Assumptions.assumeTrue(Tmux.isInstalled(), "tmux is not installed");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(folder.resolve("probe"), "exec '" + java + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp '"
                + System.getProperty("java.class.path") + "' " + Probe.class.getName() + "\n");
        tmux = new Tmux(folder);
        tmux.type("stty -a >" + folder + "/before; sh " + folder + "/probe");
        tmux.await("PROBE 80x24");
        tmux.awaitModes(IN_READER);
    }

    @AfterEach
    void stop() {
        if (tmux != null) {
            tmux.close();
        }
    }

    @Test
    void quittingRestoresTheTerminal() {
        assertThat(tmux.cursor()).isEqualTo("3,4");
        tmux.keys("q");
        tmux.await("PROBE ENDED 0");
        assertThat(tmux.modes()).isEqualTo(IN_SHELL);
        lineSettingsAreAsBefore();
    }

    /** The terminal is not raw until the first picture is shown: what was typed is echoed, but neither lost nor left on the screen. */
    @Test
    void whatIsTypedTooEarlyIsReadAndPaintedOver() {
        tmux.keys("q");
        tmux.await("PROBE ENDED 0");
        tmux.type("clear; sh " + folder + "/probe");
        tmux.keys("k");
        assertThat(tmux.await("name=k")).doesNotContain("PROBE ENDED");
        tmux.keys("q");
        tmux.await("PROBE ENDED 0");
        lineSettingsAreAsBefore();
    }

    @Test
    void aTerminalThatCannotBeMadeRawIsLeft() throws IOException {
        tmux.keys("q");
        tmux.await("PROBE ENDED 0");
        Path stty = Files.writeString(Files.createDirectory(folder.resolve("broken")).resolve("stty"), "#!/bin/sh\nexit 1\n");
        assertThat(stty.toFile().setExecutable(true)).isTrue();
        tmux.type("clear; PATH=" + stty.getParent() + ":$PATH sh " + folder + "/probe");
        tmux.await("PROBE ENDED stty cannot read the terminal");
        assertThat(tmux.modes()).isEqualTo(IN_SHELL);
        lineSettingsAreAsBefore();
    }

    @Test
    void aFailureRestoresTheTerminalAndIsReadable() {
        tmux.keys("x");
        tmux.await("probe failed");
        tmux.await("HERE>");
        assertThat(tmux.modes()).isEqualTo(IN_SHELL);
        lineSettingsAreAsBefore();
    }

    @Test
    void beingToldToEndRestoresTheTerminal() {
        // Signals are caught beside the first picture, this one last.
        tmux.resize(61, 17);
        tmux.await("PROBE 61x17");
        tmux.resize(80, 24);
        tmux.await("PROBE 80x24");
        tmux.term();
        tmux.await("PROBE ENDED 143");
        assertThat(tmux.modes()).isEqualTo(IN_SHELL);
        lineSettingsAreAsBefore();
    }

    /** Nothing in the process can tidy up; the shell that made the terminal raw does. */
    @Test
    void beingKilledRestoresTheTerminal() {
        tmux.kill();
        tmux.await("HERE>");
        tmux.awaitModes(IN_SHELL);
        lineSettingsAreAsBefore();
    }

    @Test
    void controlZStopsOutsideTheScreenAndComesBack() {
        tmux.keys("C-z");
        tmux.await("HERE>");
        tmux.type("echo in the $((6 * 7)) shell");
        tmux.await("in the 42 shell");
        assertThat(tmux.modes()).isEqualTo(IN_SHELL);
        lineSettingsAreAsBefore();
        tmux.type("fg");
        tmux.await("PROBE 80x24");
        assertThat(tmux.modes()).isEqualTo(IN_READER);
        tmux.keys("Up");
        tmux.await("name=up");
        tmux.keys("q");
        tmux.await("PROBE ENDED 0");
    }

    @Test
    void lendsTheTerminalWithoutStealingItsKeys() {
        tmux.keys("e");
        tmux.await("LENT");
        assertThat(tmux.modes()).isEqualTo(IN_SHELL);
        tmux.type("every letter of it");
        tmux.await("PROBE 80x24");
        tmux.keys("q");
        assertThat(tmux.await("PROBE ENDED 0")).contains("GOT every letter of it");
    }

    @Test
    void aNewSizeIsAnEvent() {
        tmux.resize(61, 17);
        tmux.await("PROBE 61x17");
        tmux.keys("q");
        tmux.await("PROBE ENDED 0");
    }

    @Test
    void escapeAndArrowsAreToldApart() {
        tmux.keys("Escape");
        tmux.await("name=escape");
        tmux.keys("Left");
        tmux.await("name=left");
        tmux.keys("M-j");
        tmux.await("name=j, ctrl=false, alt=true");
        tmux.keys("q");
        tmux.await("PROBE ENDED 0");
    }

    private void lineSettingsAreAsBefore() {
        tmux.type("stty -a >" + folder + "/after; cmp " + folder + "/before " + folder + "/after && echo un''changed");
        tmux.await("unchanged");
    }
}
