package dev.quoth.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headline: without the name of the site, which most pages write after it. */
final class Titles {

    /** What stands between headline and site name. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-\u2013\u2014\u00BB\u00B7\u2022:\\\\/>"
            + "]+\\s+|\\s*[|\uFF5C]\\s*|\\s+::\\s+|_(?=[^_]*$)");

    private final PageHead head;
    private final LinkedData data;
    private final List<String> names;
    private final String host;

    Titles(PageHead head, LinkedData data, List<String> names, String url) {
        this.head = head;
        this.data = data;
        this.names = names;
        this.host = host(url);
    }

    /** The letters of the address's host, "newsexample" for https://www.news.example/. */
    private static String host(String url) {
        int start = url.indexOf("://") + 3;
        int end = url.indexOf('/', Math.max(3, start));
        return start < 3 ? "" : CleanText.bare(url.substring(start, end < 0 ? url.length() : end).replace("www.", ""));
    }

    String read(String site) {
        String headline = data.text("headline");
        String name = data.text("name");
        // Encyclopedias put a description under "headline" and the title under "name".
        if (!headline.equals(name) && isHeading(name) && !isHeading(headline)) {
            return name;
        }
        if (isTitle(headline, site)) {
            return withoutSite(headline, site);
        }
        for (String meta : names) {
            String value = head.meta(meta);
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

    /** Takes the site's name off the end or the beginning: what is a heading of the page, or what is left when a known name goes. */
    private String withoutSite(String title, String site) {
        Matcher matcher = SEPARATOR.matcher(title);
        String cut = title;
        while (matcher.find()) {
            String front = title.substring(0, matcher.start()).strip();
            String tail = title.substring(matcher.end()).strip();
            if (isHeading(front)) {
                return front;
            }
            if (isHeading(tail) && tail.length() > front.length()) {
                return tail;
            }
            if (front.length() > 3 && isSite(tail, site)) {
                cut = front;
            } else if (tail.length() > 3 && isSite(front, site) && cut.equals(title)) {
                cut = tail;
            }
        }
        return cut;
    }

    private boolean isHeading(String text) {
        String bare = CleanText.bare(text);
        return bare.length() > 5 && head.headings.stream().anyMatch(h1 -> CleanText.bare(h1.text()).equals(bare));
    }

    /** Whether {@code text} is the site's name, or the name in its address. */
    private boolean isSite(String text, String site) {
        String bare = CleanText.bare(text);
        String name = CleanText.bare(site);
        return !bare.isEmpty() && (bare.equals(name) || bare.equals(name + "com") || bare.length() > 2 && host.contains(bare));
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
