package dev.verona.scorecard.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import java.time.DateTimeException;
import java.time.LocalDate;

/** TheNumber of one period, written as {@code 2026-01-01~2026-06-30}: there is one for a period. */
public record NumberId(@JsonValue String value) {

    private static final String BETWEEN = "~";

    /** @throws IllegalArgumentException when the value is not two dates in their order */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NumberId {
        Ids.checked(value);
        parsed(value);
    }

    public static NumberId of(Period period) {
        return new NumberId(period.from() + BETWEEN + period.to());
    }

    public Period period() {
        return parsed(value);
    }

    private static Period parsed(String value) {
        var days = value.split(BETWEEN, -1);
        if (days.length != 2) {
            throw new IllegalArgumentException("Not a period: '" + value + "'");
        }
        try {
            return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a period: '" + value + "'", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
