package dev.verona.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.shell.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Days and times of the history where clocks go forward and back: by an hour, by half of one, at night and at midnight. */
class ClocksThatChangeTest {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/London"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Africa/Cairo"),
            ZoneId.of("America/Santiago"),
            ZoneId.of("Asia/Kathmandu"));

    record Sight(ZoneId zone, Instant at) {}

    /** Mostly within hours of a change. */
    @Provide
    Arbitrary<Sight> sights() {
        return Combinators.combine(
                        Arbitraries.of(ZONES),
                        Arbitraries.longs().between(0, 400L * 86_400),
                        Arbitraries.longs().between(-4L * 3_600, 4L * 3_600))
                .as((zone, second, near) -> {
                    var at = Instant.parse("2025-12-01T00:00:00Z").plusSeconds(second);
                    var change = zone.getRules().nextTransition(at);
                    return new Sight(
                            zone, change == null ? at : change.getInstant().plusSeconds(near));
                });
    }

    @Property
    void every_moment_is_in_one_day_of_the_viewer_and_days_leave_no_gap(@ForAll("sights") Sight sight) {
        var day = new Formats(Locale.UK, sight.zone()).day(sight.at());
        var begins = day.atStartOfDay(sight.zone()).toInstant();
        var ends = day.plusDays(1).atStartOfDay(sight.zone()).toInstant();
        assertThat(sight.at()).isAfterOrEqualTo(begins).isBefore(ends);
        assertThat(Duration.between(begins, ends)).isBetween(Duration.ofHours(23), Duration.ofHours(25));
    }

    @Property
    void the_minute_that_is_shown_for_an_event_leads_to_a_moment_that_holds_it(@ForAll("sights") Sight sight) {
        var shown = LocalDateTime.ofInstant(sight.at(), sight.zone()).truncatedTo(ChronoUnit.MINUTES);
        var moment = new Formats(Locale.UK, sight.zone()).lastOf(shown);
        assertThat(moment).isAfterOrEqualTo(sight.at());
        assertThat(LocalDateTime.ofInstant(moment, sight.zone()).truncatedTo(ChronoUnit.MINUTES))
                .isEqualTo(shown);
    }

    @Example
    void times_are_those_of_the_viewers_clock_on_both_sides_of_a_change() {
        var london = new Formats(Locale.UK, ZoneId.of("Europe/London"));
        assertThat(london.dateTime(Instant.parse("2026-03-29T00:59:00Z"))).contains("00:59");
        assertThat(london.dateTime(Instant.parse("2026-03-29T01:00:00Z"))).contains("02:00");
        assertThat(london.dateTime(Instant.parse("2026-10-25T00:30:00Z"))).contains("01:30");
        assertThat(london.dateTime(Instant.parse("2026-10-25T01:30:00Z"))).contains("01:30");
    }
}
