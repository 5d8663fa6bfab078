package dev.verona.demo;

import static dev.verona.demo.Cast.ERIK;
import static dev.verona.demo.Cast.HANA;
import static dev.verona.demo.Cast.JUN;
import static dev.verona.demo.Cast.LEO;
import static dev.verona.demo.Cast.NADIA;
import static dev.verona.demo.Cast.ROSA;

import dev.verona.dispute.api.DisputeCommand;
import dev.verona.dispute.api.DisputeCommand.PassOnOverdue;
import dev.verona.dispute.api.DisputeCommand.RaiseDispute;
import dev.verona.dispute.api.DisputeCommand.SettleDispute;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.Matter;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What the teams saw differently in that half-year: one settled with its lesson, one that has come to a sponsor and is overdue there, and one of this week. */
final class Disputes {

    private final Script script;
    private final StoryTime time;

    private Disputes(Script script, StoryTime time) {
        this.script = script;
        this.time = time;
    }

    static void tell(Script script, StoryTime time) {
        var disputes = new Disputes(script, time);
        disputes.harbour();
        disputes.proof();
        disputes.answer();
    }

    /** What became of the rule that the harbour deal went over in January. */
    private void harbour() {
        var dispute = id("harbour");
        var raised = time.moment(1, 14, 15, 0);
        say(
                raised,
                ROSA.actor(),
                new RaiseDispute(
                        dispute,
                        matter(
                                "The harbour offer went to the council before the advice was there",
                                "The council has figures that we did not agree on, and Marketing does not know whether its advice is waited for.",
                                "norrhaven-heat"),
                        LEO.id(),
                        day(raised).plusDays(9),
                        List.of(new FactRef(FactRef.Kind.CONSULTATION, Rules.ON_HARBOUR.value()))));
        say(
                time.moment(1, 20, 11, 30),
                LEO.actor(),
                new SettleDispute(
                        dispute,
                        "The noise figures came into the annex, as advised. The offer stays as it went out.",
                        "Where a council votes within two days, whoever was asked advises by phone on the same day, and writes it down afterwards."));
    }

    /** Nobody settled it: it went to the liaison, and from there to a sponsor, whose day has passed as well. */
    private void proof() {
        var dispute = id("dairy-proof");
        var raised = time.now().minus(Duration.ofDays(21));
        say(
                raised,
                NADIA.actor(),
                new RaiseDispute(
                        dispute,
                        matter(
                                "No proof from a dairy was there when Oakmere decided",
                                "Oakmere is lost. The next dairy decides in autumn, and both teams count on it for the number.",
                                "oakmere"),
                        HANA.id(),
                        day(raised).plusDays(3),
                        List.of(hand("webinar-oakmere"))));
        say(time.now().minus(Duration.ofDays(16)), Actor.VERONA, new PassOnOverdue(dispute, 1));
        say(time.now().minus(Duration.ofDays(7)), Actor.VERONA, new PassOnOverdue(dispute, 2));
    }

    private void answer() {
        var raised = time.now().minus(Duration.ofDays(2));
        say(
                raised,
                JUN.actor(),
                new RaiseDispute(
                        id("velden-answer"),
                        matter(
                                "A lead at Velden has waited for an answer since the expo",
                                "The customer was promised a call within the week, and asks us at the next fair whether we mean it.",
                                "velden-resins"),
                        ERIK.id(),
                        day(raised).plusDays(6),
                        List.of(hand("overdue-velden"))));
    }

    private static Matter matter(String subject, String stake, String account) {
        return new Matter(subject, stake, new AccountId(account), null);
    }

    private static FactRef hand(String lead) {
        return new FactRef(FactRef.Kind.HAND_OFF, LeadStory.id(lead).value());
    }

    private static DisputeId id(String name) {
        return new DisputeId(Ids.named("demo", "dispute", name));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private void say(Instant at, Actor actor, DisputeCommand command) {
        script.add(at, actor, () -> command);
    }
}
