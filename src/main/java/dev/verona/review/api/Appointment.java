package dev.verona.review.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When people meet, by the clock on their wall: where clocks are changed meanwhile, the meeting stays at its hour.
 *
 * @param zone as in {@code Europe/Berlin}
 * @param minutes how long it is to take
 */
public record Appointment(LocalDateTime at, String zone, int minutes) {

    public ZonedDateTime zoned() {
        return at.atZone(ZoneId.of(zone));
    }

    public Instant start() {
        return zoned().toInstant();
    }

    public Instant end() {
        return zoned().plusMinutes(minutes).toInstant();
    }

    /** The day on that calendar. */
    public LocalDate day() {
        return at.toLocalDate();
    }
}
