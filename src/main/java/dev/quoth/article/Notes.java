package dev.quoth.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Says what a page is when it is not a whole article, so that a stub does not pass for a short story. */
final class Notes {

    /** A page with less text than this is no whole article, if anything else says so too. */
    private static final int SHORT = 900;
    private static final int VERY_SHORT = 200;

    private final Map<String, List<String>> words = Resource.sections("notes.txt");

    /** The note, or empty for an article that seems whole. */
    String of(Document document, Box page, List<Draft> kept, boolean paid, boolean video) {
        int chars = kept.stream().filter(draft -> draft.block().isBody()).mapToInt(draft -> draft.text().length()).sum();
        if (chars > SHORT * 2) {
            return "";
        }
        String text = page.words().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (chars < SHORT && says(text, "cookies") && chars < VERY_SHORT * 2) {
            return "a cookie wall";
        }
        if (paid && chars < SHORT || says(text, "paywall") && chars < SHORT * 2) {
            return "a paywall stub";
        }
        if (chars < SHORT && says(text, "robots")) {
            return "a check for robots";
        }
        if (chars < SHORT && (video || document.selectFirst("article video, main video") != null)) {
            return "a video page";
        }
        if (chars < VERY_SHORT && isIndex(page)) {
            return "an index page";
        }
        return chars == 0 ? "no text" : "";
    }

    private boolean says(String text, String section) {
        return words.get(section).stream().anyMatch(text::contains);
    }

    /** Many linked headlines and hardly any running text. */
    private static boolean isIndex(Box page) {
        return page.headings >= 12 && page.linkDensity() > 0.5;
    }
}
