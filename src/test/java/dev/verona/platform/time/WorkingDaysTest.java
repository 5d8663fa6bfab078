package dev.verona.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.shared.Country;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days are counted over weekends and public holidays, country by country. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "IE, 2026-11-20, 5, 2026-11-27", // over one weekend
        "IE, 2026-12-23, 2, 2026-12-28", // Christmas, and St Stephen's Day on a Saturday
        "DE, 2026-04-02, 1, 2026-04-07", // Good Friday to Easter Monday
        "FR, 2026-07-13, 1, 2026-07-15", // the national day
        "US, 2026-11-25, 1, 2026-11-27", // Thanksgiving
        "DE, 2026-11-25, 1, 2026-11-26", // which only Americans have
        "SA, 2026-11-26, 1, 2026-11-29", // Friday and Saturday are the weekend
        "IN, 2026-11-20, 1, 2026-11-21", // Sunday alone
        "AQ, 2026-12-24, 1, 2026-12-25", // no holidays are known there
        "IE, 2026-11-21, 1, 2026-11-23", // begun on a Saturday
        "IE, 2026-11-21, 0, 2026-11-23",
        "IE, 2026-11-20, 0, 2026-11-20"
    })
    void the_working_day_so_many_after_a_day(String country, LocalDate day, int count, LocalDate expected) {
        assertThat(WorkingDays.in(new Country(country)).after(day, count)).isEqualTo(expected);
    }

    @Test
    void what_is_left_is_counted_in_working_days() {
        var ireland = WorkingDays.in(new Country("IE"));
        var friday = LocalDate.parse("2026-11-20");

        assertThat(ireland.between(friday, LocalDate.parse("2026-11-27"))).isEqualTo(5);
        assertThat(ireland.between(friday, LocalDate.parse("2026-11-22"))).isZero();
        assertThat(ireland.between(LocalDate.parse("2026-11-27"), friday)).isEqualTo(-5);
    }

    @Test
    void nobody_counts_backward() {
        assertThatThrownBy(() -> WorkingDays.in(new Country("IE")).after(LocalDate.parse("2026-11-20"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_country_is_known_by_its_code_and_by_its_name() {
        assertThat(Country.named("ie")).contains(new Country("IE"));
        assertThat(Country.named(" Ireland ")).contains(new Country("IE"));
        assertThat(Country.named("Atlantis")).isEmpty();
        assertThat(new Country("DE").label()).isEqualTo("Germany");
        assertThatThrownBy(() -> new Country("XX")).isInstanceOf(IllegalArgumentException.class);
    }
}
