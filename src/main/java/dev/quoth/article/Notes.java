package dev.quoth.article;

import dev.quoth.news.Block;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Says what a page is when it is not a whole article, so that a stub does not pass for a short story. */
final class Notes {

    /** A page with less text than this is no whole article, if anything else says so too. */
    private static final int SHORT = 900;
    private static final int VERY_SHORT = 200;

    private final Map<String, List<String>> words = Resource.sections("notes.txt");

    /** The note, or empty for an article that seems whole. */
    String of(Document document, Box page, List<Draft> kept, boolean paid, boolean video) {
        int chars = kept.stream().filter(draft -> draft.block().isBody()).mapToInt(draft -> draft.text().length()).sum();
        boolean index = isIndex(page) && kept.stream().filter(Notes::isOwn).mapToInt(draft -> draft.text().length()).sum() < VERY_SHORT;
        if (chars > SHORT * 2) {
            return index ? "an index page" : "";
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
        if (index) {
            return "an index page";
        }
        if (chars > 0 && chars < VERY_SHORT && document.selectFirst("input[type=password]") != null) {
            return "a login page";
        }
        if (chars < SHORT && isError(document)) {
            return "an error page";
        }
        return chars == 0 ? "no text" : "";
    }

    /** A line of the page's own, neither a headline nor a link to a story. */
    private static boolean isOwn(Draft draft) {
        return draft.block().isBody() && !(draft.block() instanceof Block.Heading) && draft.linkDensity() < 0.5;
    }

    /** "404 Not Found", "Page not found | Harbour Gazette": the title is how such pages are told, their text may say anything. */
    private boolean isError(Document document) {
        String title = document.title().toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
        Element heading = document.selectFirst("h1");
        String first = heading == null ? "" : heading.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
        return words.get("error").stream().anyMatch(said -> title.startsWith(said) || first.startsWith(said));
    }

    private boolean says(String text, String section) {
        return words.get(section).stream().anyMatch(text::contains);
    }

    /** Many linked headlines and hardly any running text. */
    private static boolean isIndex(Box page) {
        return page.headings >= 12 && page.linkDensity() > 0.5;
    }
}
