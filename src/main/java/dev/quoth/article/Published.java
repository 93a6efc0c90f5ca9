package dev.quoth.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds when a page was published. */
final class Published {

    /** The web is no older; and a clock may be a day ahead. */
    private static final int OLDEST = 1990;
    private static final int NEWEST = 2100;

    private final PageHead head;
    private final LinkedData data;
    private final List<String> names;

    Published(PageHead head, LinkedData data, List<String> names) {
        this.head = head;
        this.data = data;
        this.names = names;
    }

    Optional<OffsetDateTime> read(Visible visible, String url, String language) {
        boolean dayFirst = !language.isEmpty() && !language.equalsIgnoreCase("en")
                && !language.toLowerCase(Locale.ROOT).startsWith("en-us");
        Optional<OffsetDateTime> date = sane(data.text("datePublished"), dayFirst);
        for (String name : names) {
            if (date.isPresent()) {
                return date;
            }
            date = sane(head.meta(name), dayFirst);
        }
        if (date.isEmpty()) {
            date = times(dayFirst);
        }
        if (date.isEmpty()) {
            date = seen(visible, dayFirst);
        }
        if (date.isEmpty()) {
            date = Dates.inAddress(url);
        }
        return date.isEmpty() ? sane(data.text("dateCreated"), dayFirst) : date;
    }

    private static Optional<OffsetDateTime> sane(String text, boolean dayFirst) {
        return text.isEmpty() ? Optional.empty()
                : Dates.parse(text, dayFirst).filter(date -> date.getYear() >= OLDEST && date.getYear() < NEWEST);
    }

    private Optional<OffsetDateTime> times(boolean dayFirst) {
        for (Element time : head.times) {
            String names = (time.className() + ' ' + time.attr("itemprop")).toLowerCase(Locale.ROOT);
            if (names.contains("updated") && !names.contains("published") || names.contains("modified") || isAside(time)) {
                continue;
            }
            for (String text : List.of(time.attr("datetime"), time.attr("content"), time.text())) {
                Optional<OffsetDateTime> date = sane(text, dayFirst);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAside(Element element) {
        return element.closest("aside, nav, footer") != null;
    }

    private static Optional<OffsetDateTime> seen(Visible visible, boolean dayFirst) {
        for (Box box : visible.marked()) {
            Optional<OffsetDateTime> date = sane(box.words(), dayFirst);
            if (date.isPresent()) {
                return date;
            }
        }
        for (String line : visible.lines()) {
            if (line.length() < 120) {
                Optional<OffsetDateTime> date = sane(line, dayFirst);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }
}
