package dev.quoth.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** The tree of a feed document, with the names and base addresses of its elements. */
final class XmlDocument {

    /** Deeper than any real feed (XHTML inside reaches some twenty); what is deeper is moved up, as a bomb costs time squared. */
    private static final int MAX_DEPTH = 128;

    /** A feed has ten to some thousand; what has more is made to fill the memory. */
    private static final int MOST_ENTRIES = 10_000;

    private final Element root;
    private final String base;
    private final boolean hasOwnBases;
    private final Vocabulary vocabulary;
    private final List<Element> entries = new ArrayList<>();

    private XmlDocument(Element root, String base, boolean hasOwnBases) {
        this.root = root;
        this.base = base;
        this.hasOwnBases = hasOwnBases;
        this.vocabulary = new Vocabulary(root);
        collect(root.parent() == null ? root : root.parent());
    }

    /** Parses a document; empty when no element in it can be a feed. */
    static Optional<XmlDocument> parse(String text, String base) {
        int start = text.indexOf('<');
        if (start < 0) {
            return Optional.empty();
        }
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(MAX_DEPTH);
        Document document = Jsoup.parse(MarkupRepair.repair(text.substring(start)), "", parser);
        return root(document).map(root -> new XmlDocument(root, base, text.contains("xml:base")));
    }

    /** The first element that only feeds have, wherever it stands: warnings and wrappers come before it in the wild. */
    private static Optional<Element> root(Document document) {
        Element fallback = null;
        Node node = document;
        while ((node = next(node)) != null) {
            if (!(node instanceof Element element)) {
                continue;
            }
            switch (element.tag().localName()) {
                case "rss", "rdf", "feed", "channel" -> {
                    return Optional.of(element);
                }
                case "item", "entry" -> {
                    fallback = fallback == null ? element : fallback;
                }
                default -> { }
            }
        }
        return Optional.ofNullable(fallback).map(entry -> entry.parent() instanceof Document ? entry : entry.parent());
    }

    /** The node after this one in document order, or null; without recursion. */
    private static Node next(Node node) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null ? null : at.nextSibling();
    }

    Element root() {
        return root;
    }

    /** Whether the document is Atom rather than one of the RSS family. */
    boolean isAtom() {
        return vocabulary.isAtom();
    }

    String name(Element element) {
        return vocabulary.name(element);
    }

    /** Every entry in document order; an entry that was never closed has the next ones inside. */
    List<Element> entries() {
        return entries;
    }

    private void collect(Element from) {
        for (Node node : from.childNodes()) {
            if (node instanceof Element element) {
                String name = name(element);
                if (entries.size() < MOST_ENTRIES && (name.equals("item") || name.equals("entry"))) {
                    entries.add(element);
                }
                collect(element);
            }
        }
    }

    /** The element that describes the feed itself. */
    Element channel() {
        for (Node node : root.childNodes()) {
            if (node instanceof Element element && name(element).equals("channel")) {
                return element;
            }
        }
        return root;
    }

    Fields fields(Element parent) {
        return Fields.of(parent, this);
    }

    /** The address that relative addresses in {@code element} are relative to. */
    String base(Element element) {
        if (!hasOwnBases) {
            return base;
        }
        Element parent = element.parent();
        String outer = parent == null ? base : base(parent);
        String own = WebAddress.resolve(outer, element.attr("xml:base"));
        return WebAddress.isWeb(own) ? own : outer;
    }
}
