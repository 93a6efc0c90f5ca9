package dev.quoth.article;

import dev.quoth.web.Page;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a page of HTML from a page of plain text by what it holds; servers and file names are wrong too often. Markdown is plain text that
 * looks like any other: only its type or name tells it.
 */
final class Markup {

    private static final int REACH = 16 * 1024;
    private static final Pattern OPENING = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|script|link)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile("</(?:p|div|a|h[1-6]|li|ul|table|span|article|body|html|em|b|i|strong|"
            + "title)\\s*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LONE = Pattern.compile("<(?:p|br|hr|li)(?:\\s[^<>]*|\\s*/)?>", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKDOWN_TYPE = Pattern.compile("\\s*text/(?:x-)?markdown\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKDOWN_NAME = Pattern.compile("[^?#]*\\.(?:md|markdown)(?:[?#].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** As long as two thick books; the tree of four times as much did not fit into 256 MiB, and as plain text no word of it is lost. */
    private static final int LONGEST_MARKDOWN = 1_000_000;

    private Markup() { }

    /** Whether it is called Markdown, and is no page of HTML for all that. */
    static boolean isMarkdown(String text, Page page) {
        String type = page.contentType();
        boolean untold = type.isEmpty() || type.toLowerCase(Locale.ROOT).startsWith("text/plain");
        boolean called = MARKDOWN_TYPE.matcher(type).matches() || untold && MARKDOWN_NAME.matcher(page.finalUrl()).matches();
        return called && text.length() <= LONGEST_MARKDOWN && !OPENING.matcher(head(text)).lookingAt();
    }

    private static String head(String text) {
        return text.length() > REACH ? text.substring(0, REACH) : text;
    }

    static boolean isHtml(String text, String contentType) {
        String head = head(text);
        if (OPENING.matcher(head).lookingAt()) {
            return true;
        }
        long tags = CLOSING.matcher(head).results().limit(4).count() + LONE.matcher(head).results().limit(4).count();
        // A text about HTML may quote a tag or two; a fragment of HTML begins with one.
        boolean plain = contentType.toLowerCase(Locale.ROOT).startsWith("text/plain");
        boolean opensWithTag = head.stripLeading().startsWith("<");
        return opensWithTag && tags >= 1 && !plain || tags >= 4;
    }

    /** Whether the bytes are no text at all: a picture, a PDF, an archive. */
    static boolean isBinary(String text) {
        int reach = Math.min(text.length(), 4096);
        int odd = 0;
        for (int i = 0; i < reach; i++) {
            char c = text.charAt(i);
            if (c == 0 || c == 0xFFFD || c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                odd++;
            }
        }
        return text.startsWith("%PDF-") || odd * 10 > reach;
    }
}
