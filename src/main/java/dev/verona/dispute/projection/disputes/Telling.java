package dev.verona.dispute.projection.disputes;

import dev.verona.dispute.api.DisputeEvent;
import dev.verona.dispute.projection.disputes.StoredDispute.Entry;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PersonId;

/** What was done to a dispute, told in words that follow the name of whoever did it. */
final class Telling {

    private Telling() {}

    static Entry entry(DisputeEvent event, Moment moment) {
        return switch (event) {
            case DisputeEvent.DisputeRaised e -> about(moment, "raised it, to be settled by", "", e.owner());
            case DisputeEvent.DisputeReworded e ->
                entry(
                        moment,
                        "worded it otherwise",
                        e.was().subject().equals(e.matter().subject())
                                ? ""
                                : "before it was “" + e.was().subject() + "”");
            case DisputeEvent.FactAttached e -> entry(moment, "attached a fact", e.words());
            case DisputeEvent.FactTakenOff e ->
                entry(moment, "took a fact off", e.fact().kind().label());
            case DisputeEvent.OwnerNamed e -> about(moment, "gave it to", e.reason(), e.owner());
            case DisputeEvent.WentToLiaison e ->
                about(moment, "passed it on, since its day had passed, to", "", e.liaison());
            case DisputeEvent.DisputeEscalated e ->
                about(
                        moment,
                        e.reason().isEmpty() ? "put it, since its day had passed, to" : "put it to",
                        e.reason(),
                        e.sponsor());
            case DisputeEvent.DisputeSettled e -> entry(moment, "settled it", e.outcome());
            case DisputeEvent.DisputeReopened e -> entry(moment, "opened it again", e.reason());
        };
    }

    private static Entry entry(Moment moment, String what, String detail) {
        return new Entry(moment.actor().person(), moment.at(), what, detail, "");
    }

    private static Entry about(Moment moment, String what, String detail, PersonId person) {
        return new Entry(moment.actor().person(), moment.at(), what, detail, person.value());
    }
}
