package dev.quoth.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headline: without the name of the site, which most pages write after it. */
final class Titles {

    /** What stands between headline and site name. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-\u2013\u2014\u00BB\u00B7\u2022:\\\\/>]+\\s+|\\s*[|\uFF5C]\\s*|\\s+::\\s+|_(?=[^_]*$)");

    private final PageHead head;
    private final LinkedData data;
    private final List<String> names;

    Titles(PageHead head, LinkedData data, List<String> names) {
        this.head = head;
        this.data = data;
        this.names = names;
    }

    String read(String site) {
        String headline = data.text("headline");
        if (isTitle(headline, site)) {
            return withoutSite(headline, site);
        }
        for (String name : names) {
            String value = head.meta(name);
            if (isTitle(value, site)) {
                return withoutSite(value, site);
            }
        }
        String heading = heading();
        if (!heading.isEmpty() && (head.title.isEmpty() || CleanText.bare(head.title).contains(CleanText.bare(heading)))) {
            return heading;
        }
        return head.title.isEmpty() ? heading : fromTitleElement(site);
    }

    private static boolean isTitle(String text, String site) {
        return text.length() > 1 && !text.equalsIgnoreCase(site);
    }

    private String heading() {
        String found = "";
        for (var h1 : head.headings) {
            String text = CleanText.normalize(h1.text());
            if (text.length() > found.length() && text.length() < 300) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = text;
            }
        }
        return found;
    }

    /** Takes the site's name off the end or the beginning. */
    private String withoutSite(String title, String site) {
        Matcher matcher = SEPARATOR.matcher(title);
        int lastStart = -1;
        int lastEnd = -1;
        while (matcher.find()) {
            lastStart = matcher.start();
            lastEnd = matcher.end();
        }
        if (lastStart <= 0) {
            return title;
        }
        String tail = title.substring(lastEnd);
        String front = title.substring(0, lastStart);
        String bareTail = CleanText.bare(tail);
        boolean isSite = !site.isEmpty() && (bareTail.equals(CleanText.bare(site)) || bareTail.equals(CleanText.bare(site) + "com"));
        boolean isHeading = head.headings.stream().anyMatch(h1 -> CleanText.bare(h1.text()).equals(CleanText.bare(front)));
        return (isSite || isHeading) && front.length() > 3 ? front.strip() : title;
    }

    private String fromTitleElement(String site) {
        String title = withoutSite(head.title, site);
        if (!title.equals(head.title)) {
            return title;
        }
        Matcher matcher = SEPARATOR.matcher(title);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        // Three words at least: "News | Something happened" has its headline behind.
        return last > 0 && title.substring(0, last).strip().split("\\s+").length >= 3 ? title.substring(0, last).strip() : title;
    }
}
