package dev.verona.ledger.ui;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Months that people speak of together. */
enum Period {
    ALL("All months"),
    THIS_QUARTER("This quarter"),
    LAST_QUARTER("Last quarter"),
    THIS_YEAR("This year"),
    LAST_YEAR("Last year"),
    CHOSEN("Chosen months");

    record Months(YearMonth first, YearMonth last) {}

    private final String label;

    Period(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Null for all. */
    @Nullable
    Months months(YearMonth now) {
        var quarter = now.minusMonths((now.getMonthValue() - 1) % 3);
        return switch (this) {
            case ALL, CHOSEN -> null;
            case THIS_QUARTER -> new Months(quarter, quarter.plusMonths(2));
            case LAST_QUARTER -> new Months(quarter.minusMonths(3), quarter.minusMonths(1));
            case THIS_YEAR -> year(now.getYear());
            case LAST_YEAR -> year(now.getYear() - 1);
        };
    }

    private static Months year(int year) {
        return new Months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    static Period of(@Nullable YearMonth from, @Nullable YearMonth until, YearMonth now) {
        if (from == null && until == null) {
            return ALL;
        }
        for (var each : values()) {
            var months = each.months(now);
            if (months != null && Objects.equals(months.first(), from) && Objects.equals(months.last(), until)) {
                return each;
            }
        }
        return CHOSEN;
    }
}
