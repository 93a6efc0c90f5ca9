package dev.quoth.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Charsets by the labels of the web, which mean the wider set a label is used for (WHATWG Encoding Standard, 4.2). */
final class WebCharset {

    private WebCharset() { }

    /** The charset of a label, or empty when the label names none. */
    static Optional<Charset> named(String label) {
        if (label.isEmpty()) {
            return Optional.empty();
        }
        String name = java(iso8859(label.strip().toLowerCase(Locale.ROOT)));
        try {
            return Optional.of(switch (name) {
                case "iso-8859-10" -> TableCharset.nordic();
                case "iso-8859-14" -> TableCharset.celtic();
                default -> Charset.forName(name);
            });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** The parts of ISO 8859 are written with and without each of their hyphens, and Hebrew and Arabic with a direction. */
    private static String iso8859(String label) {
        String bare = label.replace("-", "").replace("_", "");
        if (!bare.startsWith("iso8859")) {
            return label;
        }
        String part = bare.substring("iso8859".length());
        int end = 0;
        while (end < part.length() && Character.isDigit(part.charAt(end))) {
            end++;
        }
        return end == 0 ? label : "iso-8859-" + part.substring(0, end);
    }

    private static String java(String label) {
        return switch (label) {
            case "utf8", "utf-8", "unicode-1-1-utf-8", "utf8mb4", "x-unicode20utf8" -> "UTF-8";
            case "iso-8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii", "cp1252",
                    "x-cp1252", "ansi_x3.4-1968", "cp819" -> "windows-1252";
            case "iso-8859-9", "latin5", "l5", "csisolatin5" -> "windows-1254";
            case "iso-8859-11", "tis-620", "dos-874" -> "windows-874";
            case "csisolatin6", "iso-ir-157", "l6", "latin6" -> "iso-8859-10";
            case "latin7", "l7" -> "iso-8859-13";
            case "latin8", "l8" -> "iso-8859-14";
            case "visual", "logical", "csiso88598e", "csiso88598i" -> "iso-8859-8";
            case "csiso88596e", "csiso88596i" -> "iso-8859-6";
            case "kz-1048", "kz1048", "strk1048-2002", "rk1048" -> "windows-1251";
            case "iso2022_jp", "iso2022-jp", "iso2022jp" -> "ISO-2022-JP";
            case "euc_jp", "euc_jis_2004", "euc_jisx0213" -> "EUC-JP";
            case "shift_jisx0213", "shift_jis_2004" -> "x-SJIS_0213";
            case "x-mac-cyrillic", "mac-cyrillic", "x-mac-ukrainian" -> "x-MacCyrillic";
            case "mac-greek", "mac_greek", "x-mac-greek" -> "x-MacGreek";
            case "maclatin2", "mac_latin2", "mac-centraleurope", "x-mac-ce" -> "x-MacCentralEurope";
            case "mac_iceland", "x-mac-icelandic" -> "x-MacIceland";
            case "mac_turkish", "x-mac-turkish" -> "x-MacTurkish";
            case "gb2312", "gbk", "gb_2312", "gb_2312-80", "x-gbk", "chinese", "csgb2312", "iso-ir-58" -> "GB18030";
            case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "csshiftjis", "ms932", "cp932" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987", "ks_c_5601-1989", "ksc5601", "ksc_5601", "korean", "windows-949", "cseuckr", "cp949" -> "x-windows-949";
            case "big5", "big-5", "big5-hkscs", "cn-big5", "x-x-big5", "csbig5" -> "Big5-HKSCS";
            case "koi8-r", "koi", "koi8", "koi8_r", "cskoi8r" -> "KOI8-R";
            case "koi8-u", "koi8-ru" -> "KOI8-U";
            case "utf-16", "utf-16le", "ucs-2", "unicode", "csunicode", "iso-10646-ucs-2", "unicodefeff" -> "UTF-16LE";
            case "unicodefffe" -> "UTF-16BE";
            case "x-mac-roman", "mac-roman", "mac_roman", "macintosh", "mac", "csmacintosh" -> "x-MacRoman";
            default -> label.startsWith("x-cp125") ? "windows-125" + label.substring("x-cp125".length()) : label;
        };
    }
}
