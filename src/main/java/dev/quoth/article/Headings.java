package dev.quoth.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The headings a reader sees, as evidence of the story's title: which of them is the title, and which is the name of the site
 * that stands above every story.
 */
final class Headings {

    /** Share of common words from which two titles are the same story's. */
    private static final double ALIKE = 0.5;
    private static final double SOLE = 0.3;

    private static final int LONGEST = 300;
    private static final int LONGEST_TITLE = 180;
    private static final Map<String, List<String>> WORDS = Resource.sections("titles.txt");
    private static final Set<String> MASTHEAD = Set.copyOf(WORDS.get("masthead"));
    private static final Set<String> HEADLINE = Set.copyOf(WORDS.get("headline"));
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Pattern ROOT = Pattern.compile("(?:https?:)?(?://[^/]+)?/?(?:index\\.[a-z]{3,5}|home/?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR_SIGN = Pattern.compile("\\s*[\u00B6#\uD83D\uDD17]+$");
    private static final Pattern AFTER_KICKER = Pattern.compile("[|/:\u2013\u2014\u2022\u00B7\u00BB\u203A]\\s*$");
    private static final Pattern NAME_ENDS = Pattern.compile("\\s+|__|--");
    private static final Pattern TOKEN = Pattern.compile("\\p{L}{4,}|\\p{N}+|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    /** Headings of the story that may be its title, by what they say. */
    private final Map<String, Element> first = new LinkedHashMap<>();
    /** Smaller headings that call themselves the title. */
    private final Map<String, Element> second = new LinkedHashMap<>();
    private final Map<String, Element> others = new LinkedHashMap<>();
    private final Map<String, Element> mastheads = new LinkedHashMap<>();
    private final PageHead head;
    private final SiteWords site;
    private boolean sorted;

    Headings(PageHead head, SiteWords site) {
        this.head = head;
        this.site = site;
        for (Element heading : head.headings) {
            String text = text(heading);
            String bare = CleanText.bare(text);
            if (bare.length() > 1 && text.length() < LONGEST) {
                (isMasthead(heading, text, site) ? mastheads : first).putIfAbsent(bare, heading);
            }
        }
    }

    /** Sorts the smaller headings, which most pages are not asked for. */
    private void sortSmaller() {
        if (sorted) {
            return;
        }
        sorted = true;
        for (Element heading : head.subheadings) {
            String text = text(heading);
            String bare = CleanText.bare(text);
            if (bare.length() > 1 && text.length() < LONGEST) {
                Map<String, Element> kind = isMasthead(heading, text, site) ? mastheads : isHeadline(heading) ? second : others;
                kind.putIfAbsent(bare, heading);
            }
        }
    }

    private static String text(Element heading) {
        return ANCHOR_SIGN.matcher(CleanText.normalize(heading.text())).replaceFirst("");
    }

    /** A heading that is the site's name, is called its logo, or leads to its front page stands above every story. */
    private static boolean isMasthead(Element heading, String text, SiteWords site) {
        if (site.isName(text) || hasWord(heading, MASTHEAD)) {
            return true;
        }
        Element link = heading.selectFirst(LINK);
        if (link == null) {
            link = heading.parent() != null && heading.parent().normalName().equals("a") ? heading.parent() : null;
        }
        return link != null && ROOT.matcher(link.attr("href").strip()).matches() && link.text().length() * 2 > text.length();
    }

    private static boolean isHeadline(Element heading) {
        return heading.attr("itemprop").equals("headline") || hasWord(heading, HEADLINE);
    }

    private static boolean hasWord(Element heading, Set<String> words) {
        for (String names : List.of(heading.className(), heading.id())) {
            for (String name : NAME_ENDS.split(names.toLowerCase(Locale.ROOT))) {
                if (words.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether {@code text} is the site's name as it stands above the page. */
    boolean isMasthead(String text) {
        return mastheads.containsKey(CleanText.bare(text));
    }

    /** How large a heading of the story {@code text} is: 2 for the first kind, 1 for smaller ones, 0 for none. */
    int rank(String text) {
        String bare = CleanText.bare(text);
        if (bare.length() <= 5) {
            return 0;
        }
        if (first.containsKey(bare)) {
            return 2;
        }
        sortSmaller();
        return second.containsKey(bare) || others.containsKey(bare) ? 1 : 0;
    }

    /** Whether {@code text} is one of the page's first headings. */
    boolean hasFirst(String text) {
        String bare = CleanText.bare(text);
        return bare.length() > 1 && first.containsKey(bare);
    }

    /** The title as the page shows it, where {@code told} is one of its headings; in the spelling of {@code told} if they are shouted. */
    Optional<String> shown(String told) {
        Element heading = first.get(CleanText.bare(told));
        if (heading == null) {
            return Optional.empty();
        }
        String text = text(heading);
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT)) && !told.equals(told.toUpperCase(Locale.ROOT));
        return Optional.of(shouted || pieces(heading).size() > 1 ? told : text);
    }

    /**
     * Whether a heading is {@code told} with something before or behind it that is no part of the sentence: a kicker, a standfirst,
     * a date; told by a mark ("Local news | Ferry stops") or by an element of its own.
     */
    boolean hasBesideKicker(String told) {
        String bare = CleanText.bare(told);
        for (Map.Entry<String, Element> heading : first.entrySet()) {
            String whole = heading.getKey();
            if (bare.length() < 6 || bare.length() * 5 < whole.length() * 2 || !whole.startsWith(bare) && !whole.endsWith(bare)) {
                continue;
            }
            String text = text(heading.getValue());
            if (text.endsWith(told) && AFTER_KICKER.matcher(text.substring(0, text.length() - told.length())).find()) {
                return true;
            }
            StringBuilder beginning = new StringBuilder();
            for (String piece : pieces(heading.getValue())) {
                beginning.append(CleanText.bare(piece));
                if (beginning.toString().equals(bare) || whole.equals(beginning + bare)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The texts a heading is made of, as its elements part them. */
    private static List<String> pieces(Element heading) {
        List<String> pieces = new ArrayList<>();
        heading.traverse((node, depth) -> {
            if (node instanceof TextNode words && !CleanText.bare(words.text()).isEmpty()) {
                pieces.add(words.text());
            }
        });
        return pieces;
    }

    /**
     * The first heading that says in other words what one of {@code told} says: half of its own words are the same. Where there is
     * no other heading of its size, a third is enough.
     */
    Optional<String> resembling(List<String> told) {
        double enough = first.size() == 1 ? SOLE : ALIKE;
        for (Element heading : first.values()) {
            String text = text(heading);
            if (text.length() <= LONGEST_TITLE && told.stream().anyMatch(title -> likeness(text, title) >= enough)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static double likeness(String one, String other) {
        Set<String> words = tokens(one);
        Set<String> others = tokens(other);
        int shared = 0;
        for (String word : words) {
            shared += others.contains(word) ? 1 : 0;
        }
        return shared < 2 ? 0 : (double) shared / Math.min(words.size(), others.size());
    }

    private static Set<String> tokens(String text) {
        Set<String> tokens = new java.util.HashSet<>();
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** The first heading of the story, large before small; empty where there is none. */
    String any() {
        sortSmaller();
        for (Map<String, Element> kind : List.of(first, second)) {
            if (!kind.isEmpty()) {
                return text(kind.values().iterator().next());
            }
        }
        return "";
    }
}
