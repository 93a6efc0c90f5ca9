package dev.quoth.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The child elements of a channel or an entry by name, in document order. */
final class Fields {

    private final Map<String, List<Element>> byName = new HashMap<>();
    private final XmlDocument document;

    private Fields(XmlDocument document) {
        this.document = document;
    }

    static Fields of(Element parent, XmlDocument document) {
        Fields fields = new Fields(document);
        fields.add(parent);
        return fields;
    }

    private void add(Element parent) {
        for (Node node : List.copyOf(parent.childNodes())) {
            if (node instanceof Element child) {
                String name = document.name(child);
                byName.computeIfAbsent(name, key -> new ArrayList<>(2)).add(child);
                if (name.equals("media:group") || name.equals("media:content")) {
                    add(child);
                } else if (isLeaf(name) && child.childrenSize() > 0) {
                    hoist(child);
                }
            }
        }
    }

    /**
     * A field that was never closed has its younger siblings inside ({@code <title>News<link>http://a.example/</link>}): they are
     * taken out again.
     */
    private void hoist(Element leaf) {
        List<Node> kept = new ArrayList<>();
        List<Element> younger = new ArrayList<>();
        for (Node node : leaf.childNodes()) {
            if (node instanceof Element inner && isFieldOnly(document.name(inner))) {
                younger.add(inner);
            } else {
                kept.add(node);
            }
        }
        if (younger.isEmpty()) {
            return;
        }
        // All at once: each that is removed alone moves all that stand behind it, which of a million takes hours.
        leaf.empty();
        leaf.appendChildren(kept);
        for (Element inner : younger) {
            String name = document.name(inner);
            byName.computeIfAbsent(name, key -> new ArrayList<>(2)).add(inner);
            if (isLeaf(name)) {
                hoist(inner);
            }
        }
    }

    private static boolean isLeaf(String name) {
        return switch (name) {
            case "title", "link", "guid", "id", "pubdate", "description", "comments", "category", "updated", "published", "dc:creator",
                    "dc:date", "language", "copyright", "generator", "docs", "ttl", "lastbuilddate" -> true;
            default -> false;
        };
    }

    /** Names of fields that no HTML inside a field has. */
    private static boolean isFieldOnly(String name) {
        return switch (name) {
            case "item", "entry", "link", "guid", "pubdate", "description", "comments", "category", "updated", "published", "dc:creator",
                    "dc:date", "content:encoded", "enclosure", "lastbuilddate", "language", "image" -> true;
            default -> false;
        };
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    List<Element> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The first element of the first of these names that there is. */
    Optional<Element> first(String... names) {
        for (String name : names) {
            List<Element> found = all(name);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** The text of the last element with text of the first of these names that has one, or empty. */
    String text(String... names) {
        for (String name : names) {
            List<Element> found = all(name);
            for (int i = found.size() - 1; i >= 0; i--) {
                String text = found.get(i).wholeText().strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /** The value of an attribute of the first element of this name that has it, or empty. */
    String attribute(String name, String attribute) {
        for (Element element : all(name)) {
            String value = element.attr(attribute).strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
