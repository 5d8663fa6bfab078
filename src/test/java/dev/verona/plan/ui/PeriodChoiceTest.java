package dev.verona.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.shared.Period;
import dev.verona.shell.ui.Formats;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PeriodChoiceTest {

    private static final LocalDate IN_NOVEMBER = LocalDate.of(2026, 11, 23);

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void halves_and_quarters_and_years_are_those_of_the_calendar() {
        assertThat(PeriodChoice.THIS_HALF.asOf(IN_NOVEMBER)).contains(period("2026-07-01", "2026-12-31"));
        assertThat(PeriodChoice.NEXT_HALF.asOf(IN_NOVEMBER)).contains(period("2027-01-01", "2027-06-30"));
        assertThat(PeriodChoice.THIS_QUARTER.asOf(IN_NOVEMBER)).contains(period("2026-10-01", "2026-12-31"));
        assertThat(PeriodChoice.NEXT_QUARTER.asOf(IN_NOVEMBER)).contains(period("2027-01-01", "2027-03-31"));
        assertThat(PeriodChoice.THIS_YEAR.asOf(IN_NOVEMBER)).contains(period("2026-01-01", "2026-12-31"));
        assertThat(PeriodChoice.NEXT_YEAR.asOf(IN_NOVEMBER)).contains(period("2027-01-01", "2027-12-31"));
        assertThat(PeriodChoice.CUSTOM.asOf(IN_NOVEMBER)).isEmpty();
    }

    @Test
    void whole_months_are_named_and_other_periods_are_dated() {
        var formats = new Formats(Locale.UK, ZoneOffset.UTC);
        assertThat(PlanWords.period(period("2026-01-01", "2026-06-30"), formats))
                .isEqualTo("January – June 2026");
        assertThat(PlanWords.period(period("2026-02-01", "2026-02-28"), formats))
                .isEqualTo("February 2026");
        assertThat(PlanWords.period(period("2026-07-01", "2027-06-30"), formats))
                .isEqualTo("July 2026 – June 2027");
        assertThat(PlanWords.period(period("2026-01-15", "2026-06-30"), formats))
                .isEqualTo("15 Jan 2026 – 30 Jun 2026");
    }
}
