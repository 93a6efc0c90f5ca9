package dev.quoth.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Guesses the encoding of bytes that name none and are not UTF-8: a double-byte encoding of East Asia where the bytes decode
 * without an error into common characters, else windows-1252.
 */
final class EncodingGuess {

    private static final int REACH = 64 * 1024;

    /** Below this share of everyday characters among those above ASCII a clean decoding is a coincidence. */
    private static final double EVERYDAY = 0.6;

    /** Chinese and Korean have next to no kana, but GB 2312 has them at the places where EUC-JP does. */
    private static final double MOST_KANA = 0.1;

    private EncodingGuess() { }

    static Charset of(byte[] body) {
        Charset best = Charset.forName("windows-1252");
        double most = EVERYDAY;
        for (String name : List.of("windows-31j", "EUC-JP", "x-windows-949", "GB18030", "Big5")) {
            if (Charset.isSupported(name)) {
                double share = everyday(body, Charset.forName(name));
                if (share > most) {
                    most = share;
                    best = Charset.forName(name);
                }
            }
        }
        return best;
    }

    /** The share of kana, hangul and level-one ideographs among the characters above ASCII; 0 for bytes that do not decode. */
    private static double everyday(byte[] body, Charset charset) {
        int length = Math.min(body.length, REACH);
        String text;
        try {
            // The last character may be cut in two, so the tail is left out.
            int end = length;
            while (end > 0 && (body[end - 1] & 0x80) != 0) {
                end--;
            }
            text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body, 0, end)).toString();
        } catch (CharacterCodingException notThis) {
            return 0;
        }
        int above = 0;
        int everyday = 0;
        int kanas = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            above++;
            boolean kana = c >= 0x3041 && c <= 0x30FE;
            boolean hangul = c >= 0xAC00 && c <= 0xD7A3;
            boolean punctuation = c >= 0x3001 && c <= 0x3011 || c >= 0xFF01 && c <= 0xFF1F;
            kanas += kana ? 1 : 0;
            if (kana || hangul || punctuation || isLevelOne(c)) {
                everyday++;
            }
        }
        boolean japanese = charset.name().equals("EUC-JP") || charset.name().equals("windows-31j");
        return above < 8 || !japanese && kanas > above * MOST_KANA ? 0 : (double) everyday / above;
    }

    /** Whether {@code c} is among the 3,755 most used ideographs, which GB 2312 sorts into its first rows (0xB0 to 0xD7). */
    private static boolean isLevelOne(char c) {
        if (c < 0x4E00 || c > 0x9FFF) {
            return false;
        }
        byte[] bytes = String.valueOf(c).getBytes(Charset.forName("GB2312"));
        int lead = bytes[0] & 0xFF;
        return bytes.length == 2 && lead >= 0xB0 && lead <= 0xD7;
    }
}
