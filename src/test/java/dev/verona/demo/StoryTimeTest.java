package dev.verona.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whenever Tarnwick Thermal is founded, its story is told in its order, and nothing of it is still to come. */
class StoryTimeTest {

    /** Every five hours of two months. */
    static Stream<Instant> foundings() {
        return Stream.iterate(Instant.parse("2026-11-01T00:05:00Z"), at -> at.plus(Duration.ofHours(5)))
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("foundings")
    void the_last_month_is_told_in_its_order_and_before_now(Instant now) {
        var time = new StoryTime(now);
        var told = new ArrayList<Instant>();
        for (int day = 1; day <= 30; day++) {
            told.add(time.moment(6, day, 8, 0));
            told.add(time.moment(6, day, 9, 30));
            told.add(time.moment(6, day, 17, 45));
        }
        assertThat(told).isSorted().doesNotHaveDuplicates();
        assertThat(told.getLast()).isBefore(now);
        assertThat(told.getFirst()).isAfter(time.moment(5, 31, 18, 0));
    }

    @Test
    void what_happened_in_the_months_before_happened_on_weekdays_at_its_hour() {
        var time = new StoryTime(Instant.parse("2026-12-01T09:30:00Z"));
        for (int day = 1; day <= 31; day++) {
            var at = time.moment(5, day, 9, 30).atZone(ZoneOffset.UTC);
            assertThat(at.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(at.toLocalTime()).hasToString("09:30");
        }
    }
}
