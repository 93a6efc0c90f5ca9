package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headline: what the page's data and head call the story, settled by what the page shows. Search engines are told one
 * title, social networks another; readers know the story by the heading above it.
 */
final class Titles {

    private static final Set<String> NO_TITLES = Set.copyOf(Resource.sections("titles.txt").get("no title"));

    private static final Pattern CUT = Pattern.compile("\\s*(?:\\.\\.\\.|\u2026)$");
    /** Data fields are cut at a hundred characters or so. */
    private static final int MAY_BE_CUT = 90;

    private final PageHead head;
    private final LinkedData data;
    private final List<String> names;
    private final String url;

    Titles(PageHead head, LinkedData data, List<String> names, String url) {
        this.head = head;
        this.data = data;
        this.names = names;
        this.url = url;
    }

    String read(String site) {
        SiteWords words = new SiteWords(site, url);
        Headings headings = new Headings(head, words);
        TitleParts parts = new TitleParts(words, headings);
        List<String> told = told(words, headings, parts);
        if (told.isEmpty()) {
            String heading = headings.any();
            return heading.isEmpty() ? head.title : heading;
        }
        for (String title : told) {
            Optional<String> shown = headings.shown(title);
            if (shown.isPresent() || headings.hasBesideKicker(title)) {
                return shown.orElse(title);
            }
        }
        for (String title : told) {
            if (headings.rank(title) > 0) {
                return title;
            }
        }
        Optional<String> resembling = data.isNews() ? Optional.empty() : headings.resembling(told);
        return resembling.map(heading -> parts.story(heading, false)).orElseGet(() -> whole(told));
    }

    /** What the page tells machines, best first, without the site's name. */
    private List<String> told(SiteWords words, Headings headings, TitleParts parts) {
        List<String> told = new ArrayList<>();
        String name = data.text("name");
        // Encyclopedias put a description under "headline" and the title under "name".
        if (headings.hasFirst(name)) {
            told.add(name);
        }
        List<String> values = new ArrayList<>();
        values.add(data.text("headline"));
        names.forEach(meta -> values.add(head.meta(meta)));
        for (String value : values) {
            boolean asElement = CleanText.bare(value).equals(CleanText.bare(head.title)) && !head.title.isEmpty();
            add(value, asElement, words, headings, parts, told);
        }
        add(head.title, true, words, headings, parts, told);
        return told;
    }

    private static void add(String value, boolean loose, SiteWords words, Headings headings, TitleParts parts, List<String> told) {
        if (value.length() < 2) {
            return;
        }
        String title = parts.story(value, loose);
        boolean none = words.isName(title) || headings.isMasthead(title) || NO_TITLES.contains(title.toLowerCase(Locale.ROOT));
        if (!none && !told.contains(title)) {
            told.add(title);
        }
    }

    /** The first title, or a longer one of which it is the cut-off beginning. */
    private static String whole(List<String> told) {
        String first = told.get(0);
        String stem = CUT.matcher(first).replaceFirst("");
        boolean cut = stem.length() < first.length() || first.length() >= MAY_BE_CUT;
        for (String other : told) {
            // An attribute in quotation marks ends where the first quoted word begins.
            boolean quoted = other.length() > stem.length() + 1 && "\"'".indexOf(other.charAt(stem.length() + 1)) >= 0;
            if ((cut || quoted) && other.length() > stem.length() && other.startsWith(stem)) {
                return other;
            }
        }
        return first;
    }
}
