package dev.quoth.feed;

import dev.quoth.news.Enclosure;
import dev.quoth.news.Feed;
import dev.quoth.news.Pace;
import dev.quoth.news.Story;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org) as a {@link Feed}. */
final class JsonFeed {

    private final Map<String, Object> top;
    private final String base;

    private JsonFeed(Map<String, Object> top, String base) {
        this.top = top;
        this.base = base;
    }

    static Feed read(String text, String base) {
        Map<String, Object> top = JsonTree.object(text);
        if (!(top.get("items") instanceof List) && !text(top, "version").contains("jsonfeed")) {
            throw new FeedException("JSON of another kind, not a feed");
        }
        return new JsonFeed(top, base).feed();
    }

    private Feed feed() {
        String version = text(top, "version");
        String format = "json feed " + (version.isEmpty() ? "1" : version.substring(version.lastIndexOf('/') + 1));
        List<String> authors = authors(top);
        List<Story> stories = new ArrayList<>();
        for (Map<String, Object> item : objects(top.get("items"))) {
            story(item, authors).ifPresent(stories::add);
        }
        return new Feed(format, TextValue.headline(text(top, "title")), address(text(top, "home_page_url")), text(top, "description"),
                text(top, "feed_url"), authors, text(top, "language"), address(text(top, "icon")), address(text(top, "favicon")),
                Optional.empty(), Optional.empty(), List.of(), Pace.ANY,
                Identity.distinct(stories));
    }

    private Optional<Story> story(Map<String, Object> item, List<String> feedAuthors) {
        String title = TextValue.headline(text(item, "title"));
        String link = address(text(item, "url"));
        link = link.isEmpty() ? address(text(item, "external_url")) : link;
        String html = text(item, "content_html");
        String content = html.isEmpty() ? paragraphs(text(item, "content_text")) : Markup.withAbsoluteAddresses(html, base);
        String summary = TextValue.escape(text(item, "summary"));
        if (title.isEmpty() && link.isEmpty() && content.isEmpty() && summary.isEmpty()) {
            return Optional.empty();
        }
        Optional<OffsetDateTime> published = FeedDates.parse(text(item, "date_published"));
        List<String> authors = authors(item);
        String image = text(item, "image");
        return Optional.of(new Story(Identity.of(text(item, "id"), link, title, summary + content, published), title, link,
                authors.isEmpty() ? feedAuthors : authors, published, FeedDates.parse(text(item, "date_modified")), summary, content, "",
                address(image.isEmpty() ? text(item, "banner_image") : image), "", duration(item), strings(item.get("tags")),
                attachments(item)));
    }

    private List<Enclosure> attachments(Map<String, Object> item) {
        List<Enclosure> enclosures = new ArrayList<>();
        for (Map<String, Object> attachment : objects(item.get("attachments"))) {
            String url = address(text(attachment, "url"));
            if (!url.isEmpty()) {
                enclosures.add(new Enclosure(url, text(attachment, "mime_type"), text(attachment, "size_in_bytes")));
            }
        }
        return enclosures;
    }

    private static String duration(Map<String, Object> item) {
        return objects(item.get("attachments")).stream().map(attachment -> text(attachment, "duration_in_seconds"))
                .filter(seconds -> !seconds.isEmpty()).findFirst().orElse("");
    }

    /** Version 1.1 has a list of authors, 1.0 has one. */
    private static List<String> authors(Map<String, Object> object) {
        List<Map<String, Object>> people = new ArrayList<>(objects(object.get("authors")));
        if (people.isEmpty() && object.containsKey("author")) {
            people.addAll(objects(List.of(object.get("author"))));
        }
        return people.stream().map(person -> TextValue.oneLine(text(person, "name"))).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** Plain text as HTML, a paragraph for each block of lines. */
    private static String paragraphs(String plain) {
        if (plain.isBlank()) {
            return "";
        }
        StringBuilder html = new StringBuilder();
        for (String paragraph : plain.strip().split("\\R\\s*\\R")) {
            html.append("<p>").append(TextValue.escape(paragraph.strip())).append("</p>");
        }
        return html.toString();
    }

    private String address(String address) {
        return WebAddress.followable(base, address);
    }

    private static String text(Map<String, Object> object, String name) {
        return object.get(name) instanceof String text ? text.strip() : "";
    }

    private static List<String> strings(Object value) {
        List<String> strings = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof String string && !string.isBlank()) {
                    strings.add(TextValue.oneLine(string));
                }
            }
        }
        return strings;
    }

    private static List<Map<String, Object>> objects(Object value) {
        List<Map<String, Object>> objects = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> map) {
                    Map<String, Object> object = new HashMap<>();
                    map.forEach((key, field) -> object.put(String.valueOf(key), field));
                    objects.add(object);
                }
            }
        }
        return objects;
    }
}
