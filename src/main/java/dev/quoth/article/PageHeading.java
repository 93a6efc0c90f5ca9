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

    /** No style sheet parts a heading into more lines; each costs a walk through its text. */
    private static final int MOST_PIECES = 100;

    static PageHeading of(Element element) {
        return new PageHeading(element, ANCHOR_SIGN.matcher(CleanText.normalize(CleanText.unescape(text(element)))).replaceFirst(""));
    }

    /** The text, with a blank where one element ends in a small letter and the next begins with a capital: style sheets put a line between. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder(element.text());
        StringBuilder before = new StringBuilder();
        List<String> pieces = pieces(element);
        for (String piece : pieces.size() > MOST_PIECES ? List.<String>of() : pieces) {
            String seam = before.substring(before.lastIndexOf(" ") + 1) + piece.strip();
            int at = isSeam(before, piece) ? text.indexOf(seam) : -1;
            if (at >= 0) {
                text.insert(at + seam.length() - piece.strip().length(), ' ');
            }
            before.append(piece);
        }
        return text.toString();
    }

    private static boolean isSeam(CharSequence before, String piece) {
        // One word alone may be the rest of a name: "i<b>Phone</b>".
        return !before.isEmpty() && Character.isLowerCase(before.charAt(before.length() - 1)) && Character.isUpperCase(piece.charAt(0))
                && piece.strip().indexOf(' ') > 0;
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
        // A link in a link is two: the parser closes the first one before it holds anything.
        Element link = element.select(LINK).stream().filter(Element::hasText).findFirst().orElse(null);
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
        return pieces(element);
    }

    private static List<String> pieces(Element element) {
        List<String> pieces = new ArrayList<>();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode words && !CleanText.bare(words.text()).isEmpty()) {
                pieces.add(words.text());
            }
        });
        return pieces;
    }
}
