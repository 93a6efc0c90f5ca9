package dev.quoth.feed;

import dev.quoth.web.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the feeds of a site in one of its pages. Nothing is fetched here: candidates are for the caller to try in their order. */
public final class Discovery {

    /** Links to feeds in the text of a page, beyond these few, are a directory of feeds. */
    private static final int MOST_LINKS = 5;

    /**
     * A feed that a page names.
     *
     * @param url absolute http or https address
     * @param title as the page gives it, or empty
     */
    public record Found(String url, String title) { }

    private Discovery() { }

    /** The feeds a page announces with {@code link rel=alternate}, the site's main feed first, feeds of comments last. */
    public static List<Found> announced(Page page) {
        return announced(parse(page), page.finalUrl());
    }

    /** Where a site's feed may be: what its page announces, what it links to, then the paths feeds usually have. */
    public static List<Found> candidates(Page page) {
        Document document = parse(page);
        Map<String, Found> candidates = new LinkedHashMap<>();
        for (Found found : announced(document, page.finalUrl())) {
            candidates.putIfAbsent(found.url(), found);
        }
        for (Found found : linked(document, page.finalUrl())) {
            candidates.putIfAbsent(found.url(), found);
        }
        for (String url : usualPaths(page.finalUrl())) {
            candidates.putIfAbsent(url, new Found(url, ""));
        }
        candidates.remove(page.finalUrl());
        return List.copyOf(candidates.values());
    }

    /** Addresses at which feeds usually are: below the directory of {@code url}, then below its host. */
    public static List<String> usualPaths(String url) {
        if (!WebAddress.isWeb(url)) {
            return List.of();
        }
        Set<String> paths = new LinkedHashSet<>();
        for (String directory : new String[] {"", "/"}) {
            for (String name : new String[] {"feed", "rss", "feed.xml", "rss.xml", "atom.xml", "index.xml", "feed.json"}) {
                paths.add(WebAddress.resolve(url, directory + name));
            }
        }
        return List.copyOf(paths);
    }

    private static Document parse(Page page) {
        return Jsoup.parse(FeedText.decode(page.body(), page.contentType()), page.finalUrl());
    }

    private static List<Found> announced(Document document, String base) {
        Map<String, Found> found = new LinkedHashMap<>();
        String own = base(document, base);
        for (Element link : document.getElementsByTag("link")) {
            String relation = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
            boolean alternate = relation.contains(" alternate ") && !relation.contains(" stylesheet ") && isFeedType(link.attr("type"));
            String url = WebAddress.followable(own, link.attr("href"));
            if ((alternate || relation.contains(" feed ")) && WebAddress.isWeb(url)) {
                found.putIfAbsent(url, new Found(url, TextValue.oneLine(link.attr("title"))));
            }
        }
        List<Found> ranked = new ArrayList<>(found.values());
        ranked.sort(Comparator.comparingInt(Discovery::rank));
        return ranked;
    }

    private static String base(Document document, String url) {
        Element base = document.selectFirst("base[href]");
        String own = base == null ? "" : WebAddress.resolve(url, base.attr("href"));
        return WebAddress.isWeb(own) ? own : url;
    }

    private static boolean isFeedType(String type) {
        int end = type.indexOf(';');
        return switch ((end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT)) {
            case "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/rss",
                    "application/atom", "text/rss+xml", "text/rss", "application/x-rss+xml" -> true;
            default -> false;
        };
    }

    /** Comments, tags and podcasts are announced beside the main feed; among equals the page's own order stands. */
    private static int rank(Found found) {
        String words = (found.title() + " " + found.url()).toLowerCase(Locale.ROOT);
        if (words.contains("comment") || words.contains("kommentar")) {
            return 2;
        }
        return words.contains("/tag/") || words.contains("/author/") || words.contains("podcast") || words.contains("/category/") ? 1 : 0;
    }

    private static List<Found> linked(Document document, String base) {
        List<Found> linked = new ArrayList<>();
        String own = base(document, base);
        for (Element link : document.select("a[href]")) {
            String url = WebAddress.followable(own, link.attr("href"));
            if (linked.size() < MOST_LINKS && WebAddress.isWeb(url) && looksLikeFeed(url)) {
                linked.add(new Found(url, TextValue.oneLine(link.text())));
            }
        }
        return linked;
    }

    private static boolean looksLikeFeed(String url) {
        String path = url.toLowerCase(Locale.ROOT);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return path.endsWith(".rss") || path.endsWith(".rdf") || path.endsWith("/rss") || path.endsWith("/feed") || path.endsWith("/atom")
                || path.endsWith("rss.xml") || path.endsWith("feed.xml") || path.endsWith("atom.xml") || path.endsWith("feed.json");
    }
}
