package dev.quoth.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** The text of a field, which feeds write as CDATA, escaped, as children, in an xhtml div, in base64, or plain. */
final class TextValue {

    /** UTF-16 units; a headline with its markup has some hundred. */
    private static final int LONGEST_LINE = 20_000;
    /** From the ampersand to the semicolon: {@code &thetasym;} is as long as they get in news. */
    private static final int LONGEST_REFERENCE = 9;

    private final Element element;
    private final XmlDocument document;
    private final String type;

    private TextValue(Element element, XmlDocument document) {
        this.element = element;
        this.document = document;
        this.type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    }

    /** The field as HTML, its addresses absolute. */
    static String html(Element element, XmlDocument document) {
        return new TextValue(element, document).html();
    }

    /** The field as one line of plain text; of one that never ends, its beginning. */
    static String line(Element element, XmlDocument document) {
        return new TextValue(element, document).line();
    }

    private String html() {
        if (element.childrenSize() > 0) {
            return Markup.inner(element, document);
        }
        String text = text();
        if (isPlain(text)) {
            return escape(text);
        }
        String html = isEscapedTwice(text) ? Parser.unescapeEntities(text, false) : text;
        return Markup.withAbsoluteAddresses(html, document.base(element)).strip();
    }

    /** Whether there is no markup, but the text of it, with an end tag of a paragraph or link: nobody shows readers that. */
    private static boolean isEscapedTwice(String text) {
        return text.indexOf('<') < 0 && (text.contains("&lt;/p&gt;") || text.contains("&lt;/a&gt;") || text.contains("&lt;/div&gt;"));
    }

    private String line() {
        if (element.childrenSize() > 0) {
            return oneLine(toText(Markup.inner(element, document)));
        }
        String text = beginning(text());
        return isPlain(text) ? oneLine(text) : type.isEmpty() ? headline(text) : oneLine(toText(text));
    }

    /** A title of which nobody says whether it is text or HTML, as one line of text; of one that never ends, its beginning. */
    static String headline(String title) {
        String text = beginning(title);
        return oneLine(looksLikeHtml(text) || text.indexOf('<') < 0 ? toText(text) : text);
    }

    /** As much of a text as a line can have. */
    static String beginning(String text) {
        return text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
    }

    private String text() {
        String text = element.wholeText().strip();
        return isBase64() ? decoded(text) : text;
    }

    /** Atom 0.3 says so; Atom 1.0 means it by every type that is neither text nor XML (RFC 4287, 4.1.3.3). */
    private boolean isBase64() {
        if (element.attr("mode").equalsIgnoreCase("base64")) {
            return true;
        }
        return document.isAtom() && type.indexOf('/') > 0 && !type.startsWith("text/") && !type.endsWith("xml") && !type.endsWith("html")
                && !element.hasAttr("mode");
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException notBase64) {
            return text;
        }
    }

    /** Atom text without a type is plain, but is written by many who mean HTML; RSS text is HTML. */
    private boolean isPlain(String text) {
        return switch (type) {
            case "text", "text/plain" -> true;
            case "" -> document.isAtom() && !looksLikeHtml(text);
            default -> false;
        };
    }

    /** Whether there is a closing tag, an empty tag or a reference; a lone "&lt;video&gt;" in a sentence about HTML is text. */
    static boolean looksLikeHtml(String text) {
        // Looked for anew only behind the last one: of a million "<" with no ">" each would else read all the rest.
        int close = text.indexOf('>');
        for (int i = 0; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                close = close >= 0 && close < i ? text.indexOf('>', i) : close;
                if (close > i && (text.charAt(i + 1) == '/' && Character.isLetter(text.charAt(i + 2))
                        || Character.isLetter(text.charAt(i + 1)) && text.charAt(close - 1) == '/'
                        || text.regionMatches(true, i, "<br>", 0, 4) || text.regionMatches(true, i, "<p>", 0, 3)
                        || text.regionMatches(true, i, "<img ", 0, 5))) {
                    return true;
                }
            } else if (c == '&' && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '#')) {
                int end = i + 1;
                while (end < text.length() && end - i < LONGEST_REFERENCE && text.charAt(end) != ';' && text.charAt(end) != ' ') {
                    end++;
                }
                if (end < text.length() && text.charAt(end) == ';') {
                    return true;
                }
            }
        }
        return false;
    }

    /** The visible text of HTML. */
    static String toText(String html) {
        if (html.indexOf('<') >= 0) {
            return Jsoup.parseBodyFragment(html).text();
        }
        return html.indexOf('&') < 0 ? html : Parser.unescapeEntities(html, false);
    }

    static String escape(String plain) {
        boolean clean = plain.indexOf('<') < 0 && plain.indexOf('&') < 0 && plain.indexOf('>') < 0;
        return clean ? plain : Entities.escape(plain);
    }

    /** With every run of white space as one blank. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                blank = line.length() > 0;
            } else {
                if (blank) {
                    line.append(' ');
                    blank = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
