package dev.quoth.article;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Tells an instant as the newsroom's clock shows it: machines are mostly told UTC, so that a story of the evening is of the next day.
 * A {@code time} on the page may have the offset, and an address with a day in it has the newsroom's day; so has the line that readers
 * see.
 *
 * @param times the page's {@code time} elements
 */
record NewsroomClock(List<Element> times, String url, ShownDates shown, PageDates dates) {

    private static final Duration SAME = Duration.ofMinutes(1);
    private static final int MOST_HOURS = 12;

    /** The same instant; as it was told where nothing is known of the newsroom's zone. */
    OffsetDateTime at(OffsetDateTime told) {
        if (!told.getOffset().equals(ZoneOffset.UTC) || told.toLocalTime().toSecondOfDay() == 0) {
            return told;
        }
        for (Element time : times) {
            Optional<OffsetDateTime> other = dates.parse(time.attr("datetime"));
            if (other.isPresent() && Duration.between(told, other.get()).abs().compareTo(SAME) <= 0) {
                return told.withOffsetSameInstant(other.get().getOffset());
            }
        }
        LocalDate day = Dates.inAddress(url).map(OffsetDateTime::toLocalDate).orElseGet(() -> shown.day().orElse(told.toLocalDate()));
        int direction = day.compareTo(told.toLocalDate());
        for (int hours = 1; direction != 0 && hours <= MOST_HOURS; hours++) {
            OffsetDateTime there = told.withOffsetSameInstant(ZoneOffset.ofHours(direction < 0 ? -hours : hours));
            if (there.toLocalDate().equals(day)) {
                return there;
            }
        }
        return told;
    }
}
