package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void aUtf8MarkIsNoPartOfTheText() {
        byte[] marked = ("\uFEFF" + QUOTE).getBytes(StandardCharsets.UTF_8);

        assertThat(PageText.decode(marked, "")).isEqualTo(QUOTE);
        assertThat(PageText.decode(marked, "text/html; charset=windows-1251")).isEqualTo(QUOTE);
        assertThat(PageText.decode(("\uFEFF" + QUOTE).getBytes(StandardCharsets.UTF_16BE), "")).isEqualTo(QUOTE);
    }

    @Test
    void theZerosOfUtf16NeedNoMark() {
        assertThat(PageText.decode(QUOTE.getBytes(StandardCharsets.UTF_16LE), "")).isEqualTo(QUOTE);
        assertThat(PageText.decode(QUOTE.getBytes(StandardCharsets.UTF_16BE), "text/html; charset=utf-8")).isEqualTo(QUOTE);
        assertThat(PageText.decode((QUOTE + '\0').getBytes(StandardCharsets.UTF_8), "")).isEqualTo(QUOTE + '\0');
    }

    @ParameterizedTest
    @ValueSource(strings = {"ascii", "us-ascii", "latin1", "ISO8859-1", "cp1252", "x-user-defined"})
    void labelsMeanWhatBrowsersReadInThem(String label) {
        byte[] body = QUOTE.getBytes(Charset.forName("windows-1252"));

        assertThat(PageText.decode(body, "text/html; charset=" + label)).isEqualTo(QUOTE);
        assertThat(PageText.decode(meta(label, QUOTE, "windows-1252"), "text/html")).contains(QUOTE);
    }

    @Test
    void aMetaThatSaysUtf8OverOtherBytesIsNotBelieved() {
        assertThat(PageText.decode(meta("utf-8", QUOTE, "windows-1252"), "text/html")).contains(QUOTE);
    }

    @Test
    void aHeaderThatSaysUtf8OverOtherBytesYieldsToTheMeta() {
        String page = "<p>\u041F\u0440\u0438\u0432\u0435\u0442, \u043C\u0438\u0440</p>";

        assertThat(PageText.decode(meta("windows-1251", page, "windows-1251"), "text/html; charset=utf-8")).contains(page);
    }

    @Test
    void utf16InAsciiLettersIsUtf8() {
        assertThat(PageText.decode(meta("utf-16", QUOTE, "UTF-8"), "")).contains(QUOTE);
    }

    @Test
    void oneWrongByteDoesNotMakeAPageLatin1() {
        byte[] good = QUOTE.repeat(10).getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(good, good.length + 1);
        body[good.length] = (byte) 0xE4;

        assertThat(PageText.decode(body, "")).startsWith(QUOTE);
    }

    @Test
    void bytesThatEndInTheMiddleOfACharacterStayUtf8() {
        byte[] whole = "<p>\u00DCber \u201C".getBytes(StandardCharsets.UTF_8);

        assertThat(PageText.decode(Arrays.copyOf(whole, whole.length - 1), "")).startsWith("<p>\u00DCber ");
    }

    @Test
    void aDeclarationOfXmlNamesTheEncoding() {
        String page = "<?xml version=\"1.0\" encoding=\"windows-1250\"?><p>\u010Desk\u00E9 \u0159eky</p>";

        assertThat(PageText.decode(page.getBytes(Charset.forName("windows-1250")), "application/xhtml+xml")).isEqualTo(page);
    }

    @Test
    void theOlderFormOfTheMetaIsReadToo() {
        String page = "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=koi8-r'><p>\u041F\u0440\u0438\u0432\u0435\u0442</p>";

        assertThat(PageText.decode(page.getBytes(Charset.forName("KOI8-R")), "text/html")).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ks_c_5601-1987 | x-windows-949 | \uD398\uB9AC\uB294 \uC6D4\uC694\uC77C\uC5D0 \uBA48\uCD98\uB2E4\uACE0 \uC2DC\uC7A5\uC774 \uB9D0\uD588\uB2E4",
        "euc-kr | EUC-KR | \uD398\uB9AC\uB294 \uC6D4\uC694\uC77C\uC5D0 \uBA48\uCD98\uB2E4\uACE0 \uC2DC\uC7A5\uC774 \uB9D0\uD588\uB2E4",
        "gb2312 | GB18030 | \u5E02\u957F\u8BF4\u8F6E\u6E21\u661F\u671F\u4E00\u505C\u822A\uFF0C\u4ED6\u4E0D\u77E5\u9053\u539F\u56E0",
        "gbk | GBK | \u5E02\u957F\u8BF4\u8F6E\u6E21\u661F\u671F\u4E00\u505C\u822A\uFF0C\u4ED6\u4E0D\u77E5\u9053\u539F\u56E0",
        "shift_jis | windows-31j | \u6E2F\u306E\u8239\u306F\u6708\u66DC\u65E5\u306B\u6B62\u307E\u308B\u3068\u5E02\u9577\u306F\u8FF0\u3079\u305F",
        "euc-jp | EUC-JP | \u6E2F\u306E\u8239\u306F\u6708\u66DC\u65E5\u306B\u6B62\u307E\u308B\u3068\u5E02\u9577\u306F\u8FF0\u3079\u305F"})
    void eastAsianPagesAreReadByNameAndWithoutOne(String label, String encoding, String words) {
        String page = "<p>" + words + "</p>";
        byte[] body = page.getBytes(Charset.forName(encoding));

        assertThat(PageText.decode(body, "text/html; charset=" + label)).isEqualTo(page);
        assertThat(PageText.decode(meta(label, page, encoding), "text/html")).contains(page);
        assertThat(PageText.decode(body, "text/html")).isEqualTo(page);
        assertThat(PageText.decode(body, "text/html; charset=utf-8")).isEqualTo(page);
    }

    @Test
    void charactersBeyondGbkAreReadUnderItsName() {
        // Four bytes: GB18030 alone has them, and pages that say gb2312 use them.
        String page = "<p>\uD840\uDC00\u5E02\u957F\u8BF4\u8F6E\u6E21\u661F\u671F\u4E00\u505C\u822A</p>";

        assertThat(PageText.decode(page.getBytes(Charset.forName("GB18030")), "text/html; charset=gb2312")).isEqualTo(page);
    }

    private static byte[] meta(String label, String body, String encoding) {
        return ("<html><head><meta charset=\"" + label + "\"></head>" + body).getBytes(Charset.forName(encoding));
    }

    @Test
    void whatWasEncodedTwiceIsMended() {
        String twice = new String(QUOTE.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String windows = "<p>Weir\u00E2\u20AC\u2122s caf\u00C3\u00A9</p>";

        assertThat(PageText.decode(twice.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(QUOTE);
        assertThat(PageText.decode(windows.getBytes(StandardCharsets.UTF_8), "")).isEqualTo("<p>Weir\u2019s caf\u00E9</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Weir\u00E2\u20AC\u2122s and the caf\u00E9",
            "\u201CWeir\u00E2\u20AC\u2122s\u201D, it says",
            "\u00C3\u00A9",
            "\u00C4pfel, \u00C2\u00A9, \u00E9t\u00E9"})
    void whatMayBeMeantIsLeft(String text) {
        assertThat(PageText.decode(text.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(text);
    }
}
