package dev.quoth.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserTest {

    private static final String PAGE = "https://news.example/1?a=b c;d";

    @Test
    void theAddressIsOneArgumentWhereverItStands() {
        assertThat(new Browser(Map.of(), "sh -c %s now").command(PAGE)).contains(List.of("sh", "-c", PAGE, "now"));
        assertThat(new Browser(Map.of("BROWSER", "/no/such:/bin/sh"), "").command(PAGE)).contains(List.of("/bin/sh", PAGE));
    }

    @Test
    void whatQuothConfNamesIsNotReplacedInSilence() {
        List<String> command = new Browser(Map.of("BROWSER", "/bin/sh"), "/no/such/browser").command(PAGE).orElseThrow();
        assertThat(Browser.start(command)).isEqualTo("/no/such/browser cannot be run");
    }

    @Test
    void aBrowserThatFailsIsTold() {
        assertThat(Browser.start(List.of("/bin/sh", "-c", "exit 4"))).isEqualTo("/bin/sh ended with status 4");
        assertThat(Browser.start(List.of("/bin/sh", "-c", "exit 0"))).isEmpty();
    }
}
