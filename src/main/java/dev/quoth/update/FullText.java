package dev.quoth.update;

import dev.quoth.feed.Subscription.Articles;
import java.util.List;
import java.util.Locale;

/** Decides whether a feed's own text of a story will do, or the story's page is wanted. */
final class FullText {

    /**
     * Characters of text from which on it is a whole article. Summaries that feeds carry end by 500; the shortest news items of their
     * own have about as many, and are got from their page for nothing worse than a request.
     */
    private static final int LONG = 1_200;

    /** How a summary ends that says there is more. */
    private static final List<String> MORE = List.of("...", "…", "[…]", "[...]", "(more)", "more »", "read more", "continue reading",
            "read more.", "weiterlesen", "lire la suite", "read the full story", "read the full article", "read on", "leer más");

    private FullText() { }

    /**
     * @param html the feed's own text
     * @param url the story's page, or empty
     */
    static boolean wantsPage(Articles articles, String html, String url) {
        if (!isPage(url) || articles == Articles.FEED) {
            return false;
        }
        return articles == Articles.PAGE || isSummary(html);
    }

    /** Only what the web or the sample edition has can be asked for; a file: in a feed is never opened (H20). */
    static boolean isPage(String url) {
        return starts(url, "http://") || starts(url, "https://") || starts(url, "sample:");
    }

    private static boolean starts(String url, String scheme) {
        return url.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    static boolean isSummary(String html) {
        String text = text(html);
        if (text.length() < LONG) {
            return true;
        }
        String end = text.substring(text.length() - 40).toLowerCase(Locale.ROOT);
        return MORE.stream().anyMatch(end::endsWith);
    }

    /** The text between the tags, roughly: it is only measured. */
    private static String text(String html) {
        StringBuilder text = new StringBuilder(html.length());
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                tag = true;
            } else if (c == '>') {
                tag = false;
            } else if (!tag) {
                text.append(c);
            }
        }
        return text.toString().strip();
    }
}
