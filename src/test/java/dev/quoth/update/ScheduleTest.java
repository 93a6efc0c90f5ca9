package dev.quoth.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.FetchState;
import dev.quoth.news.Pace;
import dev.quoth.web.Page;
import dev.quoth.web.WebException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** When a feed is asked again: H1, H2 and H4 to H9 of the requirements on fetching. */
class ScheduleTest {

    /** A Sunday. */
    private static final Instant NOW = Instant.parse("2026-11-22T10:30:00Z");

    /** In the middle of the jitter: no jitter at all. */
    private final Schedule schedule = new Schedule(chance(0.5));

    @Test
    void h01KeepsValidatorsByteForByte() {
        FetchState state = answered(Map.of("etag", "W/\"a b\\\"c\"", "last-modified", "yesterday, about noon"), Pace.ANY);
        assertThat(state.etag()).isEqualTo("W/\"a b\\\"c\"");
        assertThat(state.lastModified()).isEqualTo("yesterday, about noon");
    }

    @Test
    void h02ANotModifiedMayUpdateValidatorsAndAnErrorClearsNone() {
        FetchState first = answered(Map.of("etag", "\"1\"", "last-modified", "once"), Pace.ANY);
        FetchState second = schedule.answered(first, page(304, Map.of("etag", "\"2\"")), Optional.of(Pace.ANY), Optional.empty(), NOW);
        assertThat(second.etag()).isEqualTo("\"2\"");
        assertThat(second.lastModified()).isEqualTo("once");
        FetchState third = schedule.failed(second, status(500), Optional.empty(), NOW);
        assertThat(third.etag()).isEqualTo("\"2\"");
        assertThat(third.lastModified()).isEqualTo("once");
        assertThat(schedule.unreadable(third, "empty", Optional.empty(), NOW).etag()).isEqualTo("\"2\"");
    }

    @Test
    void h02ABodyWithoutValidatorsHasNone() {
        FetchState first = answered(Map.of("etag", "\"1\""), Pace.ANY);
        assertThat(schedule.answered(first, page(200, Map.of()), Optional.of(Pace.ANY), Optional.empty(), NOW).etag()).isEmpty();
    }

    @Test
    void h04AFeedIsDueAtOnceAfterSubscribingAndThenNot() {
        assertThat(Schedule.isDue(FetchState.NEVER, NOW)).isTrue();
        FetchState state = answered(Map.of(), Pace.ANY);
        assertThat(Schedule.isDue(state, NOW)).isFalse();
        assertThat(Schedule.isDue(state, NOW.plus(Duration.ofMinutes(60)))).isTrue();
        assertThat(Schedule.isDue(state, NOW.minusSeconds(60))).isFalse();
        assertThat(Schedule.isDue(state, NOW.minus(Duration.ofDays(365)))).as("a clock set back").isTrue();
    }

