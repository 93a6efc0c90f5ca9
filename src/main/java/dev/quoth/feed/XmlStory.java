package dev.quoth.feed;

import dev.quoth.news.Enclosure;
import dev.quoth.news.Story;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** One item or entry of an XML feed as a {@link Story}. */
final class XmlStory {

    private final Element entry;
    private final XmlDocument document;
    private final List<String> feedAuthors;
    private final Fields fields;
    private final Links links;

    XmlStory(Element entry, XmlDocument document, List<String> feedAuthors) {
        this.entry = entry;
        this.document = document;
        this.feedAuthors = feedAuthors;
        this.fields = document.fields(entry);
        this.links = new Links(fields, document);
    }

    /** The story; empty when the entry says nothing at all. */
    Optional<Story> read() {
        String title = line("title", "dc:title", "media:title", "itunes:title");
        String link = link();
        String summary = html("description", "summary", "dc:description", "itunes:summary", "media:description", "itunes:subtitle");
        String content = html("content:encoded", "content", "xhtml:body", "body", "fullitem", "atom:content", "xhtml:div",
                "yandex:full-text");
        if (content.isEmpty()) {
            content = second("description", "summary");
        }
        Optional<OffsetDateTime> updated = date(fields, "updated", "modified", "dcterms:modified", "atom:updated");
        Optional<OffsetDateTime> published = date(fields, "pubdate", "published", "issued", "dcterms:issued", "dcterms:created", "created",
                "atom:published", "dc:date");
        List<Enclosure> enclosures = links.enclosures();
        boolean empty = title.isEmpty() && link.isEmpty() && summary.isEmpty() && content.isEmpty() && enclosures.isEmpty()
                && fields.isEmpty();
        String id = id();
        if (empty && id.isEmpty()) {
            return Optional.empty();
        }
        String guid = Identity.of(id, link, title, summary + content, published.or(() -> updated));
        return Optional.of(new Story(guid, title, link, authors(), published, updated, summary, content, comments(), image(enclosures),
                sourceTitle(), fields.text("itunes:duration"), categories(fields), enclosures));
    }

    private String line(String... names) {
        for (String name : names) {
            String line = fields.first(name).map(field -> TextValue.line(field, document)).orElse("");
            if (!line.isEmpty()) {
                return line;
            }
        }
        return "";
    }

    private String html(String... names) {
        for (String name : names) {
            for (Element field : fields.all(name)) {
                String html = TextValue.html(field, document);
                if (!html.isEmpty()) {
                    return html;
                }
            }
        }
        return "";
    }

    /** Where an item has both of two fields for its text, the second is the longer text. */
    private String second(String first, String second) {
        return fields.all(first).isEmpty() ? "" : html(second);
    }

    private String link() {
        // The publisher's own address, where a service that counts readers has put its own in front.
        String original = WebAddress.followable(document.base(entry), fields.text("feedburner:origlink"));
        String link = original.isEmpty() ? links.page() : original;
        return link.isEmpty() ? fields.first("guid").filter(this::isAddress)
                .map(guid -> WebAddress.followable(document.base(guid), guid.wholeText())).orElse("") : link;
    }

    /** A guid is the page's address unless it says no (RSS 2.0); one that says nothing must look like one. */
    private boolean isAddress(Element guid) {
        String says = guid.attr("ispermalink").strip();
        String text = guid.wholeText().strip();
        return says.equalsIgnoreCase("true") || !says.equalsIgnoreCase("false") && (WebAddress.isWeb(text) || text.startsWith("/"));
    }

    private String id() {
        String id = fields.text("guid", "id");
        if (id.isEmpty()) {
            id = entry.attr("rdf:about").strip();
        }
        boolean relative = id.startsWith("/") || fields.attribute("guid", "ispermalink").equalsIgnoreCase("true");
        return relative ? WebAddress.resolve(document.base(entry), id) : id;
    }

    private List<String> authors() {
        List<String> authors = People.ofStory(fields, document);
        return authors.isEmpty() && document.isAtom() ? feedAuthors : authors;
    }

    private String comments() {
        String comments = WebAddress.followable(document.base(entry), fields.text("comments"));
        return comments.isEmpty() ? links.related("replies") : comments;
    }

    private String image(List<Enclosure> enclosures) {
        String image = fields.attribute("media:thumbnail", "url");
        for (Element media : fields.all("media:content")) {
            String type = media.attr("type").toLowerCase(Locale.ROOT);
            if (image.isEmpty() && (type.startsWith("image/") || media.attr("medium").equalsIgnoreCase("image"))) {
                image = media.attr("url");
            }
        }
        for (String[] place : new String[][] {{"itunes:image", "href"}, {"itunes:image", "url"}, {"itunes:link", "href"}}) {
            image = image.isEmpty() ? fields.attribute(place[0], place[1]) : image;
        }
        if (image.isEmpty()) {
            image = fields.first("image").map(field -> document.fields(field).text("url")).orElse("");
        }
        if (image.isEmpty()) {
            image = enclosures.stream().filter(file -> file.type().startsWith("image/")).map(Enclosure::url).findFirst().orElse("");
        }
        return WebAddress.followable(document.base(entry), image);
    }

    private String sourceTitle() {
        Optional<Element> source = fields.first("source");
        return source.flatMap(element -> document.fields(element).first("title")).or(() -> source)
                .map(element -> TextValue.line(element, document)).orElse("");
    }

    /** The last readable date of the first of these names that has one. */
    static Optional<OffsetDateTime> date(Fields fields, String... names) {
        for (String name : names) {
            List<Element> found = fields.all(name);
            for (int i = found.size() - 1; i >= 0; i--) {
                Optional<OffsetDateTime> date = FeedDates.parse(found.get(i).wholeText().strip());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** What a feed or an entry is filed under, each once. */
    static List<String> categories(Fields fields) {
        Set<String> categories = new LinkedHashSet<>();
        for (String name : new String[] {"category", "dc:subject", "itunes:category", "media:category", "atom:category"}) {
            for (Element element : fields.all(name)) {
                addCategory(categories, element);
                element.children().forEach(inner -> addCategory(categories, inner));
            }
        }
        for (String keyword : fields.text("itunes:keywords").split(",")) {
            categories.add(keyword.strip());
        }
        categories.remove("");
        return List.copyOf(categories);
    }

    private static void addCategory(Set<String> categories, Element element) {
        for (String attribute : new String[] {"label", "term", "text"}) {
            String value = element.attr(attribute).strip();
            if (!value.isEmpty()) {
                categories.add(TextValue.oneLine(value));
                return;
            }
        }
        categories.add(TextValue.oneLine(TextValue.toText(element.ownText())));
    }
}
