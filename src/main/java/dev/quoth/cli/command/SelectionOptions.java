package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.UsageException;
import dev.quoth.cli.output.IsoTime;
import dev.quoth.library.Filter;
import dev.quoth.library.FilterException;
import dev.quoth.settings.Spans;
import dev.quoth.text.Nearest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The options that say which stories are meant. */
final class SelectionOptions {

    static final List<Option> TIME = List.of(
            Option.of("--since", "TIME", "not older than 30m, 12h, 7d, 2w, or a date"),
            Option.of("--before", "TIME", "older than that"));
    static final Option FEED = Option.of("--feed", "FEED", "of this feed: number, URL or title", ":feeds");
    static final Option LIMIT = Option.of("--limit", "N", "at most N");
    static final List<Option> STORIES = List.of(
            Option.flag("--unread", "not read yet").or("-u"),
            Option.flag("--starred", "starred").or("-s"),
            FEED,
            Option.of("--tag", "TAG", "of a feed with this tag", ":tags"),
            TIME.get(0),
            TIME.get(1),
            Option.of("--filter", "EXPR", "for which this is true: unread = yes and title ~ \"budget\""));

    private SelectionOptions() { }

    /**
     * The filter that was asked for.
     *
     * @throws UsageException for a time or an expression that cannot be read
     */
    static Filter filter(Arguments arguments, Clock clock) {
        Filter filter = Filter.ALL;
        if (arguments.has("--unread")) {
            filter = filter.and(Filter.unread());
        }
        if (arguments.has("--starred")) {
            filter = filter.and(Filter.starred());
        }
        for (String feed : arguments.values("--feed")) {
            filter = filter.and(Filter.feed(feed));
        }
        for (String tag : arguments.values("--tag")) {
            filter = filter.and(Filter.tag(tag));
        }
        if (arguments.has("--since")) {
            filter = filter.and(Filter.of(Filter.Field.DATE, Filter.Operator.GREATER_OR_EQUAL, time(arguments, "--since", clock)));
        }
        if (arguments.has("--before")) {
            filter = filter.and(Filter.of(Filter.Field.DATE, Filter.Operator.LESS, time(arguments, "--before", clock)));
        }
        for (String expression : arguments.values("--filter")) {
            filter = filter.and(expression(expression, clock));
        }
        return filter;
    }

    private static Filter expression(String expression, Clock clock) {
        try {
            return Filter.parse(expression, clock);
        } catch (FilterException e) {
            String why = Nearest.to(e.unknownField(), fields())
                    .map(nearest -> "there is no field '" + e.unknownField() + "'; did you mean " + nearest + "?").orElse(e.getMessage());
            throw new UsageException("--filter", why, Pointer.at(expression, e.place()));
        }
    }

    private static List<String> fields() {
        return Arrays.stream(Filter.Field.values()).map(field -> field.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static String time(Arguments arguments, String option, Clock clock) {
        String written = arguments.value(option).orElse("");
        try {
            return IsoTime.of(instant(written, clock));
        } catch (DateTimeException e) {
            throw new UsageException(option, "wants 30m, 12h, 7d, 2w, or a date like 2026-07-11 or 2026-07-11T18:00, not \"" + written + "\"");
        }
    }

    private static Instant instant(String written, Clock clock) {
        Optional<Duration> span = Spans.duration(written);
        if (span.isPresent()) {
            return clock.instant().minus(span.get());
        }
        if (written.length() == 10) {
            return LocalDate.parse(written).atStartOfDay(clock.getZone()).toInstant();
        }
        String moment = written.replace(' ', 'T');
        if (moment.length() <= 19 && !moment.endsWith("Z")) {
            return LocalDateTime.parse(moment).atZone(clock.getZone()).toInstant();
        }
        return OffsetDateTime.parse(moment).toInstant();
    }
}
