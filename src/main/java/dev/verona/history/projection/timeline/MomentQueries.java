package dev.verona.history.projection.timeline;

import dev.verona.history.api.Deed;
import dev.verona.history.api.EntryDetail;
import dev.verona.history.api.EntryDetail.SingleEvent;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.Mark;
import dev.verona.history.api.MarkSource;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.Whereabouts;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.platform.axon.EventStreams;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.axon.RecordedEvent;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what is asked about single moments of a plan's history: what somebody did in full, and what came before and after. */
@Component
class MomentQueries {

    private final TimelineStore store;
    private final Projections projections;
    private final EventStreams streams;
    private final QueryGateway plans;
    private final List<MarkSource> sources;

    MomentQueries(
            TimelineStore store,
            Projections projections,
            EventStreams streams,
            QueryGateway plans,
            List<MarkSource> sources) {
        this.store = store;
        this.projections = projections;
        this.streams = streams;
        this.plans = plans;
        this.sources = List.copyOf(sources);
    }

    @QueryHandler
    EntryDetail handle(HistoryQuery.OneEntry query) {
        projections.awaitOwnWrites(TimelineProjection.GROUP);
        var entry = entry(query.plan(), query.number());
        List<RecordedEvent> events;
        try (var stream = streams.from(query.plan().value(), entry.first())) {
            events = stream.takeWhile(event -> event.sequence() <= entry.last())
                    .filter(event -> belongs(event, entry))
                    .toList();
        }
        var written = entry.deed() == Deed.WRITTEN;
        var before = written ? textBefore(query.plan(), entry) : "";
        var after = before;
        for (var event : events) {
            if (written && event.payload() instanceof PlanEvent.TextEdited edited) {
                after = edited.change().apply(after);
            }
        }
        return new EntryDetail(
                entry, before, after, events.stream().map(this::single).toList());
    }

    @QueryHandler
    List<Mark> handle(HistoryQuery.MarkedMoments query) {
        projections.awaitOwnWrites(TimelineProjection.GROUP);
        return Stream.concat(
                        store.marks(query.plan()).all().stream(),
                        sources.stream().flatMap(source -> source.marks(query.plan()).stream()))
                .sorted(Comparator.comparingLong(Mark::sequence).thenComparing(Mark::at))
                .toList();
    }

    @QueryHandler
    Whereabouts handle(HistoryQuery.WhereInTime query) {
        projections.awaitOwnWrites(TimelineProjection.GROUP);
        var plan = query.plan();
        var chronicle = store.chronicle(plan).orElseThrow(MomentQueries::nothingTold);
        var sequence = Math.min(query.sequence(), chronicle.sequence());
        var current = lastBegun(plan, chronicle.entries(), sequence);
        var after = current.number() + 1 < chronicle.entries()
                ? entry(plan, current.number() + 1).last()
                : chronicle.sequence();
        return new Whereabouts(
                sequence,
                chronicle.sequence(),
                current,
                Math.max(0, current.first() - 1),
                sequence < current.last() ? current.last() : after);
    }

    /** Entries begin in the order of their numbers. */
    private TimelineEntry lastBegun(PlanId plan, long entries, long sequence) {
        long low = 0;
        long high = Page.holding(entries - 1);
        while (low < high) {
            long middle = (low + high + 1) >>> 1;
            if (store.page(plan, middle).entries().getFirst().first() <= sequence) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return store.page(plan, low).entries().stream()
                .filter(entry -> entry.first() <= sequence)
                .reduce((earlier, later) -> later)
                .orElseThrow(MomentQueries::nothingTold);
    }

    private TimelineEntry entry(PlanId plan, long number) {
        var entries = store.chronicle(plan).map(Chronicle::entries).orElse(0L);
        if (number < 0 || number >= entries) {
            throw new NotFound("There is no such entry in this plan's history. Look for it in the list.");
        }
        return store.page(plan, Page.holding(number)).entry(number);
    }

    /** Of a sitting, only what was written in its field; anything else is one event. */
    private static boolean belongs(RecordedEvent event, TimelineEntry entry) {
        if (entry.deed() != Deed.WRITTEN) {
            return event.sequence() == entry.first();
        }
        return event.payload() instanceof PlanEvent.TextEdited edited
                && edited.field().equals(field(entry));
    }

    private static FieldRef field(TimelineEntry entry) {
        return new FieldRef(entry.element(), Objects.requireNonNull(entry.field(), "Writing is in a field"));
    }

    private String textBefore(PlanId plan, TimelineEntry entry) {
        var moment = new PlanMoment.AfterEvent(entry.first() - 1);
        var field = field(entry);
        if (field.field().element() == ElementKind.CONTRIBUTION) {
            return plans.query(
                            new PlanQuery.FindContributionAsOf(plan, field.element(), moment), ContributionView.class)
                    .join()
                    .prose(field.field())
                    .text();
        }
        var then = plans.query(new PlanQuery.FindPlanAsOf(plan, moment), PlanAsOf.class)
                .join()
                .plan();
        return textOf(then, field);
    }

    private static String textOf(PlanView plan, FieldRef field) {
        if (field.field().element() == ElementKind.PLAN) {
            return plan.focus().text();
        }
        for (var stakeholder : plan.customer().stakeholders()) {
            if (stakeholder.id().equals(field.element())) {
                return (field.field() == Field.STAKEHOLDER_NOTES ? stakeholder.notes() : stakeholder.name()).text();
            }
        }
        for (var unit : plan.customer().units()) {
            if (unit.id().equals(field.element())) {
                return unit.name().text();
            }
        }
        for (var objective : plan.objectives()) {
            if (objective.id().equals(field.element())) {
                return objective.statement().text();
            }
            for (var strategy : objective.strategies()) {
                if (strategy.id().equals(field.element())) {
                    return strategy.statement().text();
                }
                for (var action : strategy.actions()) {
                    if (action.id().equals(field.element())) {
                        return action.what().text();
                    }
                }
            }
        }
        return "";
    }

    private SingleEvent single(RecordedEvent event) {
        return new SingleEvent(
                event.sequence(), event.at(), event.type(), event.id(), streams.readable(event), event.metadata());
    }

    private static NotFound nothingTold() {
        return new NotFound("Nothing is told of this plan yet. Reload the page in a moment.");
    }
}
