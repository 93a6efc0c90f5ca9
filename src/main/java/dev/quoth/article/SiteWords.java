package dev.quoth.article;

import java.util.Locale;

/**
 * The site's own name, told by the page or by its address, so that it can be taken off titles.
 *
 * <p>Pages write "Ferry stops | The Marvik Post" though they call themselves "Marvik Post", so names that begin alike are one.
 */
final class SiteWords {

    private static final int SHORTEST = 3;

    private final String name;
    private final String host;

    SiteWords(String site, String url) {
        this.name = withoutArticle(CleanText.bare(site));
        this.host = host(url);
    }

    /** The letters of the address's host, "newsexample" for https://www.news.example/. */
    private static String host(String url) {
        int start = url.indexOf("://") + 3;
        int end = url.indexOf('/', Math.max(3, start));
        return start < 3 ? "" : CleanText.bare(url.substring(start, end < 0 ? url.length() : end).replace("www.", ""));
    }

    private static String withoutArticle(String bare) {
        return bare.startsWith("the") && bare.length() > 6 ? bare.substring(3) : bare;
    }

    /** Whether the page says what its site is called. */
    boolean isKnown() {
        return !name.isEmpty();
    }

    /** Whether {@code text} is the site's name, begins with it or is its beginning, or stands in the address. */
    boolean isSite(String text) {
        String bare = withoutArticle(CleanText.bare(text.toLowerCase(Locale.ROOT)));
        if (bare.isEmpty()) {
            return false;
        }
        if (bare.equals(name) || bare.length() >= SHORTEST && host.contains(bare)) {
            return true;
        }
        return Math.min(bare.length(), name.length()) >= SHORTEST && (bare.startsWith(name) || name.startsWith(bare));
    }

    /** Whether {@code text} is nothing but the site's name. */
    boolean isName(String text) {
        return !name.isEmpty() && withoutArticle(CleanText.bare(text)).equals(name);
    }
}
