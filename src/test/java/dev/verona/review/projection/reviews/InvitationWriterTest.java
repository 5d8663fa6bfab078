package dev.verona.review.projection.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.security.Actor;
import dev.verona.review.api.Appointment;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.projection.reviews.InvitationWriter.Person;
import dev.verona.shared.AccountId;
import dev.verona.testing.TestActors;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An invitation, read by another library than wrote it: the hour, whoever is invited, and which word is the last. */
class InvitationWriterTest {

    private static final ReviewId REVIEW = new ReviewId("april");
    private static final Actor TOM = TestActors.TOM;
    private static final Instant WRITTEN = Instant.parse("2026-03-20T10:00:00Z");
    private static final Appointment WHEN = new Appointment(LocalDateTime.of(2026, 4, 16, 9, 0), "Europe/London", 90);
    private static final Appointment LATER =
            new Appointment(LocalDateTime.of(2026, 11, 3, 14, 30), "Europe/Berlin", 45);

    private static StoredReview scheduled(Appointment when) {
        return StoredReview.of(
                new ReviewEvent.ReviewScheduled(
                        REVIEW,
                        ReviewSubject.of(new AccountId("brackenmoor")),
                        "Brackenmoor Dairies, Größe; \"A\"",
                        when,
                        "Board room, second floor",
                        TOM.person(),
                        List.of(TOM.person(), TestActors.ROSA.person())),
                moment(0));
    }

    private static Moment moment(long sequence) {
        return new Moment(TOM, WRITTEN, sequence, sequence + 1);
    }

    private static ICalendar read(StoredReview review) {
        var text = InvitationWriter.write(
                review,
                new Person("Tom Adeyemi", "tom@example.com"),
                List.of(new Person("Tom Adeyemi", "tom@example.com"), new Person("Rosa Klein", "")),
                WRITTEN);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
        return calendar;
    }

    private static VEvent event(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    @Test
    void it_says_what_when_where_and_who_by_the_clock_of_the_meeting() {
        var calendar = read(scheduled(WHEN));
        var event = event(calendar);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-04-16T08:00:00Z");
        assertThat(event.getDuration().getValue().toMillis()).isEqualTo(90 * 60_000L);
        assertThat(event.getSummary().getValue()).isEqualTo("Review of Brackenmoor Dairies, Größe; \"A\"");
        assertThat(event.getLocation().getValue()).isEqualTo("Board room, second floor");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("tom@example.com");
        assertThat(event.getAttendees())
                .extracting(one -> one.getCommonName())
                .containsExactly("Tom Adeyemi", "Rosa Klein");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getUid().getValue()).isEqualTo("april@verona");
        assertThat(calendar.getTimezoneInfo()
                        .getTimezone(event.getDateStart())
                        .getTimeZone()
                        .getID())
                .isEqualTo("Europe/London");
    }

    @Test
    void moved_it_is_the_same_event_with_a_later_number_and_across_a_change_of_clocks_at_its_hour() {
        var moved = new Reading(scheduled(WHEN), moment(1))
                .after(new ReviewEvent.ReviewMoved(REVIEW, 1, WHEN, LATER, "Room 2", "Snow"), null);
        var event = event(read(moved));
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getUid().getValue()).isEqualTo("april@verona");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-11-03T13:30:00Z");
    }

    @Test
    void cancelled_it_takes_itself_out_of_calendars() {
        var cancelled = new Reading(scheduled(WHEN), moment(1))
                .after(new ReviewEvent.ReviewCancelled(REVIEW, 1, "Merged"), null);
        var calendar = read(cancelled);
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event(calendar).getStatus().isCancelled()).isTrue();
        assertThat(event(calendar).getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void a_meeting_by_universal_time_needs_no_zone() {
        var event = event(read(scheduled(new Appointment(LocalDateTime.of(2026, 4, 16, 9, 0), "UTC", 60))));
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-04-16T09:00:00Z");
    }
}
