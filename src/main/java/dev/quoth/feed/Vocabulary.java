package dev.quoth.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * What the elements of one document are called: the feed format's own by their bare name ("title"), the others with their well-known
 * prefix ("dc:date", "content:encoded"), whatever prefix the document chose. The namespace decides first; an undeclared prefix is taken
 * at its word; an element of an unknown namespace gets a name that nothing asks for.
 */
final class Vocabulary {

    private static final String CORE = "";
    private static final String ATOM = "atom";
    private static final String FOREIGN = "?";

    private final String rootNamespace;
    private final Element root;
    private final boolean atom;
    private final Map<Tag, String> names = new HashMap<>();

    Vocabulary(Element root) {
        this.root = root;
        this.rootNamespace = root.tag().namespace();
        this.atom = root.tag().localName().equals("feed") || root.tag().localName().equals("entry");
    }

    boolean isAtom() {
        return atom;
    }

    /** The canonical name of an element. */
    String name(Element element) {
        return names.computeIfAbsent(element.tag(), this::name);
    }

    private String name(Tag tag) {
        String prefix = canonicalPrefix(tag);
        return prefix.isEmpty() ? tag.localName() : prefix + ":" + tag.localName();
    }

    private String canonicalPrefix(Tag tag) {
        String namespace = tag.namespace();
        String known = known(namespace);
        String prefix = tag.prefix();
        if (prefix.isEmpty()) {
            // An RSS feed that declares Atom's namespace as its own is RSS all the same.
            boolean own = namespace.equals(rootNamespace) || namespace.equals(Parser.NamespaceXml);
            return own ? CORE : known != null ? known : FOREIGN;
        }
        boolean declared = !namespace.equals(rootNamespace) || root.hasAttr("xmlns:" + prefix);
        if (declared && known != null) {
            return known;
        }
        return isWellKnown(prefix) ? prefix : FOREIGN;
    }

    /** The canonical prefix of a namespace, or null; spellings differ in case, scheme and the slash at the end. */
    private String known(String namespace) {
        String key = namespace.toLowerCase(Locale.ROOT);
        key = key.startsWith("https://") ? key.substring(8) : key.startsWith("http://") ? key.substring(7) : key;
        while (key.endsWith("/") || key.endsWith("#")) {
            key = key.substring(0, key.length() - 1);
        }
        return switch (key) {
            case "www.w3.org/2005/atom", "purl.org/atom/ns" -> atom ? CORE : ATOM;
            case "purl.org/rss/1.0", "my.netscape.com/rdf/simple/0.9", "channel.netscape.com/rdf/simple/0.9", "purl.org/net/rss1.1",
                    "backend.userland.com/rss", "backend.userland.com/rss2", "backend.userland.com/rss091",
                    "blogs.law.harvard.edu/tech/rss", "my.netscape.com/publish/formats/rss-0.91.dtd" -> CORE;
            case "www.w3.org/1999/02/22-rdf-syntax-ns" -> "rdf";
            case "purl.org/dc/elements/1.1", "purl.org/dc/elements/1.0" -> "dc";
            case "purl.org/dc/terms" -> "dcterms";
            case "purl.org/rss/1.0/modules/content" -> "content";
            case "purl.org/rss/1.0/modules/syndication" -> "sy";
            case "search.yahoo.com/mrss", "video.search.yahoo.com/mrss" -> "media";
            case "www.itunes.com/dtds/podcast-1.0.dtd", "example.com/dtds/podcast-1.0.dtd" -> "itunes";
            case "www.w3.org/1999/xhtml" -> "xhtml";
            case "purl.org/syndication/thread/1.0" -> "thr";
            case "rssnamespace.org/feedburner/ext/1.0" -> "feedburner";
            case "news.yandex.ru" -> "yandex";
            default -> null;
        };
    }

    private static boolean isWellKnown(String prefix) {
        return switch (prefix) {
            case "atom", "rdf", "dc", "dcterms", "content", "sy", "media", "itunes", "xhtml", "thr", "feedburner",
                    "yandex" -> true;
            default -> false;
        };
    }
}
