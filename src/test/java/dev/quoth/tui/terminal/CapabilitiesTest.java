package dev.quoth.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.frame.ColorDepth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilitiesTest {

    @ParameterizedTest
    @CsvSource({
        "xterm-256color,truecolor,TRUE", "xterm-256color,,PALETTE", "tmux-256color,,PALETTE", "xterm,,PALETTE", "screen,,SIXTEEN", "linux,,SIXTEEN",
        "xterm-kitty,,TRUE", "vt220,,MONO", "xterm-direct,,TRUE", "alacritty,,TRUE"})
    void colours(String term, String colorterm, ColorDepth colors) {
        Map<String, String> environment = colorterm == null ? Map.of("TERM", term) : Map.of("TERM", term, "COLORTERM", colorterm);
        assertThat(Capabilities.of(environment).colors()).isEqualTo(colors);
    }

    @Test
    void noColorWins() {
        assertThat(Capabilities.of(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor", "NO_COLOR", "1")).colors()).isEqualTo(ColorDepth.MONO);
        assertThat(Capabilities.of(Map.of("TERM", "xterm-256color", "NO_COLOR", "")).colors()).isEqualTo(ColorDepth.PALETTE);
    }

    @Test
    void theFirstLocaleThatIsSetDecides() {
        assertThat(Capabilities.of(Map.of("LC_ALL", "C", "LANG", "de_DE.UTF-8")).utf8()).isFalse();
        assertThat(Capabilities.of(Map.of("LC_ALL", "", "LANG", "de_DE.UTF-8")).utf8()).isTrue();
        assertThat(Capabilities.of(Map.of("LC_CTYPE", "C.utf8")).utf8()).isTrue();
        assertThat(Capabilities.of(Map.of()).utf8()).isFalse();
    }

    @Test
    void linksOnlyWhereTheyAreKnownToWork() {
        assertThat(Capabilities.of(Map.of("TERM", "linux")).links()).isFalse();
        assertThat(Capabilities.of(Map.of("TERM", "xterm-256color", "VTE_VERSION", "7200")).links()).isTrue();
    }

    @Test
    void dumbTerminalsAreTold() {
        assertThat(Capabilities.of(Map.of("TERM", "dumb")).dumb()).isTrue();
        assertThat(Capabilities.of(Map.of()).dumb()).isTrue();
        assertThat(Capabilities.of(Map.of("TERM", "xterm")).dumb()).isFalse();
    }
}
