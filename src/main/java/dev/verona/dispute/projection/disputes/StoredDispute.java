package dev.verona.dispute.projection.disputes;

import dev.verona.dispute.api.DisputeEvent;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.api.DisputeState;
import dev.verona.dispute.api.Fact;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.Matter;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as its last event left it.
 *
 * @param sequence of that event in the dispute's stream
 * @param had everybody who ever had it
 * @param facts in the order in which they were attached
 * @param journal what was done, the latest first
 */
record StoredDispute(
        DisputeId id,
        long sequence,
        Matter matter,
        DisputeState state,
        PersonId raisedBy,
        Instant raised,
        Turn turn,
        List<PersonId> had,
        List<Attached> facts,
        @Nullable Settlement settled,
        List<Entry> journal) {

    /** Whoever wants to go further back reads the events. */
    private static final int MOST = 100;

    StoredDispute {
        had = List.copyOf(had);
        facts = List.copyOf(facts);
        journal = List.copyOf(journal);
    }

    /**
     * @param with its owner or sponsor
     * @param by who gave it to them
     * @param reason that they gave, empty for none
     */
    record Turn(PersonId with, PersonId by, Instant since, LocalDate due, String reason) {}

    record Attached(FactRef ref, String words, Instant at, PersonId by, Instant attached) {
        Fact fact() {
            return new Fact(ref, words, at);
        }
    }

    record Settlement(String outcome, String lesson, PersonId by, Instant at) {}

    /** @param person another person whom it concerns, empty for none */
    record Entry(PersonId by, Instant at, String what, String detail, String person) {}

    static StoredDispute of(DisputeEvent.DisputeRaised e, Moment moment) {
        return new StoredDispute(
                        e.dispute(),
                        moment.sequence(),
                        e.matter(),
                        DisputeState.OPEN,
                        moment.actor().person(),
                        moment.at(),
                        turn(e.owner(), e.due(), "", moment),
                        List.of(e.owner()),
                        List.of(),
                        null,
                        List.of())
                .noted(e, moment);
    }

    private static Turn turn(PersonId with, LocalDate due, String reason, Moment moment) {
        return new Turn(with, moment.actor().person(), moment.at(), due, reason);
    }

    /** After an event that is not in yet. */
    StoredDispute after(DisputeEvent event, Moment moment) {
        return changed(event, moment).noted(event, moment);
    }

    private StoredDispute changed(DisputeEvent event, Moment moment) {
        return switch (event) {
            case DisputeEvent.DisputeRaised _ -> this;
            case DisputeEvent.DisputeReworded e -> with(e.matter(), facts);
            case DisputeEvent.FactAttached e -> {
                var more = new ArrayList<>(facts);
                more.add(
                        new Attached(e.fact(), e.words(), e.at(), moment.actor().person(), moment.at()));
                yield with(matter, more);
            }
            case DisputeEvent.FactTakenOff e ->
                with(
                        matter,
                        facts.stream()
                                .filter(fact -> !fact.ref().equals(e.fact()))
                                .toList());
            case DisputeEvent.OwnerNamed e -> goesTo(DisputeState.OPEN, turn(e.owner(), e.due(), e.reason(), moment));
            case DisputeEvent.WentToLiaison e -> goesTo(DisputeState.OPEN, turn(e.liaison(), e.due(), "", moment));
            case DisputeEvent.DisputeEscalated e ->
                goesTo(DisputeState.ESCALATED, turn(e.sponsor(), e.due(), e.reason(), moment));
            case DisputeEvent.DisputeSettled e ->
                ended(new Settlement(e.outcome(), e.lesson(), moment.actor().person(), moment.at()));
            case DisputeEvent.DisputeReopened e ->
                goesTo(DisputeState.OPEN, turn(e.owner(), e.due(), e.reason(), moment));
        };
    }

    private StoredDispute with(Matter words, List<Attached> known) {
        return new StoredDispute(id, sequence, words, state, raisedBy, raised, turn, had, known, settled, journal);
    }

    private StoredDispute goesTo(DisputeState now, Turn next) {
        var all = new ArrayList<>(had);
        all.remove(next.with());
        all.add(next.with());
        return new StoredDispute(id, sequence, matter, now, raisedBy, raised, next, all, facts, null, journal);
    }

    private StoredDispute ended(Settlement how) {
        return new StoredDispute(
                id, sequence, matter, DisputeState.SETTLED, raisedBy, raised, turn, had, facts, how, journal);
    }

    private StoredDispute noted(DisputeEvent event, Moment moment) {
        var next = new ArrayList<Entry>();
        next.add(Telling.entry(event, moment));
        next.addAll(journal.subList(0, Math.min(journal.size(), MOST - 1)));
        return new StoredDispute(
                id, moment.sequence(), matter, state, raisedBy, raised, turn, had, facts, settled, next);
    }

    boolean isSettled() {
        return state == DisputeState.SETTLED;
    }

    boolean concerns(PersonId person) {
        return raisedBy.equals(person) || had.contains(person);
    }
}
