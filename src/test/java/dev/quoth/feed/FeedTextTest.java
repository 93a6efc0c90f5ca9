package dev.quoth.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTextTest {

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @Test
    void markBeatsHeaderBeatsDeclaration() {
        assertThat(FeedText.decode(bytes("\uFEFF<a>é", "UTF-8"), "text/xml; charset=koi8-r")).isEqualTo("<a>é");
        assertThat(FeedText.decode(bytes("\uFEFF<a>é", "UTF-16LE"), "")).isEqualTo("<a>é");
        assertThat(FeedText.decode(bytes("<?xml encoding='utf-8'?>ж", "KOI8-R"), "text/xml; charset=\"koi8-r\"")).endsWith("ж");
        assertThat(FeedText.decode(bytes("<?xml version='1.0' encoding = 'koi8-r'?>ж", "KOI8-R"), "text/xml")).endsWith("ж");
        assertThat(FeedText.decode(bytes("<a>é", "UTF-8"), "")).isEqualTo("<a>é");
    }

    @Test
    void twoByteCharsetsAreTriedWithoutAMark() {
        assertThat(FeedText.decode(bytes("<a>é", "UTF-16BE"), "")).isEqualTo("<a>é");
        assertThat(FeedText.decode(bytes("<a>é", "UTF-32LE"), "")).isEqualTo("<a>é");
    }

    @Test
    void twoByteCharsetsAreSeenBehindBlankLines() {
        assertThat(FeedText.decode(bytes("\n\n<rss>é", "UTF-16LE"), "text/xml; charset=utf-8")).isEqualTo("\n\n<rss>é");
        assertThat(FeedText.decode(bytes("\n\n<rss>é", "UTF-16BE"), "")).isEqualTo("\n\n<rss>é");
    }

    @ParameterizedTest
    @CsvSource({"ibm037, é", "cp500, é", "cp424, ש", "utf-8, é"})
    void ebcdicIsReadByThePageItDeclares(String label, String text) {
        String document = "<?xml version='1.0' encoding='" + label + "'?><a>" + text;
        assertThat(FeedText.decode(bytes(document, label.equals("utf-8") ? "IBM037" : label), "")).isEqualTo(document);
    }

    @Test
    void utf8IsReadAsWhatItIs() {
        assertThat(FeedText.decode(bytes("<?xml encoding='iso-8859-1'?>Brønd’s", "UTF-8"), "")).endsWith("Brønd’s");
        assertThat(FeedText.decode(bytes("<a>Brønd’s", "UTF-8"), "text/xml; charset=windows-1251")).endsWith("Brønd’s");
        byte[] mixed = bytes("<a>" + "ø".repeat(30) + "_", "UTF-8");
        mixed[mixed.length - 1] = (byte) 0xE6;
        assertThat(FeedText.decode(mixed, "text/xml; charset=iso-8859-1")).endsWith("øøæ");
    }

    @Test
    void sevenBitCharsetsAreNotTakenForUtf8() {
        assertThat(FeedText.decode(bytes("<a>日本", "ISO-2022-JP"), "text/xml; charset=iso-2022-jp")).isEqualTo("<a>日本");
        assertThat(FeedText.decode(bytes("<a>한국", "ISO-2022-KR"), "text/xml; charset=iso-2022-kr")).isEqualTo("<a>한국");
    }

    @Test
    void labelsAreFoundHoweverTheyAreWritten() {
        assertThat(FeedText.decode(bytes("ж", "KOI8-R"), "text/xml;CHARSET = \"koi8-r\"; q=1")).isEqualTo("ж");
        assertThat(FeedText.decode(bytes("<?XML VERSION='1.0' ENCODING='KOI8-R'?>ж", "KOI8-R"), "")).endsWith("ж");
    }

    @Test
    void twoByteDeclarationOnPlainBytesIsASlip() {
        assertThat(FeedText.decode(bytes("<?xml encoding='utf-16'?><a>é", "UTF-8"), "")).endsWith("<a>é");
    }

    @Test
    void unknownCharsetIsUtf8() {
        assertThat(FeedText.decode(bytes("<?xml encoding='klingon'?>é", "UTF-8"), "text/xml; charset=?!")).endsWith("é");
    }

    @Test
    void oneBadByteIsReadAlone() {
        byte[] bytes = bytes("<a>é_’s and é", "UTF-8");
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('_')] = (byte) 0x93;
        assertThat(FeedText.decode(bytes, "")).isEqualTo("<a>é“’s and é");
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1, 93, “", "ISO8859-1, 93, “", "us-ascii, E9, é", "gb2312, A3A4, ￥", "shift_jis, 8740, ①",
        "euc-kr, 8141, 갂", "tis-620, A1, ก", "iso-8859-10, A8, Ļ", "latin8, A1, Ḃ", "mac_roman, 8E, é", "mac_greek, B0, Α", "cp949, 8141, 갂",
                "cp932, 8740, ①", "iso2022_jp, 41, A", "iso88592, B1, ą", "iso-8859-8-i, E0, א",
        "utf-16fe, 41, A"})
    void labelsMeanWhatTheyMeanOnTheWeb(String label, String hex, String text) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(FeedText.decode(bytes, "text/xml; charset=" + label)).isEqualTo(text);
    }
}
