package dev.verona.demo;

import dev.verona.shared.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * The story's calendar: months 1 to 6 are the half-year that ends with the current month, so the demo is never old. The current
 * month is drawn together into what has passed of it, so that nothing happens in the future, and all in its order.
 */
final class StoryTime {

    private static final int MONTHS = 6;
    private static final int DAYS = 30;

    private final Instant now;
    private final YearMonth first;

    StoryTime(Instant now) {
        this.now = now;
        this.first = YearMonth.from(now.atZone(ZoneOffset.UTC)).minusMonths(MONTHS - 1L);
    }

    /** When Tarnwick Thermal is founded. */
    Instant now() {
        return now;
    }

    /** The half-year of the story. */
    Period halfYear() {
        return new Period(first.atDay(1), first.plusMonths(MONTHS - 1L).atEndOfMonth());
    }

    /** The half-year after it. */
    Period nextHalfYear() {
        return new Period(
                first.plusMonths(MONTHS).atDay(1),
                first.plusMonths(2L * MONTHS - 1).atEndOfMonth());
    }

    /** A date to write in a plan; months above 6 are to come. */
    LocalDate date(int month, int day) {
        var yearMonth = first.plusMonths(month - 1L);
        return yearMonth.atDay(Math.min(day, yearMonth.lengthOfMonth()));
    }

    /**
     * When something happened: on a weekday at that time in the months before; in the current month at a moment before now, and what came later in the story comes later.
     */
    Instant moment(int month, int day, int hour, int minute) {
        return month < MONTHS
                ? weekday(date(month, day)).atTime(LocalTime.of(hour, minute)).toInstant(ZoneOffset.UTC)
                : drawnTogether(Duration.ofDays(Math.min(day, DAYS) - 1L)
                        .plusHours(hour)
                        .plusMinutes(minute));
    }

    /** @param into how far the story is into its last month: as far into what has passed of the current one, each by its share */
    private Instant drawnTogether(Duration into) {
        var begun = date(MONTHS, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        double share = (double) into.toMinutes() / Duration.ofDays(DAYS).toMinutes();
        return begun.plusMillis((long) (Duration.between(begun, now).toMillis() * share));
    }

    private static LocalDate weekday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.getDayOfMonth() == 1 ? date.plusDays(2) : date.minusDays(1);
            case SUNDAY -> date.plusDays(date.plusDays(1).getMonth() == date.getMonth() ? 1 : -2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> date;
        };
    }
}
