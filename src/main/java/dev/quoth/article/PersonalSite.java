package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose site it is, where it is one person's: a weblog says under no story who wrote it, because all are by the person it is called
 * after ("Fares rise | Bo Lind" at bolind.example). The first word must be a given name: firms and towns are of two words too. The
 * name must be in the address, be said to own the site ("Bo Lind's blog"), or stand in two of the places where sites are named.
 */
final class PersonalSite {

    private static final Pattern LAST_PART = Pattern.compile("\\s[|\\-\u2013\u2014\u00B7\u2022:]\\s([^|\u2013\u2014\u00B7\u2022]{5,60})$");
    private static final Pattern FIRST_PART = Pattern.compile("^([^|\u2013\u2014\u00B7\u2022]{5,60}?)\\s[|\u2013\u2014\u00B7\u2022]\\s");
    /** "Bo Lind's blog". */
    private static final Pattern OWNED = Pattern.compile(
            "^(.{4,40})['\u2019]s?\\s(?:\\S+\\s)?(?:[Bb]log|[Ww]eblog|[Hh]ome ?[Pp]age|[Ww]eb ?[Ss]ite|[Hh]ome|[Ss]ite|[Nn]otes)$");
    private static final Pattern GENITIVE = Pattern.compile("^(.{4,40})['\u2019]s\\s\\S+$");
    private static final Pattern HOLDER = Pattern.compile(
            "(?:\u00A9|\\([Cc]\\)|[Cc]opyright)(?:[\\s\\d,\u2013\u00A9-]|\\([Cc]\\))*(?:by\\s)?([^.|,\u2022\u00B7]{5,40})");
    private static final Pattern LABEL_ENDS = Pattern.compile("[./:]+");
    private static final int SHORTEST_LABEL = 4;
    private static final int MOST_PLAIN = 2;

    private final List<String> names = new ArrayList<>();

    /**
     * @param site what the site is called
     * @param head for the title element, at the ends of which the site is named too, and the name of its feed
     * @param copyright the line that says whose the page is
     */
    PersonalSite(String site, PageHead head, String copyright) {
        names.add(site.strip());
        names.add(group(LAST_PART, head.title).strip());
        names.add(group(FIRST_PART, head.title).strip());
        names.add(group(HOLDER, copyright).strip());
        names.add(head.feed.strip());
    }

    /** The name of the person; empty where the site is nobody's alone. */
    Optional<String> owner(String url) {
        for (String name : names) {
            String owner = Names.untitled(person(name));
            boolean sure = isIn(url, owner) || OWNED.matcher(name).matches()
                    || names.stream().filter(other -> Names.untitled(person(other)).equalsIgnoreCase(owner)).count() > 1;
            if (sure && Names.isPerson(owner) && Names.hasGivenName(owner)) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }

    private static String person(String name) {
        String owner = group(OWNED, name);
        owner = owner.isEmpty() ? group(GENITIVE, name) : owner;
        return owner.isEmpty() ? name : owner;
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
