package dev.verona.segment.api;

import dev.verona.shared.Period;
import java.time.YearMonth;

/** The periods for which a ten is fixed: six whole months. */
public final class HalfYears {

    private static final int MONTHS = 6;

    private HalfYears() {}

    public static Period from(YearMonth first) {
        return new Period(first.atDay(1), first.plusMonths(MONTHS - 1L).atEndOfMonth());
    }

    public static boolean includes(Period period) {
        return period.equals(from(YearMonth.from(period.from())));
    }
}
