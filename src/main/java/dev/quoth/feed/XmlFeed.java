package dev.quoth.feed;

import dev.quoth.news.Feed;
import dev.quoth.news.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** RSS 0.9x, 1.0, 2.0 and Atom 0.3, 1.0 as a {@link Feed}. */
final class XmlFeed {

    private final XmlDocument document;
    private final Fields fields;

    private XmlFeed(XmlDocument document) {
        this.document = document;
        this.fields = document.fields(document.channel());
    }

    /** The feed in a document; empty when the document is none. */
    static Optional<Feed> read(String text, String base) {
        return XmlDocument.parse(text, base).map(document -> new XmlFeed(document).feed()).filter(feed -> isFeed(feed, text));
    }

    /** A page may have a "feed" element of its own; a feed without entries must at least not be a page. */
    private static boolean isFeed(Feed feed, String text) {
        return NotAFeed.isHtml(text)
                ? feed.stories().stream().anyMatch(story -> !story.title().isEmpty() && !story.link().isEmpty())
                : !feed.stories().isEmpty() || !feed.format().isEmpty();
    }

    private Feed feed() {
        List<Element> entries = document.entries();
        Links links = new Links(fields, document);
        String image = image();
        Feed head = new Feed(format(), line("title", "dc:title"), links.page(), html("description", "subtitle", "tagline", "dc:description",
                "itunes:summary", "itunes:subtitle"), id(), People.ofFeed(fields), language(), image, address("icon"),
                XmlStory.date(fields, "updated", "lastbuilddate", "modified", "dc:date", "dcterms:modified"),
                XmlStory.date(fields, "published", "pubdate", "dcterms:issued", "dcterms:created", "issued"),
                XmlStory.categories(fields), PaceReader.read(fields), List.of());
        List<Story> stories = new ArrayList<>(entries.size());
        for (Element entry : entries) {
            new XmlStory(entry, document, head.authors()).read().ifPresent(stories::add);
        }
        return new Feed(head.format(), head.title(), head.link(), head.description(), head.id(), head.authors(), head.language(),
                head.image(), head.icon(), head.updated(), head.published(), head.categories(), head.pace(),
                Identity.distinct(stories));
    }

    private String format() {
        Element root = document.root();
        String namespace = root.tag().namespace();
        return switch (root.tag().localName()) {
            case "rss" -> ("rss " + root.attr("version").strip()).strip();
            case "rdf" -> namespaces(root).contains("0.9") ? "rss 0.90" : "rss 1.0";
            case "feed" -> namespace.contains("purl.org/atom") || root.attr("version").equals("0.3") ? "atom 0.3" : "atom 1.0";
            case "entry" -> "atom 1.0";
            case "channel" -> "rss";
            default -> "";
        };
    }

    private static String namespaces(Element root) {
        StringBuilder values = new StringBuilder();
        root.attributes().forEach(attribute -> {
            if (attribute.getKey().startsWith("xmlns") && attribute.getValue().contains("netscape")) {
                values.append(attribute.getValue());
            }
        });
        return values.toString();
    }

    private String line(String... names) {
        return fields.first(names).map(field -> TextValue.line(field, document)).orElse("");
    }

    private String html(String... names) {
        for (String name : names) {
            String value = fields.first(name).map(field -> TextValue.html(field, document)).orElse("");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private String id() {
        String id = fields.text("id", "guid");
        return id.startsWith("/") ? WebAddress.resolve(document.base(document.channel()), id) : id;
    }

    private String language() {
        String language = fields.text("language", "dc:language");
        if (language.isEmpty()) {
            language = document.channel().attr("xml:lang");
        }
        if (language.isEmpty()) {
            language = document.root().attr("xml:lang");
        }
        return language.replace('_', '-').strip();
    }

    private String image() {
        String image = fields.first("image").map(field -> document.fields(field).text("url")).orElse("");
        String[][] places = {{"itunes:image", "href"}, {"itunes:link", "href"}, {"itunes:image", "url"}, {"image", "rdf:resource"}};
        for (String[] place : places) {
            image = image.isEmpty() ? fields.attribute(place[0], place[1]) : image;
        }
        return image.isEmpty() ? address("logo", "itunes:image") : resolved(image);
    }

    private String address(String... names) {
        return resolved(fields.text(names));
    }

    private String resolved(String address) {
        return WebAddress.followable(document.base(document.channel()), address);
    }
}
