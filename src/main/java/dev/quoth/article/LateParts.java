package dev.quoth.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Parts of a page that were not ready when their place was sent: React sends an empty template "B:4" in their place, and them later,
 * hidden, as "S:4"; a script would put them where they belong.
 */
final class LateParts {

    private final Element root;
    private Map<String, Element> parts;

    LateParts(Element root) {
        this.root = root;
    }

    /** The part that belongs in the place of {@code template}, or null; each is given once. */
    Element of(Element template) {
        String id = template.id();
        if (!id.startsWith("B:") && !id.startsWith("P:")) {
            return null;
        }
        if (parts == null) {
            parts = new HashMap<>();
            for (Element part : root.getElementsByAttributeStarting("hidden")) {
                if (part.id().startsWith("S:")) {
                    parts.putIfAbsent(part.id(), part);
                }
            }
        }
        return parts.remove("S" + id.substring(1));
    }
}
