package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The encoding traps of real pages. */
class PageTextTest {

    private static final String QUOTE = "<p>\u201CDas Boot f\u00E4hrt\u201D, sagte sie \u2013 leise.</p>";

    @Test
    void latin1MeansWindows1252() {
        byte[] body = QUOTE.getBytes(Charset.forName("windows-1252"));

        assertThat(PageText.decode(body, "text/html; charset=ISO-8859-1")).isEqualTo(QUOTE);
    }

    @Test
    void aPageWithoutANameIsGuessed() {
        assertThat(PageText.decode(QUOTE.getBytes(Charset.forName("windows-1252")), "")).isEqualTo(QUOTE);
        assertThat(PageText.decode(QUOTE.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(QUOTE);
    }

    @Test
    void utf8BytesBeatALyingHeader() {
        assertThat(PageText.decode(QUOTE.getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-8859-1")).isEqualTo(QUOTE);
    }

    @Test
    void aHeaderThatSaysUtf8OverOtherBytesIsNotBelieved() {
        assertThat(PageText.decode(QUOTE.getBytes(Charset.forName("windows-1252")), "text/html; charset=utf-8")).isEqualTo(QUOTE);
    }

    @Test
    void aByteOrderMarkComesFirst() {
        byte[] marked = ("\uFEFF" + QUOTE).getBytes(StandardCharsets.UTF_16LE);

        assertThat(PageText.decode(marked, "text/html; charset=iso-8859-1")).isEqualTo(QUOTE);
    }

    @Test
    void metaIsFoundBehindLongScripts() {
        String page = "<html><head><script>" + "var a = 1;".repeat(2_000)
                + "</script><meta charset=windows-1251></head><p>\u041F\u0440\u0438\u0432\u0435\u0442</p>";

        assertThat(PageText.decode(page.getBytes(Charset.forName("windows-1251")), "text/html"))
                .contains("\u041F\u0440\u0438\u0432\u0435\u0442");
    }

    @Test
    void aCharsetInAScriptIsNotThePages() {
        String page = "<script src=x.js charset=windows-1251></script>" + QUOTE;

        assertThat(PageText.decode(page.getBytes(Charset.forName("windows-1252")), "")).contains(QUOTE);
    }

    @Test
    void japaneseWithoutANameIsGuessed() {
        String page = "<p>\u6E2F\u306E\u8239\u306F\u6708\u66DC\u65E5\u306B\u6B62\u307E\u308B\u3002"
                + "\u5E02\u9577\u306F\u300C\u8239\u304C\u53E4\u3044\u300D\u3068\u8FF0\u3079\u305F\u3002</p>";

        assertThat(PageText.decode(page.getBytes(Charset.forName("Shift_JIS")), "")).isEqualTo(page);
        assertThat(PageText.decode(page.getBytes(Charset.forName("EUC-JP")), "text/html; charset=euc-jp")).isEqualTo(page);
    }

    @Test
    void anUnknownNameIsNoObstacle() {
        assertThat(PageText.decode(QUOTE.getBytes(StandardCharsets.UTF_8), "text/html; charset=klingon")).isEqualTo(QUOTE);
    }
}
