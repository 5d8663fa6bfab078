package dev.verona.demo;

import static dev.verona.demo.Cast.JUN;
import static dev.verona.demo.Cast.MAYA;
import static dev.verona.demo.Cast.NADIA;
import static dev.verona.demo.Cast.PIET;
import static dev.verona.demo.Cast.ROSA;
import static dev.verona.demo.Cast.TOM;

import dev.verona.account.api.SegmentId;
import dev.verona.platform.security.Actor;
import dev.verona.review.api.Cadence;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.api.RhythmCommand;
import dev.verona.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Brackenmoor every month, the top ten of its segment every quarter; one review that nobody held, and one that is coming. */
final class Reviews {

    private static final ReviewSubject BRACKENMOOR = ReviewSubject.of(new AccountId("brackenmoor"));
    private static final ReviewSubject OAKMERE = ReviewSubject.of(new AccountId("oakmere"));
    private static final ReviewSubject TOP_TEN = ReviewSubject.topTen(SegmentId.named("Dairy & Beverage"));

    private final Script script;
    private final StoryTime time;

    private Reviews(Script script, StoryTime time) {
        this.script = script;
        this.time = time;
    }

    static void tell(Script script, StoryTime time) {
        var reviews = new Reviews(script, time);
        reviews.rhythms();
        reviews.february();
        reviews.march();
        reviews.topTen();
        reviews.coming();
    }

    private void rhythms() {
        var begun = time.moment(1, 8, 9, 0);
        agree(begun, TOM, BRACKENMOOR, Cadence.MONTHLY, TOM);
        agree(begun.plusSeconds(300), PIET, TOP_TEN, Cadence.QUARTERLY, PIET);
        agree(begun.plusSeconds(600), TOM, OAKMERE, Cadence.QUARTERLY, TOM);
        // As the clock does it when nobody has held one.
        var due = Cadence.QUARTERLY.next(LocalDate.ofInstant(begun, ZoneOffset.UTC));
        script.add(
                due.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                Actor.VERONA,
                () -> new RhythmCommand.SayOverdue(OAKMERE, due));
    }

    private void agree(Instant at, Cast who, ReviewSubject subject, Cadence cadence, Cast owner) {
        script.add(at, who.actor(), () -> new RhythmCommand.AgreeCadence(subject, cadence, owner.id()));
    }

    private void february() {
        var start = time.moment(2, 10, 9, 30);
        new ReviewStory(script, "february", start, TOM)
                .schedule(start.minus(Duration.ofDays(6)), BRACKENMOOR, "Room 2", 45, ROSA, JUN)
                .point(TOM, "clause", "Retailers' carbon clauses", "Three customers have named them by now.")
                .point(ROSA, "proof", "What proof we have of payback", "")
                .begin()
                .note(TOM, "clause", "The supermarkets ask for a carbon figure a litre from next year on.")
                .decide(ROSA, "clause", "The value proposition says what a litre costs in carbon, before and after.")
                .action(ROSA, "clause", "Write the carbon figure into the value proposition", ROSA, time.date(2, 24))
                .action(TOM, "proof", "Ask Sundale whether we may tell their payback", TOM, time.date(2, 28))
                .end(JUN)
                .sign(TOM, ROSA)
                .done(time.moment(2, 20, 15, 0), ROSA, "Write the carbon figure into the value proposition");
    }

    private void march() {
        var start = time.moment(3, 26, 9, 30);
        var story = new ReviewStory(script, "march", start, TOM)
                .schedule(start.minus(Duration.ofDays(6)), BRACKENMOOR, "Room 2", 45, ROSA, JUN)
                .point(TOM, "bigger", "The second evaporator", "They want both at once.")
                .begin()
                .note(TOM, "bigger", "With the second evaporator it is above two million: their board decides.")
                .note(JUN, "bigger", "A phased option keeps the first half within the plant manager's limit.")
                .action(ROSA, "bigger", "Suggest a phased option", ROSA, time.date(4, 9))
                .end()
                .sign(TOM, ROSA);
        // From now on its segment's top ten looks at it between its own reviews.
        agree(start.plus(Duration.ofHours(5)), TOM, BRACKENMOOR, Cadence.QUARTERLY, TOM);
        story.done(time.moment(4, 2, 11, 0), ROSA, "Suggest a phased option");
    }

    /** Nobody knows the person who signs: three action items, one of them overdue by now. */
    private void topTen() {
        var start = time.moment(4, 16, 9, 0);
        new ReviewStory(script, "top-ten", start, PIET)
                .schedule(start.minus(Duration.ofDays(9)), TOP_TEN, "Board room", 90, TOM, NADIA, ROSA, MAYA)
                .drawUp()
                .point(
                        TOM,
                        "cfo",
                        "No link to Brackenmoor's CFO",
                        "Above two million the CFO signs. Nobody of us has met her.")
                .first(PIET, "cfo")
                .begin()
                .note(TOM, "cfo", "The plant manager is with us; the CFO knows us from one slide.")
                .note(MAYA, "cfo", "What we have is written for engineers. Nothing in it is for a CFO.")
                .decide(PIET, "cfo", "Dana Fitch opens the door, from CFO to CFO.")
                .action(PIET, "cfo", "Ask Dana to call Brackenmoor's CFO", TOM, time.date(4, 30))
                .action(MAYA, "cfo", "Write one page on payback for a CFO", ROSA, time.date(5, 8))
                .action(PIET, "cfo", "Find out who prepares the CFO's investment papers", TOM, time.date(5, 15))
                .end(NADIA)
                .sign(PIET, MAYA)
                .correct(time.moment(4, 20, 10, 0), TOM, "The CFO signs from one and a half million on, not from two.")
                .done(time.moment(4, 28, 16, 0), TOM, "Ask Dana to call Brackenmoor's CFO")
                .done(time.moment(5, 7, 12, 0), ROSA, "Write one page on payback for a CFO");
    }

    /** The half-year, a week from now. */
    private void coming() {
        var called = time.moment(6, 20, 14, 0);
        var start =
                time.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(9));
        new ReviewStory(script, "half-year", start, PIET)
                .schedule(called, TOP_TEN, "Board room", 120, TOM, NADIA, ROSA, MAYA)
                .drawUp()
                .point(MAYA, "dairy", "Why Oakmere went: no dairy proof in time", "");
    }
}
