package dev.quoth.feed;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Markup inside a field, as HTML with absolute addresses. */
final class Markup {

    private Markup() { }

    /** The children of a field as HTML; the one xhtml div around them is not part of it (RFC 4287, 3.1.1.3). */
    static String inner(Element element, XmlDocument document) {
        Element from = element;
        if (element.childrenSize() == 1 && element.child(0).tag().localName().equals("div") && element.ownText().isBlank()) {
            from = element.child(0);
        }
        Writer writer = new Writer(document);
        for (Node child : from.childNodes()) {
            child.traverse(writer);
        }
        return writer.html.toString().strip();
    }

    /** HTML with its relative links and images made absolute; the same string when there are none. */
    static String withAbsoluteAddresses(String html, String base) {
        if (!WebAddress.isWeb(base) || !hasRelativeAddress(html)) {
            return html;
        }
        Document fragment = Jsoup.parseBodyFragment(html);
        fragment.outputSettings().prettyPrint(false);
        for (String attribute : new String[] {"href", "src", "poster"}) {
            for (Element element : fragment.getElementsByAttribute(attribute)) {
                element.attr(attribute, WebAddress.resolve(base, element.attr(attribute)));
            }
        }
        return fragment.body().html();
    }

    private static boolean hasRelativeAddress(String html) {
        for (int i = html.indexOf('='); i >= 0; i = html.indexOf('=', i + 1)) {
            if (endsAttribute(html, i, "href") || endsAttribute(html, i, "src") || endsAttribute(html, i, "poster")) {
                int value = i + 1;
                while (value < html.length() && (html.charAt(value) == '"' || html.charAt(value) == '\'' || html.charAt(value) <= ' ')) {
                    value++;
                }
                if (!html.regionMatches(true, value, "http://", 0, 7) && !html.regionMatches(true, value, "https://", 0, 8)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsAttribute(String html, int equals, String name) {
        int end = equals;
        while (end > 0 && html.charAt(end - 1) <= ' ') {
            end--;
        }
        return end > name.length() && html.regionMatches(true, end - name.length(), name, 0, name.length());
    }

    /** Writes XML nodes as HTML: no prefixes, no {@code <p/>} (which HTML reads as an open tag), addresses absolute. */
    private static final class Writer implements NodeVisitor {

        private final StringBuilder html = new StringBuilder();
        private final XmlDocument document;

        Writer(XmlDocument document) {
            this.document = document;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof CDataNode data) {
                html.append(data.getWholeText());
            } else if (node instanceof TextNode text) {
                html.append(Entities.escape(text.getWholeText()));
            } else if (node instanceof Element element) {
                html.append('<').append(element.tag().localName());
                for (Attribute attribute : element.attributes()) {
                    write(element, attribute);
                }
                html.append('>');
            }
        }

        private void write(Element element, Attribute attribute) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.startsWith("xmlns") || key.equals("xml:base")) {
                return;
            }
            boolean address = key.equals("href") || key.equals("src") || key.equals("poster");
            String value = address ? WebAddress.resolve(document.base(element), attribute.getValue()) : attribute.getValue();
            html.append(' ').append(key).append("=\"").append(Entities.escape(value).replace("\"", "&quot;")).append('"');
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !isVoid(element.tag().localName())) {
                html.append("</").append(element.tag().localName()).append('>');
            }
        }

        private static boolean isVoid(String name) {
            return switch (name) {
                case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr" -> true;
                default -> false;
            };
        }
    }
}
