package dev.verona.review.domain;

import dev.verona.review.api.Appointment;
import dev.verona.review.api.ReviewRejection.NotNow;
import dev.verona.review.api.ReviewRejection.TooEarly;
import dev.verona.shared.InvalidInput;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What may be said in a review, and when it may be. */
final class ReviewWords {

    static final int LINE = 160;
    static final int TEXT = 4_000;

    private static final int SHORTEST = 10;
    private static final int LONGEST = 600;
    private static final int FURTHEST_YEARS = 2;
    /** Nobody waits at the door because the others are early. */
    private static final Duration EARLY = Duration.ofHours(24);

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private ReviewWords() {}

    static String line(String field, String text, String otherwise) {
        var line = place(field, text);
        if (line.isEmpty()) {
            throw new InvalidInput(field, otherwise);
        }
        return line;
    }

    /** May be empty. */
    static String place(String field, String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() > LINE) {
            throw new InvalidInput(field, "Keep it to " + LINE + " characters.");
        }
        return line;
    }

    static String words(String field, String text, String otherwise) {
        var words = detail(field, text);
        if (words.isEmpty()) {
            throw new InvalidInput(field, otherwise);
        }
        return words;
    }

    /** May be empty. */
    static String detail(String field, String text) {
        var words = text.strip();
        if (words.length() > TEXT) {
            throw new InvalidInput(field, "Keep it to %,d characters.".formatted(TEXT));
        }
        return words;
    }

    static LocalDate due(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw new InvalidInput("due", "Choose a day that is still to come.");
        }
        if (due.isAfter(today.plusYears(FURTHEST_YEARS))) {
            throw new InvalidInput("due", "Choose a day within the next two years.");
        }
        return due;
    }

    static Appointment when(Appointment when, Instant now) {
        try {
            ZoneId.of(when.zone());
        } catch (DateTimeException e) {
            throw new InvalidInput("zone", "This time zone is not known. Choose another one.");
        }
        if (when.minutes() < SHORTEST || when.minutes() > LONGEST) {
            throw new InvalidInput("minutes", "Write how many minutes it takes, from 10 to 600.");
        }
        if (when.start().isBefore(now)) {
            throw new InvalidInput("at", "Choose a time that is still to come.");
        }
        if (when.at().getYear() > now.atZone(ZoneId.of(when.zone())).getYear() + FURTHEST_YEARS) {
            throw new InvalidInput("at", "Choose a time within the next two years.");
        }
        return when;
    }

    static void requireSoon(Appointment when, Instant now) {
        if (now.plus(EARLY).isBefore(when.start())) {
            throw new TooEarly(WHEN.format(when.at()));
        }
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new NotNow(otherwise);
        }
    }
}
