package dev.verona.handoff.projection.leads;

import dev.verona.handoff.api.LeadAbout;
import dev.verona.handoff.api.LeadEvent;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.api.Level;
import dev.verona.handoff.api.Standing;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead as its last event left it.
 *
 * @param sequence of that event in the lead's stream
 * @param pending who has to answer, or accepted it; null while Marketing gathers it
 * @param journal what was done, the latest first
 */
record StoredLead(
        LeadId id,
        long sequence,
        LeadAbout about,
        LeadFacts facts,
        Standing standing,
        int turn,
        @Nullable Pending pending,
        @Nullable Return returned,
        @Nullable Escalation escalation,
        String closed,
        List<Entry> journal) {

    /** Whoever wants to go further back reads the events. */
    private static final int MOST = 100;

    StoredLead {
        journal = List.copyOf(journal);
    }

    /** @param by who handed it over or returned it, or accepted it */
    record Pending(PersonId holder, PersonId by, Instant since, LocalDate due) {}

    record Return(PersonId by, Instant at, List<LeadFact> missing, String reason) {
        Return {
            missing = List.copyOf(missing);
        }
    }

    record Escalation(Level level, PersonId to, Instant at, LocalDate due) {}

    /** @param person another person whom it concerns, empty for none */
    record Entry(PersonId by, Instant at, String what, String detail, String person) {}

    static StoredLead of(LeadEvent.LeadAdded e, Moment moment) {
        return new StoredLead(
                        e.lead(),
                        moment.sequence(),
                        e.about(),
                        e.facts(),
                        Standing.NEW,
                        0,
                        null,
                        null,
                        null,
                        "",
                        List.of())
                .noted(e, moment);
    }

    /** After an event that is not in yet. */
    StoredLead after(LeadEvent event, Moment moment) {
        var by = moment.actor().person();
        var at = moment.at();
        return switch (event) {
            case LeadEvent.LeadAdded _ -> this;
            case LeadEvent.LeadEnriched e -> with(e.facts());
            case LeadEvent.HandedOver e ->
                waits(Standing.HANDED_OVER, e.turn(), new Pending(e.to(), by, at, e.due()), returned);
            case LeadEvent.LeadAccepted _ -> with(Standing.ACCEPTED, closed);
            case LeadEvent.LeadReturned e ->
                waits(
                        Standing.RETURNED,
                        e.turn(),
                        new Pending(e.to(), by, at, e.due()),
                        new Return(by, at, e.missing(), e.reason()));
            case LeadEvent.LeadEscalated e -> with(new Escalation(e.level(), e.to(), at, e.due()));
            case LeadEvent.LeadClosed e -> with(Standing.CLOSED, e.reason());
        };
    }

    /** The event is in, and told. */
    StoredLead noted(LeadEvent event, Moment moment) {
        var next = new ArrayList<Entry>();
        next.add(Telling.entry(event, moment));
        next.addAll(journal.subList(0, Math.min(journal.size(), MOST - 1)));
        return new StoredLead(
                id, moment.sequence(), about, facts, standing, turn, pending, returned, escalation, closed, next);
    }

    private StoredLead with(LeadFacts others) {
        return new StoredLead(
                id, sequence, about, others, standing, turn, pending, returned, escalation, closed, journal);
    }

    private StoredLead with(Escalation up) {
        return new StoredLead(id, sequence, about, facts, standing, turn, pending, returned, up, closed, journal);
    }

    private StoredLead with(Standing now, String why) {
        return new StoredLead(id, sequence, about, facts, now, turn, pending, returned, escalation, why, journal);
    }

    private StoredLead waits(Standing now, int number, Pending whom, @Nullable Return back) {
        return new StoredLead(id, sequence, about, facts, now, number, whom, back, null, closed, journal);
    }
}
