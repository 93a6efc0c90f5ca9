package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The authors named by elements made for it: rel=author, itemprop=author, links to pages about an author. */
final class AuthorMarks {

    private static final Evaluator NAME = QueryParser.parse("[itemprop=name]");
    private static final Evaluator OTHERS = QueryParser.parse("nav, .comment, .comments, #comments, .commentlist, .related");
    private static final Evaluator BESIDE = QueryParser.parse("aside, footer");
    private static final Evaluator OUTSIDE = QueryParser.parse("nav, aside, footer, ul");
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 120;
    private static final int SHORTEST_WORD = 3;

    private AuthorMarks() { }

    /**
     * The first of the elements that names somebody, and its neighbours under the same roof; those in the story before those beside
     * it, where many themes put the author.
     */
    static List<String> names(List<Element> elements) {
        List<String> found = names(elements, false);
        return found.isEmpty() ? names(elements, true) : found;
    }

    private static List<String> names(List<Element> elements, boolean beside) {
        List<String> found = new ArrayList<>();
        Element first = null;
        for (Element element : elements) {
            String text = text(element);
            boolean named = !text.isBlank() && text.length() <= LONGEST
                    && (Names.isHandle(text) || !Bylines.parse(text).authors().isEmpty());
            if (!named || isOfOthers(element) || isReviewer(element) || !beside && element.closest(BESIDE) != null) {
                continue;
            }
            if (first == null) {
                first = element;
            } else if (element.parent() != first.parent()) {
                break;
            }
            found.add(text);
        }
        return found;
    }

    private static String text(Element element) {
        if (element.normalName().equals("meta")) {
            return CleanText.normalize(element.attr("content"));
        }
        Element name = element.selectFirst(NAME);
        Element source = name == null ? element : name;
        return CleanText.normalize(source.normalName().equals("meta") ? source.attr("content") : source.text());
    }

    /** Whether the words right before the element say that its name did something else: "By Ann Lee. Reviewed by". */
    private static boolean isReviewer(Element element) {
        return element.previousSibling() instanceof TextNode before && OtherHands.isBefore(before.text(), false);
    }

    private static boolean isOfOthers(Element element) {
        return element.closest(OTHERS) != null;
    }

    /**
     * Names in links to author pages of the site in the story; the address must have a word of the name in it, as it has no other
     * text's. Who has a page elsewhere is spoken of.
     */
    static List<String> linked(List<Element> links, Site site) {
        List<Element> named = new ArrayList<>();
        for (Element link : links) {
            if (hasNameInAddress(link) && !site.isForeign(link.attr("href")) && link.closest(OUTSIDE) == null) {
                named.add(link);
            }
        }
        return names(named);
    }

    private static boolean hasNameInAddress(Element link) {
        String address = link.attr("href").toLowerCase(Locale.ROOT);
        for (String word : WORD_ENDS.split(link.text().toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST_WORD && address.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