    @Test
    void h05AnHourByDefaultAndNeverUnderHalfAnHour() {
        assertThat(wait(answered(Map.of(), Pace.ANY))).isEqualTo(Duration.ofMinutes(60));
        FetchState eager = schedule.answered(FetchState.NEVER, page(200, Map.of()), Optional.of(Pace.ANY),
                Optional.of(Duration.ofMinutes(1)), NOW);
        assertThat(wait(eager)).isEqualTo(Duration.ofMinutes(30));
        FetchState early = new Schedule(chance(0)).answered(FetchState.NEVER, page(200, Map.of()), Optional.of(Pace.ANY),
                Optional.of(Duration.ofMinutes(30)), NOW);
        assertThat(wait(early)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void h05ByHandNotWithinAMinute() {
        FetchState state = answered(Map.of(), Pace.ANY);
        assertThat(Schedule.mayForce(FetchState.NEVER, NOW)).isTrue();
        assertThat(Schedule.mayForce(state, NOW.plusSeconds(59))).isFalse();
        assertThat(Schedule.mayForce(state, NOW.plusSeconds(60))).isTrue();
        assertThat(Schedule.mayForce(state, NOW.minusSeconds(3600))).as("a clock set back").isTrue();
    }

    @Test
    void h06TheLargestOfAllThatIsWanted() {
        assertThat(wait(answered(Map.of("cache-control", "public, max-age=7200"), Pace.ANY))).isEqualTo(Duration.ofHours(2));
        assertThat(wait(answered(Map.of("expires", "Sun, 22 Nov 2026 13:30:00 GMT"), Pace.ANY))).isEqualTo(Duration.ofHours(3));
        assertThat(wait(answered(Map.of("cache-control", "max-age=60"), pace(Duration.ofHours(4))))).isEqualTo(Duration.ofHours(4));
        FetchState own = schedule.answered(FetchState.NEVER, page(200, Map.of("cache-control", "max-age=7200")),
                Optional.of(pace(Duration.ofHours(4))), Optional.of(Duration.ofHours(5)), NOW);
        assertThat(wait(own)).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void h06AtMostADayUnlessTheUserWantsMore() {
        assertThat(wait(answered(Map.of("cache-control", "max-age=99999999999999999999"), Pace.ANY))).isEqualTo(Duration.ofHours(24));
        assertThat(wait(answered(Map.of("expires", "Sun, 22 Nov 2099 13:30:00 GMT"), Pace.ANY))).isEqualTo(Duration.ofHours(24));
        FetchState weekly = schedule.answered(FetchState.NEVER, page(200, Map.of()), Optional.of(Pace.ANY),
                Optional.of(Duration.ofDays(7)), NOW);
        assertThat(wait(weekly)).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void h06NonsenseIsNotBelieved() {
        for (String expires : List.of("0", "-1", "soon", "Thu, 01 Jan 1970 00:00:00 GMT")) {
            assertThat(wait(answered(Map.of("expires", expires, "cache-control", "max-age=, max-age=x"), Pace.ANY)))
                    .as(expires).isEqualTo(Duration.ofMinutes(60));
        }
    }

    @Test
    void h06ANotModifiedKeepsThePaceOfTheBody() {
        FetchState first = answered(Map.of(), pace(Duration.ofHours(4)));
        FetchState second = schedule.answered(first, page(304, Map.of()), Optional.empty(), Optional.empty(), NOW);
        assertThat(wait(second)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void h06HoursAndDaysToSkip() {
        FetchState hours = answered(Map.of(), new Pace(Duration.ZERO, Set.of(11, 12), Set.of()));
        assertThat(hours.nextFetch()).contains(Instant.parse("2026-11-22T13:00:00Z"));
        FetchState days = answered(Map.of(), new Pace(Duration.ZERO, Set.of(0), EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)));
        assertThat(days.nextFetch()).contains(Instant.parse("2026-11-24T01:00:00Z"));
        FetchState never = answered(Map.of(), new Pace(Duration.ZERO, Set.of(), EnumSet.allOf(DayOfWeek.class)));
        assertThat(wait(never)).as("a feed that skips every day").isEqualTo(Duration.ofMinutes(60));
    }

    @Property
    void h06JitterStaysWithinTenPerCent(@ForAll long seed, @ForAll @LongRange(min = 1, max = 600) long minutes) {
        Schedule jittering = new Schedule(new java.util.Random(seed));
        Optional<Duration> interval = Optional.of(Duration.ofMinutes(minutes));
        FetchState state = jittering.answered(FetchState.NEVER, page(200, Map.of()), Optional.of(Pace.ANY), interval, NOW);
        long wanted = Duration.ofMinutes(minutes).toMillis();
        long least = Schedule.LEAST.toMillis();
        assertThat(wait(state).toMillis()).isBetween(Math.max((long) (wanted * 0.9), least), Math.max((long) (wanted * 1.1), least));
    }

    @Test
    void h07RestsUntilTheServerSays() {
        for (int status : new int[] {429, 503, 403}) {
            WebException said = new WebException(status, "no", Optional.of(NOW.plusSeconds(7_200)));
            assertThat(Schedule.rest(said, NOW)).contains(NOW.plusSeconds(7_200));
            assertThat(Schedule.rest(status(status), NOW)).contains(NOW.plus(Duration.ofHours(1)));
            WebException long1 = new WebException(status, "no", Optional.of(NOW.plus(Duration.ofDays(400))));
            assertThat(Schedule.rest(long1, NOW)).contains(NOW.plus(Duration.ofDays(7)));
            assertThat(schedule.failed(FetchState.NEVER, said, Optional.empty(), NOW).nextFetch()).contains(NOW.plusSeconds(7_200));
        }
        assertThat(Schedule.rest(status(500), NOW)).isEmpty();
        assertThat(Schedule.rest(status(404), NOW)).isEmpty();
    }

    @Test
    void h07ARestThatIsOverAlreadyLastsAMinute() {
        for (Instant over : new Instant[] {NOW, NOW.minus(Duration.ofDays(9_000)), NOW.plusSeconds(1)}) {
            assertThat(Schedule.rest(new WebException(429, "no", Optional.of(over)), NOW)).contains(NOW.plusSeconds(60));
        }
    }

    @Test
    void h07ARestThatIsSoonOverDoesNotMakeTheFeedDueSooner() {
        WebException said = new WebException(429, "no", Optional.of(NOW.plusSeconds(5)));
        assertThat(wait(schedule.failed(FetchState.NEVER, said, Optional.empty(), NOW))).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void h08BacksOffToADayAndNeverGivesUp() {
        assertThat(waits(status(500), 8)).containsExactly(1L, 2L, 4L, 8L, 16L, 24L, 24L, 24L);
        assertThat(waits(new WebException(WebException.Reason.TIMEOUT, "slow"), 100)).endsWith(24L);
    }

    @Test
    void h08ASuccessEndsIt() {
        FetchState failed = schedule.failed(FetchState.NEVER, status(500), Optional.empty(), NOW);
        assertThat(failed.failures()).isEqualTo(1);
        assertThat(failed.error()).isEqualTo("HTTP 500");
        FetchState good = schedule.answered(failed, page(304, Map.of()), Optional.of(Pace.ANY), Optional.empty(), NOW);
        assertThat(good.failures()).isZero();
        assertThat(good.error()).isEmpty();
        assertThat(good.lastSuccess()).contains(NOW);
    }

    @Test
    void h09NotFoundBacksOffToAWeek() {
        assertThat(waits(status(404), 10)).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 168L, 168L);
    }

    @Test
    void h09GoneIsNotAskedAgain() {
        FetchState gone = schedule.failed(FetchState.NEVER, status(410), Optional.empty(), NOW);
        assertThat(gone.gone()).isTrue();
        assertThat(gone.nextFetch()).isEmpty();
        assertThat(Schedule.isDue(gone, NOW.plus(Duration.ofDays(1_000)))).isFalse();
    }

    private List<Long> waits(WebException failure, int times) {
        List<Long> hours = new java.util.ArrayList<>();
        FetchState state = FetchState.NEVER;
        for (int i = 0; i < times; i++) {
            state = schedule.failed(state, failure, Optional.empty(), NOW);
            hours.add(wait(state).toHours());
        }
        return hours;
    }

    private FetchState answered(Map<String, String> headers, Pace pace) {
        return schedule.answered(FetchState.NEVER, page(200, headers), Optional.of(pace), Optional.empty(), NOW);
    }

    private static Duration wait(FetchState state) {
        return Duration.between(NOW, state.nextFetch().orElseThrow());
    }

    private static Pace pace(Duration between) {
        return new Pace(between, Set.of(), Set.of());
    }

    private static Page page(int status, Map<String, String> headers) {
        return new Page("http://feed.example/", "http://feed.example/", status, headers, new byte[0], List.of());
    }

    private static WebException status(int status) {
        return new WebException(status, "HTTP " + status, Optional.empty());
    }

    private static RandomGenerator chance(double always) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public double nextDouble() {
                return always;
            }
        };
    }
}
