package dev.quoth.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The headings a reader sees, as evidence of the story's title: which of them is the title, and which is the name of the site
 * that stands above every story.
 */
final class Headings {

    /** {@link Likeness} from which two titles are the same story's. */
    private static final double ALIKE = 0.5;
    private static final double SOLE = 0.3;

    private static final int LONGEST = 300;
    private static final int LONGEST_TITLE = 180;
    private static final Pattern AFTER_KICKER = Pattern.compile("[|/:\u2013\u2014\u2022\u00B7\u00BB\u203A]\\s*$");

    /** Headings of the story that may be its title, by what they say. */
    private final Map<String, PageHeading> first = new LinkedHashMap<>();
    /** Smaller headings that call themselves the title. */
    private final Map<String, PageHeading> second = new LinkedHashMap<>();
    private final Map<String, PageHeading> others = new LinkedHashMap<>();
    private final Map<String, PageHeading> mastheads = new LinkedHashMap<>();
    private final PageHead head;
    private final SiteWords site;
    private boolean sorted;

    Headings(PageHead head, SiteWords site) {
        this.head = head;
        this.site = site;
        sort(head.headings, true);
    }

    /** Sorts the smaller headings, which most pages are not asked for. */
    private void sortSmaller() {
        if (!sorted) {
            sorted = true;
            sort(head.subheadings, false);
        }
    }

    private void sort(List<Element> elements, boolean large) {
        for (Element element : elements) {
            PageHeading heading = PageHeading.of(element);
            String bare = CleanText.bare(heading.text());
            if (bare.length() > 1 && heading.text().length() < LONGEST) {
                Map<String, PageHeading> kind = heading.isMasthead(site) ? mastheads : large ? first : heading.isHeadline() ? second : others;
                kind.putIfAbsent(bare, heading);
            }
        }
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
        PageHeading heading = first.get(CleanText.bare(told));
        if (heading == null) {
            return Optional.empty();
        }
        boolean shouted = heading.isShouted() && !told.equals(told.toUpperCase(Locale.ROOT));
        return Optional.of(shouted || heading.pieces().size() > 1 ? told : heading.text());
    }

    /**
     * Whether a heading is {@code told} with something before or behind it that is no part of the sentence: a kicker, a standfirst,
     * a date; told by a mark ("Local news | Ferry stops") or by an element of its own.
     */
    boolean hasBesideKicker(String told) {
        String bare = CleanText.bare(told);
        for (Map.Entry<String, PageHeading> heading : first.entrySet()) {
            String whole = heading.getKey();
            if (bare.length() < 6 || bare.length() * 5 < whole.length() * 2 || !whole.startsWith(bare) && !whole.endsWith(bare)) {
                continue;
            }
            String text = heading.getValue().text();
            if (text.endsWith(told) && AFTER_KICKER.matcher(text.substring(0, text.length() - told.length())).find()) {
                return true;
            }
            StringBuilder beginning = new StringBuilder();
            for (String piece : heading.getValue().pieces()) {
                beginning.append(CleanText.bare(piece));
                if (beginning.toString().equals(bare) || whole.equals(beginning + bare)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The first heading that says in other words what one of {@code told} says: half of its own words are the same. Where there is
     * no other heading of its size, a third is enough.
     */
    Optional<String> resembling(List<String> told) {
        double enough = first.size() == 1 ? SOLE : ALIKE;
        return first.values().stream().map(PageHeading::text)
                .filter(text -> text.length() <= LONGEST_TITLE && told.stream().anyMatch(title -> Likeness.of(text, title) >= enough))
                .findFirst();
    }

    /** The first heading of the story, large before small; empty where there is none. */
    String any() {
        sortSmaller();
        for (Map<String, PageHeading> kind : List.of(first, second)) {
            if (!kind.isEmpty()) {
                return kind.values().iterator().next().text();
            }
        }
        return "";
    }
}
