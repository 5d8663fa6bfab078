package dev.verona.shared;

import java.time.LocalDate;

/** The days from {@code from} to {@code to}, both included. */
public record Period(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when the end comes before the start */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end on " + to + " before it starts on " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
