package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * One heading of a page: what it says, and whether it calls itself the story's or the site's.
 *
 * @param text its words, without the sign for a link to it
 */
record PageHeading(Element element, String text) {

    private static final Map<String, List<String>> WORDS = Resource.sections("titles.txt");
    private static final Set<String> MASTHEAD = Set.copyOf(WORDS.get("masthead"));
    private static final Set<String> HEADLINE = Set.copyOf(WORDS.get("headline"));
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Pattern ROOT = Pattern.compile("(?:https?:)?(?://[^/]+)?/?(?:index\\.[a-z]{3,5}|home/?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR_SIGN = Pattern.compile("\\s*[\u00B6#\uD83D\uDD17]+$");
    private static final Pattern NAME_ENDS = Pattern.compile("\\s+|__|--");

    static PageHeading of(Element element) {
        return new PageHeading(element, ANCHOR_SIGN.matcher(CleanText.normalize(element.text())).replaceFirst(""));
    }

    /** Whether it is all in capitals. */
    boolean isShouted() {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A heading that is the site's name, is called its logo, or leads to its front page stands above every story. */
    boolean isMasthead(SiteWords site) {
        if (site.isName(text) || hasWord(MASTHEAD)) {
            return true;
        }
        Element link = element.selectFirst(LINK);
        if (link == null) {
            link = element.parent() != null && element.parent().normalName().equals("a") ? element.parent() : null;
        }
        return link != null && ROOT.matcher(link.attr("href").strip()).matches() && link.text().length() * 2 > text.length();
    }

    /** Whether it is named for the story's title. */
    boolean isHeadline() {
        return element.attr("itemprop").equals("headline") || hasWord(HEADLINE);
    }

    private boolean hasWord(Set<String> words) {
        for (String names : List.of(element.className(), element.id())) {
            for (String name : NAME_ENDS.split(names.toLowerCase(Locale.ROOT))) {
                if (words.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The texts it is made of, as its elements part them. */
    List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode words && !CleanText.bare(words.text()).isEmpty()) {
                pieces.add(words.text());
            }
        });
        return pieces;
    }
}
