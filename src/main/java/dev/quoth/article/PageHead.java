package dev.quoth.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in elements made for it, gathered in one walk: meta, link, title, JSON-LD, h1, time, author marks. */
final class PageHead {

    private static final int MOST_ELEMENTS = 400;
    private static final int MOST_SUBHEADINGS = 30;
    private static final int LONGEST_PATH = 20;
    private static final int MOST_SCRIPTS = 60;

    private static final PhraseTrie AUTHOR_PATHS = new PhraseTrie(List.copyOf(Resource.words("author-paths.txt")));

    /** "Bo Lind \u00BB Feed", "Bo Lind - RSS 2.0". */
    private static final Pattern FEED = Pattern.compile("\\s*[\\p{P}\\p{S}]?\\s*\\(?(?:RSS|Atom|Feed|XML)\\b.*$", Pattern.CASE_INSENSITIVE);

    final Map<String, List<String>> metas = new HashMap<>();
    final List<String> scripts = new ArrayList<>();
    /** Scripts in the page, some of which hold its data. */
    final List<Element> data = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> subheadings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> authors = new ArrayList<>();
    final List<Element> authorLinks = new ArrayList<>();
    private final Map<String, Element> links = new HashMap<>();
    String title = "";
    /** What the page's feed is called, without the word for a feed; or empty. */
    String feed = "";

    PageHead(Document document) {
        walk(document);
    }

    /** The parser bounds the depth of the tree, so the recursion is bounded too. */
    private void walk(Element element) {
        gather(element);
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                walk(child);
            }
        }
    }

    private void gather(Element element) {
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "title" -> {
                if (title.isEmpty() && element.closest("svg") == null) {
                    title = CleanText.normalize(CleanText.unescape(element.text()));
                }
            }
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                    scripts.add(element.data());
                } else if (data.size() < MOST_SCRIPTS && !element.hasAttr("src")) {
                    data.add(element);
                }
            }
            case "h1" -> add(headings, element);
            case "h2", "h3" -> {
                if (subheadings.size() < MOST_SUBHEADINGS) {
                    subheadings.add(element);
                }
            }
            case "time" -> add(times, element);
            case "abbr" -> {
                // What the microformats of 2005 call it; the template of millions of blogs has it still.
                if (element.hasClass("published")) {
                    add(times, element);
                }
            }
            default -> {
                if (element.attributesSize() > 0) {
                    marked(element);
                }
            }
        }
    }

    private void marked(Element element) {
        // The parser writes names in lower case; looking for them in any case takes most of the time.
        Attributes attributes = element.attributes();
        String itemprop = attributes.get("itemprop");
        if (!itemprop.isEmpty()) {
            if (itemprop.contains("author")) {
                add(authors, element);
            } else if (itemprop.contains("datePublished")) {
                add(times, element);
            }
        }
        if (element.normalName().equals("a")) {
            if (attributes.get("rel").contains("author")) {
                add(authors, element);
            } else if (authorLinks.size() < MOST_ELEMENTS && isAuthorPage(attributes.get("href"))) {
                add(authorLinks, element);
            }
        }
    }

    /** A link to "/authors/ann-lee" under the headline names the author on pages that mark nothing else. */
    private static boolean isAuthorPage(String href) {
        int start = href.indexOf('/') + 1;
        while (start > 0) {
            int end = href.indexOf('/', start);
            if (end > start && end - start <= LONGEST_PATH && end + 1 < href.length() && AUTHOR_PATHS.isAt(href, start, end, true)) {
                // "/licenses/by/4.0/"
                return !href.contains("creativecommons");
            }
            start = end < 0 ? 0 : end + 1;
        }
        return false;
    }

    private static void add(List<Element> elements, Element element) {
        if (elements.size() < MOST_ELEMENTS) {
            elements.add(element);
        }
    }

    private void meta(Element element) {
        String content = element.attr("content");
        if (content.isBlank() || content.length() > 5_000) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String names = element.attr(attribute);
            if (!names.isEmpty()) {
                for (String name : CleanText.words(names.toLowerCase(Locale.ROOT))) {
                    metas.computeIfAbsent(name.replace('.', ':'), key -> new ArrayList<>(1))
                            .add(CleanText.normalize(CleanText.unescape(content)));
                }
            }
        }
    }

    private void link(Element element) {
        for (String rel : CleanText.words(element.attr("rel").toLowerCase(Locale.ROOT))) {
            links.putIfAbsent(rel, element);
            if (feed.isEmpty() && rel.equals("alternate") && element.attr("type").contains("xml")) {
                feed = FEED.matcher(CleanText.normalize(element.attr("title"))).replaceFirst("");
            }
        }
    }

    /** The first meta value under one of {@code names} (lower case, "." written ":"), or empty. */
    String meta(List<String> names) {
        for (String name : names) {
            List<String> values = metas.get(name);
            if (values != null) {
                for (String value : values) {
                    if (!value.isEmpty()) {
                        return value;
                    }
                }
            }
        }
        return "";
    }

    String meta(String... names) {
        return meta(List.of(names));
    }

    /** All meta values under {@code name}. */
    List<String> all(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /** Where the first link of kind {@code rel} leads, or empty. */
    String link(String rel) {
        Element link = links.get(rel);
        return link == null ? "" : Links.web(Links.resolve(link.baseUri(), link.attr("href")));
    }
}
