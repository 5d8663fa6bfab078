package dev.verona.demo;

import static dev.verona.demo.Cast.ERIK;
import static dev.verona.demo.Cast.HANA;
import static dev.verona.demo.Cast.MAYA;
import static dev.verona.demo.Cast.PIET;
import static dev.verona.demo.Cast.ROSA;
import static dev.verona.demo.Cast.TOM;

import dev.verona.account.api.SegmentId;
import dev.verona.engagement.api.AdviceVerdict;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.Comparison;
import dev.verona.engagement.api.Condition;
import dev.verona.engagement.api.ConsultationCommand;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.Exceptions;
import dev.verona.engagement.api.Fact;
import dev.verona.engagement.api.RuleCommand;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.ShippedRules;
import dev.verona.engagement.api.Subject;
import dev.verona.engagement.api.Terms;
import dev.verona.shared.OpportunityId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/** What both heads agreed to at the start of the half-year, one deal that went over it, and a draft that waits for Marketing's head. */
final class Rules {

    static final RuleId BRAND_MANAGER = ruleOf(17);

    private static final OpportunityId HARBOUR = new OpportunityId("NH-3001");
    static final ConsultationId ON_HARBOUR = ConsultationId.of(BRAND_MANAGER, HARBOUR);

    private final Script script;
    private final StoryTime time;
    private final Facts facts;
    private Instant at = Instant.EPOCH;

    private Rules(Script script, StoryTime time, Facts facts) {
        this.script = script;
        this.time = time;
        this.facts = facts;
    }

    static void tell(Script script, StoryTime time, Facts facts) {
        var rules = new Rules(script, time, facts);
        rules.on(1, 5, 13);
        ShippedRules.all()
                .forEach(shipped -> rules.agreed(RuleId.titled(shipped.terms().title()), shipped.terms()));
        rules.harbour();
        rules.waiting();
    }

    private static RuleId ruleOf(int practice) {
        return ShippedRules.all().stream()
                .filter(shipped -> shipped.practice() == practice)
                .map(shipped -> RuleId.titled(shipped.terms().title()))
                .findFirst()
                .orElseThrow();
    }

    private void on(int month, int day, int hour) {
        var moment = time.moment(month, day, hour, 0);
        at = moment.isAfter(at) ? moment : at.plusSeconds(40);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private void say(Cast who, Supplier<Object> command) {
        script.add(at, who.actor(), command);
        at = at.plusSeconds(20);
    }

    private void say(Cast who, Object command) {
        say(who, () -> command);
    }

    private void drafted(RuleId rule, Terms terms) {
        say(ROSA, new RuleCommand.DraftRule(rule, terms, day()));
        say(TOM, new RuleCommand.TryRule(rule, 1));
        say(PIET, new RuleCommand.AgreeRule(rule, 1));
    }

    private void agreed(RuleId rule, Terms terms) {
        drafted(rule, terms);
        say(MAYA, new RuleCommand.AgreeRule(rule, 1));
    }

    /** Rosa passed it on; Erik did not wait, and said so. */
    private void harbour() {
        on(1, 12, 9);
        say(ROSA, () -> {
            facts.await(ON_HARBOUR, ConsultationEvent.ConsultationOpened.class);
            return new ConsultationCommand.PassOn(
                    ON_HARBOUR, HANA.id(), "Hana knows their planning department, and I do not.");
        });
        on(1, 12, 16);
        say(
                ERIK,
                new RuleCommand.OverrideRule(
                        BRAND_MANAGER,
                        1,
                        Subject.of(HARBOUR),
                        "Their council voted this evening. Without our figures we were out."));
        on(1, 13, 11);
        say(
                HANA,
                new ConsultationCommand.GiveAdvice(
                        ON_HARBOUR,
                        "Name the noise before they ask",
                        "The harbour has neighbours. Put the night figure of 38 dB on the first page, with who measured it.",
                        ""));
        on(1, 14, 9);
        say(ERIK, () -> {
            facts.await(ON_HARBOUR, ConsultationEvent.AdviceFiled.class);
            return new ConsultationCommand.DecideOnAdvice(
                    ON_HARBOUR,
                    AdviceVerdict.NOT_TAKEN,
                    "The council has seen the figures already; the noise comes into the contract's annex.");
        });
    }

    private void waiting() {
        on(6, 10, 10);
        drafted(
                new RuleId("upstream-marketer-on-district-energy"),
                new Terms(
                        "Upstream marketer on large district energy",
                        "Their rules change faster than our price sheets.",
                        List.of(
                                Condition.of(
                                        Fact.SEGMENT,
                                        Comparison.IS,
                                        SegmentId.named("District Energy").value()),
                                Condition.of(Fact.AMOUNT, Comparison.AT_LEAST, "500000.00 USD")),
                        Behaviour.consult(HANA.title(), 2),
                        Exceptions.WITH_REASON));
    }
}
