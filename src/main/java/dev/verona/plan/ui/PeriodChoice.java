package dev.verona.plan.ui;

import dev.verona.shared.Period;
import java.time.LocalDate;
import java.util.Optional;

/** The periods for which plans are usually made, as of a day. */
enum PeriodChoice {
    THIS_HALF("This half-year"),
    NEXT_HALF("Next half-year"),
    THIS_QUARTER("This quarter"),
    NEXT_QUARTER("Next quarter"),
    THIS_YEAR("This year"),
    NEXT_YEAR("Next year"),
    CUSTOM("Other dates…");

    private final String label;

    PeriodChoice(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Empty for {@link #CUSTOM}. */
    Optional<Period> asOf(LocalDate today) {
        return switch (this) {
            case THIS_HALF -> Optional.of(months(today, 6, 0));
            case NEXT_HALF -> Optional.of(months(today, 6, 1));
            case THIS_QUARTER -> Optional.of(months(today, 3, 0));
            case NEXT_QUARTER -> Optional.of(months(today, 3, 1));
            case THIS_YEAR -> Optional.of(months(today, 12, 0));
            case NEXT_YEAR -> Optional.of(months(today, 12, 1));
            case CUSTOM -> Optional.empty();
        };
    }

    /** The stretch of so many months of the calendar year in which the day lies, or one that follows it. */
    private static Period months(LocalDate today, int length, int later) {
        var first = (today.getMonthValue() - 1) / length * length + 1;
        var from = LocalDate.of(today.getYear(), first, 1).plusMonths((long) length * later);
        return new Period(from, from.plusMonths(length).minusDays(1));
    }
}
