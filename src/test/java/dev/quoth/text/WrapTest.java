package dev.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrapTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            The bridge opens in spring    = 10 = The bridge|opens in|spring
            a well-known harbour-master   = 8  = a well-|known|harbour-|master
            she said—quietly—nothing      = 9  = she said—|quietly—|nothing
            an e-mail of 2019–20          = 8  = an|e-mail|of|2019–20
            minus -5 degrees              = 7  = minus|-5|degrees
            a b c                         = 1  = a|b|c
            東京都知事は「計画」と述べた。 = 12 = 東京都知事は|「計画」と述|べた。
            東京都知事は「計画を」と。     = 10 = 東京都知事|は「計画|を」と。
            Il dit « Bonjour ! » puis rit = 14 = Il dit|« Bonjour ! »|puis rit
            시장은 다리가 열린다고         = 8  = 시장은|다리가|열린다고
            """)
    void breaksWhereAReaderWould(String text, int columns, String lines) {
        assertThat(wrapped(text, columns)).isEqualTo(List.of(lines.split("\\|")));
    }

    @Test
    void longAddressesAreBrokenAfterTheirPunctuation() {
        assertThat(wrapped("see https://example.org/2031/bridge-opens-in-spring?from=front", 24))
                .containsExactly("see", "https://example.org/", "2031/bridge-opens-in-", "spring?from=front");
    }

    @Test
    void lineFeedsEndLines() {
        assertThat(wrapped("one\n\n  two\n", 10)).containsExactly("one", "", "  two");
        assertThat(wrapped("", 10)).containsExactly("");
    }

    @Test
    void blanksHangOverTheEdge() {
        assertThat(wrapped("12345     67890", 5)).containsExactly("12345", "67890");
    }

    @Test
    void noBreakSpacesHold() {
        assertThat(wrapped("about 12\u00A0km", 9)).containsExactly("about", "12\u00A0km");
    }

    private static List<String> wrapped(String text, int columns) {
        return Columns.wrap(text, columns).stream().map(line -> text.substring(line.start(), line.end())).toList();
    }
}
