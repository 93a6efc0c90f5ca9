package dev.quoth.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whose site it is, where it is one person's: a weblog says under no story who wrote it, because all are by the person it is called
 * after ("Fares rise | Bo Lind" at bolind.example). The first word must be a given name: firms and towns are of two words too.
 */
final class PersonalSite {

    private static final Set<String> GIVEN_NAMES = Resource.words("given-names.txt").stream()
            .flatMap(line -> CleanText.words(line).stream())
            .collect(Collectors.toSet());
    private static final Pattern LAST_PART = Pattern.compile("\\s[|\\-\u2013\u2014\u00B7\u2022:]\\s([^|\u2013\u2014\u00B7\u2022]{5,60})$");
    /** "Bo Lind's blog". */
    private static final Pattern OWNED = Pattern.compile("^(.{4,40})['\u2019]s\\s\\S+$");
    private static final Pattern HOLDER = Pattern.compile("(?:\u00A9|\\([Cc]\\)|[Cc]opyright)[\\s\\d,\u2013\u00A9-]*(?:by\\s)?([^.|,\u2022\u00B7]{5,40})");
    private static final Pattern LABEL_ENDS = Pattern.compile("[./:]+");
    private static final int SHORTEST_LABEL = 4;
    private static final int MOST_PLAIN = 2;

    private PersonalSite() { }

    /**
     * The name of the person, or empty.
     *
     * @param site what the site is called
     * @param title the title element, at the end of which the site is named too
     * @param copyright the line that says whose the page is
     */
    static Optional<String> owner(String site, String title, String copyright, String url) {
        for (String name : List.of(site, group(LAST_PART, title), group(HOLDER, copyright))) {
            String owner = group(OWNED, name.strip());
            String person = owner.isEmpty() ? name.strip() : owner;
            if (Names.isPerson(person) && hasGivenName(person) && isIn(url, person)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private static boolean hasGivenName(String person) {
        return GIVEN_NAMES.contains(person.substring(0, Math.max(0, person.indexOf(' '))).toLowerCase(Locale.ROOT));
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Whether the address of the site is called after the person. */
    private static boolean isIn(String url, String person) {
        int start = url.indexOf("://") + 3;
        int end = url.indexOf('/', start);
        String name = CleanText.bare(person);
        List<String> words = CleanText.words(person);
        String last = words.size() > MOST_PLAIN ? CleanText.bare(words.get(words.size() - 1)) : "";
        for (String label : LABEL_ENDS.split(url.substring(Math.min(start, url.length()), end < start ? url.length() : end))) {
            String bare = CleanText.bare(label);
            // "Bo Lind Wiki" at bolind.example is about him.
            if (bare.length() >= SHORTEST_LABEL && bare.contains(last) && (name.contains(bare) || bare.contains(name))) {
                return true;
            }
        }
        return false;
    }
}
