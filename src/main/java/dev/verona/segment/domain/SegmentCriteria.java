package dev.verona.segment.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.SegmentId;
import dev.verona.platform.security.Actor;
import dev.verona.segment.api.Criteria;
import dev.verona.segment.api.CriteriaCommand.AgreeToCriteria;
import dev.verona.segment.api.CriteriaCommand.DraftCriteria;
import dev.verona.segment.api.CriteriaEvent;
import dev.verona.segment.api.CriteriaEvent.CriteriaAgreed;
import dev.verona.segment.api.CriteriaEvent.CriteriaCameIntoForce;
import dev.verona.segment.api.CriteriaEvent.CriteriaDrafted;
import dev.verona.segment.api.TopTenRejection.CriteriaChanged;
import dev.verona.segment.api.TopTenRejection.NotNow;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** By what a segment's accounts are ranked, version by version: none is in force before both heads have agreed to it (practice 42). */
@Aggregate(type = "criteria", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class SegmentCriteria {

    private static final int FURTHEST_YEARS = 1;

    @AggregateIdentifier
    private String stream;

    private int version;
    private int revision;
    private Criteria draft;
    private LocalDate from;
    private boolean drafting;
    private Set<Function> agreed = EnumSet.noneOf(Function.class);

    /** For Axon. */
    SegmentCriteria() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftCriteria c, Standings standings, Clock clock) {
        requireKnown(c.segment(), standings);
        if (c.seen() != revision) {
            throw new CriteriaChanged(revision);
        }
        var criteria = CriteriaWriting.checked(c.criteria());
        var day = day(c.from(), clock);
        if (revision == 0 || !criteria.equals(draft) || !day.equals(from)) {
            var number = drafting ? version : version + 1;
            apply(new CriteriaDrafted(c.segment(), number, revision + 1, criteria, day));
        }
    }

    static void requireKnown(SegmentId segment, Standings standings) {
        if (!standings.knows(segment)) {
            throw new NotFound("There is no such segment. Choose one of the list.");
        }
    }

    private static LocalDate day(LocalDate wanted, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (wanted.isBefore(today)) {
            throw new InvalidInput("from", "Criteria begin today or later: what was ranked before stays as it was.");
        }
        if (wanted.isAfter(today.plusYears(FURTHEST_YEARS))) {
            throw new InvalidInput("from", "Choose a day within the next year.");
        }
        return wanted;
    }

    @CommandHandler
    void handle(AgreeToCriteria c, Actor actor, Clock clock) {
        var function = Agreement.by(actor);
        if (!drafting) {
            throw new NotNow("There is nothing to agree to: write the next version of these criteria first.");
        }
        if (c.revision() != revision) {
            throw new CriteriaChanged(revision);
        }
        if (agreed.contains(function)) {
            return;
        }
        var criteria = draft;
        var number = version;
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var begins = from.isBefore(today) ? today : from;
        var both = agreed.contains(function.other());
        apply(new CriteriaAgreed(c.segment(), number, function));
        if (both) {
            apply(new CriteriaCameIntoForce(c.segment(), number, criteria, begins));
        }
    }

    @EventSourcingHandler
    void on(CriteriaEvent event) {
        switch (event) {
            case CriteriaDrafted e -> {
                stream = CriteriaEvent.streamOf(e.segment());
                version = e.version();
                revision = e.revision();
                draft = e.criteria();
                from = e.from();
                drafting = true;
                agreed = EnumSet.noneOf(Function.class);
            }
            case CriteriaAgreed e -> agreed.add(e.function());
            case CriteriaCameIntoForce _ -> drafting = false;
        }
    }
}
