package dev.verona.demo;

import dev.verona.platform.security.Actor;
import dev.verona.review.api.Appointment;
import dev.verona.review.api.Attendance;
import dev.verona.review.api.EntryId;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;

/** One review's part of the script: who called, prepared, held and signed it when. */
final class ReviewStory {

    private static final String LONDON = "Europe/London";
    private static final Duration BEFORE = Duration.ofDays(5);

    private final Script script;
    private final String name;
    private final ReviewId review;
    private final Instant start;
    private final Cast organiser;
    private Cast[] others = {};
    private Instant at;

    /** @param start when it is held, or is to be */
    ReviewStory(Script script, String name, Instant start, Cast organiser) {
        this.script = script;
        this.name = name;
        this.review = new ReviewId(Ids.named("demo", "review", name));
        this.start = start;
        this.organiser = organiser;
        this.at = start.minus(BEFORE);
    }

    ReviewId id() {
        return review;
    }

    private ReviewStory say(Cast who, ReviewCommand command) {
        return say(who.actor(), command);
    }

    private ReviewStory say(Actor who, ReviewCommand command) {
        script.add(at, who, () -> command);
        at = at.plusSeconds(70);
        return this;
    }

    /** @param called when that was */
    ReviewStory schedule(Instant called, ReviewSubject subject, String place, int minutes, Cast... invited) {
        at = called;
        others = invited;
        var when = new Appointment(LocalDateTime.ofInstant(start, ZoneId.of(LONDON)), LONDON, minutes);
        return say(
                organiser,
                new ReviewCommand.ScheduleReview(
                        review,
                        subject,
                        when,
                        place,
                        Arrays.stream(invited).map(Cast::id).toList()));
    }

    ReviewStory drawUp() {
        return say(organiser, new ReviewCommand.DrawUpAgenda(review));
    }

    ReviewStory point(Cast who, String point, String title, String detail) {
        return say(who, new ReviewCommand.AddPoint(review, point(point), title, detail));
    }

    private PointId point(String point) {
        return new PointId(Ids.named(name, "point", point));
    }

    private EntryId entry(String entry) {
        return new EntryId(Ids.named(name, "entry", entry));
    }

    /** Puts it first. */
    ReviewStory first(Cast who, String point) {
        return say(who, new ReviewCommand.MovePoint(review, point(point), 0));
    }

    ReviewStory begin() {
        at = start;
        return say(organiser, new ReviewCommand.BeginReview(review));
    }

    ReviewStory note(Cast who, String point, String text) {
        return say(who, new ReviewCommand.WriteNote(review, entry(text), point(point), text));
    }

    ReviewStory decide(Cast who, String point, String text) {
        return say(who, new ReviewCommand.RecordDecision(review, entry(text), point(point), text));
    }

    ReviewStory action(Cast who, String point, String what, Cast owner, LocalDate due) {
        return say(who, new ReviewCommand.AgreeAction(review, entry(what), point(point), what, owner.id(), due));
    }

    /** Everybody else was there. */
    ReviewStory end(Cast... absent) {
        var away = Arrays.asList(absent);
        say(organiser, new ReviewCommand.NoteAttendance(review, organiser.id(), Attendance.PRESENT));
        for (var one : others) {
            say(
                    organiser,
                    new ReviewCommand.NoteAttendance(
                            review, one.id(), away.contains(one) ? Attendance.EXCUSED : Attendance.PRESENT));
        }
        return say(organiser, new ReviewCommand.EndReview(review));
    }

    ReviewStory sign(Cast sales, Cast marketing) {
        at = at.plus(Duration.ofHours(3));
        say(sales, new ReviewCommand.SignMinutes(review));
        return say(marketing, new ReviewCommand.SignMinutes(review));
    }

    ReviewStory done(Instant when, Cast who, String what) {
        at = when;
        return say(who, new ReviewCommand.CompleteAction(review, entry(what)));
    }

    ReviewStory correct(Instant when, Cast who, String text) {
        at = when;
        return say(who, new ReviewCommand.AddCorrection(review, entry(text), text));
    }
}
