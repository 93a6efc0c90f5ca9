package dev.quoth.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads dates as one page writes them: which of 5/4/2020 is the month its language and its address tell. */
final class PageDates {

    /** The web is no older; and a clock may be a day ahead. */
    private static final int OLDEST = 1990;
    private static final int NEWEST = 2100;

    private static final Set<String> DAY_FIRST = Resource.words("day-first.txt");
    private static final Pattern HOST = Pattern.compile("^https?://[^/:]*\\.([A-Za-z]{2,6})(?:[/:]|$)");

    private final boolean dayFirst;

    PageDates(String language, String url) {
        this.dayFirst = isDayFirst(language, url);
    }

    /** Whether 5/4/2020 is in April: everywhere but in the United States, which English without a country means. */
    private static boolean isDayFirst(String language, String url) {
        String tag = language.toLowerCase(Locale.ROOT);
        if (!tag.isEmpty() && !tag.startsWith("en") || tag.length() > 2 && !tag.equals("en-us")) {
            return true;
        }
        Matcher host = HOST.matcher(url);
        return host.find() && DAY_FIRST.contains(host.group(1).toLowerCase(Locale.ROOT));
    }

    /** The first date in {@code text} and where it stands; empty where a page cannot be of that year. */
    Optional<FoundDate> find(String text) {
        return text.isEmpty() ? Optional.empty()
                : Dates.find(text, dayFirst).filter(found -> found.date().getYear() >= OLDEST && found.date().getYear() < NEWEST);
    }

    /** The first date in {@code text}. */
    Optional<OffsetDateTime> parse(String text) {
        return find(text).map(FoundDate::date);
    }

    /** The date that an element tells machines, or else readers. */
    Optional<OffsetDateTime> parse(Element time) {
        for (String text : List.of(time.attr("datetime"), time.attr("content"), time.attr("title"), time.text())) {
            Optional<OffsetDateTime> date = parse(text);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
