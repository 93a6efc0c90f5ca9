package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Pace;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaceTextTest {

    @Test
    void comesBackAsItWent() {
        Pace pace = new Pace(Duration.ofHours(2), Set.of(0, 13, 1), Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
        assertThat(PaceText.write(pace)).isEqualTo("7200 0,1,13 1,7");
        assertThat(PaceText.read(PaceText.write(pace))).isEqualTo(pace);
        Pace hours = new Pace(Duration.ZERO, Set.of(5), Set.of());
        assertThat(PaceText.read(PaceText.write(hours))).isEqualTo(hours);
    }

    @Test
    void sayingNothingIsEmpty() {
        assertThat(PaceText.write(Pace.ANY)).isEmpty();
        assertThat(PaceText.read("")).isEqualTo(Pace.ANY);
    }
}
