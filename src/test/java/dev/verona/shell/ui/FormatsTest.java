package dev.verona.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Instant NOW = Instant.parse("2026-03-14T14:00:00Z");

    private final Formats london = new Formats(Locale.UK, ZoneId.of("Europe/London"));
    private final Formats newYork = new Formats(Locale.US, ZoneId.of("America/New_York"));

    @Test
    void a_day_is_the_viewer_s_own() {
        var lateInLondon = Instant.parse("2026-03-15T02:00:00Z");
        assertThat(london.date(lateInLondon)).isEqualTo("15 Mar 2026");
        assertThat(newYork.date(lateInLondon)).isEqualTo("Mar 14, 2026");
    }

    @Test
    void a_day_in_a_message_is_written_as_the_viewer_writes_days() {
        var message = "Rosa advises by 2026-03-13, or on 2026-03-16.";
        assertThat(london.said(message)).isEqualTo("Rosa advises by 13 Mar 2026, or on 16 Mar 2026.");
        assertThat(newYork.said(message)).isEqualTo("Rosa advises by Mar 13, 2026, or on Mar 16, 2026.");
        assertThat(london.said("BM-2026-99-99 costs $5")).isEqualTo("BM-2026-99-99 costs $5");
    }

    @Test
    void how_long_ago_is_told_in_words_up_to_a_week() {
        assertThat(london.ago(NOW.minusSeconds(5), NOW)).isEqualTo("just now");
        assertThat(london.ago(NOW.plusSeconds(5), NOW)).isEqualTo("just now");
        assertThat(london.ago(NOW.minusSeconds(60), NOW)).isEqualTo("1 minute ago");
        assertThat(london.ago(NOW.minusSeconds(180), NOW)).isEqualTo("3 minutes ago");
        assertThat(london.ago(NOW.minusSeconds(2 * 3600), NOW)).isEqualTo("2 hours ago");
        assertThat(london.ago(NOW.minusSeconds(20 * 3600), NOW)).isEqualTo("yesterday, 18:00");
        assertThat(london.ago(NOW.minusSeconds(3 * 86_400), NOW)).isEqualTo("3 days ago");
        assertThat(london.ago(NOW.minusSeconds(30 * 86_400), NOW)).isEqualTo("12 Feb 2026");
    }

    @Test
    void a_due_date_says_how_far_it_is() {
        var today = LocalDate.of(2026, 3, 14);
        assertThat(london.due(today, today)).isEqualTo("due today");
        assertThat(london.due(today.plusDays(1), today)).isEqualTo("due tomorrow");
        assertThat(london.due(today.plusDays(3), today)).isEqualTo("due in 3 days");
        assertThat(london.due(today.minusDays(1), today)).isEqualTo("1 day overdue");
        assertThat(london.due(today.plusDays(60), today)).isEqualTo("due 13 May 2026");
    }

    @Test
    void an_amount_carries_its_currency_and_no_idle_cents() {
        assertThat(newYork.money(Money.of("2400000", "USD"))).isEqualTo("$2,400,000");
        assertThat(newYork.money(Money.of("12.5", "USD"))).isEqualTo("$12.50");
        assertThat(london.money(Money.of("850000", "EUR"))).isEqualTo("€850,000");
        assertThat(newYork.money(Money.of("1200", "JPY"))).isEqualTo("¥1,200");
    }

    @Test
    void a_short_amount_keeps_what_a_tile_needs() {
        assertThat(newYork.moneyShort(Money.of("2400000", "USD"))).isEqualTo("$2.4M");
        assertThat(newYork.moneyShort(Money.of("850400", "USD"))).isEqualTo("$850K");
        assertThat(newYork.moneyShort(Money.of("999900", "USD"))).isEqualTo("$1M");
        assertThat(newYork.moneyShort(Money.of("9999", "USD"))).isEqualTo("$9,999");
        assertThat(newYork.moneyShort(Money.of("11000000000", "USD"))).isEqualTo("$11B");
    }

    @Test
    void initials_are_of_the_first_and_the_last_name() {
        assertThat(PersonAvatar.initials("Tom Adeyemi")).isEqualTo("TA");
        assertThat(PersonAvatar.initials("Ana de la Cruz")).isEqualTo("AC");
        assertThat(PersonAvatar.initials("Cher")).isEqualTo("C");
        assertThat(PersonAvatar.initials(" ")).isEqualTo("?");
    }
}
