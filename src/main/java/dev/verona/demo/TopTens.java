package dev.verona.demo;

import static dev.verona.demo.Cast.ERIK;
import static dev.verona.demo.Cast.HANA;
import static dev.verona.demo.Cast.LEO;
import static dev.verona.demo.Cast.MAYA;
import static dev.verona.demo.Cast.NADIA;
import static dev.verona.demo.Cast.PIET;
import static dev.verona.demo.Cast.ROSA;
import static dev.verona.demo.Cast.TOM;

import dev.verona.account.api.SegmentCommand;
import dev.verona.account.api.SegmentId;
import dev.verona.platform.security.Actor;
import dev.verona.segment.api.Criteria;
import dev.verona.segment.api.CriteriaCommand;
import dev.verona.segment.api.Criterion;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.Place;
import dev.verona.segment.api.RatingCommand;
import dev.verona.segment.api.TenCommand;
import dev.verona.shared.AccountId;
import dev.verona.shared.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;

/** By what both functions rank the three segments, the tens that they fixed in the first days of the half-year, and those proposed for the next. */
final class TopTens {

    private static final SegmentId DAIRY = SegmentId.named("Dairy & Beverage");
    private static final SegmentId CHEMICALS = SegmentId.named("Specialty Chemicals");
    private static final SegmentId ENERGY = SegmentId.named("District Energy");

    private final Script script;
    private final StoryTime time;
    private final Facts facts;
    private Instant at = Instant.EPOCH;

    private TopTens(Script script, StoryTime time, Facts facts) {
        this.script = script;
        this.time = time;
        this.facts = facts;
    }

    static void tell(Script script, StoryTime time, Facts facts) {
        var tens = new TopTens(script, time, facts);
        tens.first();
        tens.next();
    }

    private void on(int month, int day, int hour) {
        var moment = time.moment(month, day, hour, 0);
        at = moment.isAfter(at) ? moment : at.plusSeconds(40);
    }

    private void say(Actor who, Supplier<Object> command) {
        script.add(at, who, command);
        at = at.plusSeconds(20);
    }

    private void say(Cast who, Object command) {
        say(who.actor(), () -> command);
    }

    private void first() {
        var half = time.halfYear();
        on(1, 2, 8);
        criteria(DAIRY, "4000000");
        criteria(CHEMICALS, "3500000");
        criteria(ENERGY, "5000000");
        rate(TOM, "brackenmoor", 5, "Six plants, one board that decides, and carbon clauses that make it hurry.");
        rate(TOM, "sundale", 4, "One dryer is on order, and a second one stands beside it.");
        rate(NADIA, "oakmere", 3, "One creamery so far; their co-operative talks of four.");
        rate(NADIA, "velden-resins", 4, "Four reactor lines; what works on one is bought four times.");
        rate(
                ERIK,
                "norrhaven-heat",
                5,
                "Burns nothing by the end of the decade: every source without a flame is ours to win.");
        rate(HANA, "calder-quay", 4, "The first river source that the regulator sees decides the next ten.");
        for (var segment : List.of(DAIRY, CHEMICALS, ENERGY)) {
            say(LEO, new TenCommand.ProposeTen(segment, half, 0));
        }
        say(
                NADIA,
                new TenCommand.MoveInTen(
                        DAIRY,
                        half.from(),
                        1,
                        new AccountId("oakmere"),
                        2,
                        "They decide on four plants this spring. The score sees what they bought so far."));
        fix(DAIRY, half, 2);
        fix(CHEMICALS, half, 1);
        fix(ENERGY, half, 1);
    }

    private void criteria(SegmentId segment, String largest) {
        var dollars = Currency.getInstance("USD");
        var nothing = BigDecimal.ZERO;
        var written = new Criteria(
                dollars,
                List.of(
                        new Criterion(Measure.CURRENT_VALUE, 20, nothing, new BigDecimal("2000000")),
                        new Criterion(Measure.POTENTIAL_VALUE, 40, new BigDecimal("100000"), new BigDecimal(largest)),
                        new Criterion(Measure.OPEN_PIPELINE, 15, nothing, new BigDecimal("1500000")),
                        new Criterion(Measure.GROWTH, 10, nothing, new BigDecimal("500")),
                        Criterion.judged(Measure.STRATEGIC_FIT, 15)),
                "Some customers are worth more, but later: what one could become counts twice what it is.");
        say(ROSA, new CriteriaCommand.DraftCriteria(segment, 0, written, LocalDate.ofInstant(at, ZoneOffset.UTC)));
        say(PIET, new CriteriaCommand.AgreeToCriteria(segment, 1));
        say(MAYA, new CriteriaCommand.AgreeToCriteria(segment, 1));
    }

    private void rate(Cast who, String account, int rating, String reason) {
        say(who, new RatingCommand.RateAccount(new AccountId(account), Measure.STRATEGIC_FIT, null, rating, reason));
    }

    private void fix(SegmentId segment, Period half, int revision) {
        say(PIET, new TenCommand.AgreeToTen(segment, half.from(), revision));
        say(MAYA, new TenCommand.AgreeToTen(segment, half.from(), revision));
        // As it follows from that; told here, so that the story that follows finds the ranks.
        say(
                Actor.VERONA,
                () -> new SegmentCommand.TakeOverTopTen(
                        segment,
                        half.from(),
                        facts.fixedTen(segment).stream().map(Place::account).toList()));
    }

    /** One waits for Marketing's head, one was changed by hand, and one is as the scores have it. */
    private void next() {
        var half = time.nextHalfYear();
        on(6, 22, 9);
        for (var segment : List.of(DAIRY, CHEMICALS, ENERGY)) {
            say(LEO, new TenCommand.ProposeTen(segment, half, 0));
        }
        say(PIET, new TenCommand.AgreeToTen(DAIRY, half.from(), 1));
        say(
                ROSA,
                new TenCommand.MoveInTen(
                        CHEMICALS,
                        half.from(),
                        1,
                        new AccountId("pellworth"),
                        2,
                        "Eleven coating sites, of which we know three. What we learn there, the whole segment asks for."));
    }
}
