package dev.quoth.feed;

import dev.quoth.news.Enclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The links of a channel or an entry: text links of RSS and those of Atom with their relations, in RSS too. */
final class Links {

    private static final int MOST_ENCLOSURES = 100;

    private final Fields fields;
    private final XmlDocument document;

    Links(Fields fields, XmlDocument document) {
        this.fields = fields;
        this.document = document;
    }

    /** The page the feed or entry is about: a text link, else the alternate of type HTML, else any alternate; or empty. */
    String page() {
        List<Element> links = fields.all("link");
        for (int i = links.size() - 1; i >= 0; i--) {
            String text = followable(links.get(i), rssTarget(links.get(i)));
            if (!text.isEmpty()) {
                return text;
            }
        }
        String alternate = alternate(links);
        return alternate.isEmpty() ? alternate(fields.all("atom:link")) : alternate;
    }

    /** RSS puts the address into the text; some write it as an attribute there too. */
    private String rssTarget(Element link) {
        if (!link.hasAttr("href")) {
            return link.wholeText();
        }
        return document.isAtom() || link.hasAttr("rel") ? "" : link.attr("href");
    }

    private String alternate(List<Element> links) {
        String any = "";
        for (Element link : links) {
            String relation = relation(link);
            String address = followable(link, link.attr("href"));
            if (address.isEmpty() || !relation.isEmpty() && !relation.equals("alternate")) {
                continue;
            }
            String type = link.attr("type").toLowerCase(Locale.ROOT);
            if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
                return address;
            }
            any = any.isEmpty() ? address : any;
        }
        return any;
    }

    /** The address of the first link of a relation, or empty. */
    String related(String relation) {
        for (Element link : all()) {
            if (relation(link).equals(relation)) {
                return followable(link, link.attr("href"));
            }
        }
        return "";
    }

    /** Files that come with an entry. */
    List<Enclosure> enclosures() {
        List<Enclosure> enclosures = new ArrayList<>();
        for (Element element : fields.all("enclosure")) {
            add(enclosures, element, "url", "length");
        }
        for (Element link : all()) {
            if (relation(link).equals("enclosure")) {
                add(enclosures, link, "href", "length");
            }
        }
        for (Element media : fields.all("media:content")) {
            add(enclosures, media, "url", "filesize");
        }
        return enclosures;
    }

    private void add(List<Enclosure> enclosures, Element element, String address, String length) {
        String url = followable(element, element.attr(address));
        if (enclosures.size() < MOST_ENCLOSURES && !url.isEmpty() && enclosures.stream().noneMatch(other -> other.url().equals(url))) {
            enclosures.add(new Enclosure(url, element.attr("type").strip(), element.attr(length).strip()));
        }
    }

    private List<Element> all() {
        List<Element> links = new ArrayList<>(fields.all("link"));
        links.addAll(fields.all("atom:link"));
        return links;
    }

    private static String relation(Element link) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        String registry = "http://www.iana.org/assignments/relation/";
        return relation.startsWith(registry) ? relation.substring(registry.length()) : relation;
    }

    private String followable(Element link, String address) {
        return WebAddress.followable(document.base(link), address);
    }
}
