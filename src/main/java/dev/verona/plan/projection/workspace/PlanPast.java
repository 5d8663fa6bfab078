package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanMoment;
import dev.verona.platform.axon.EventStreams;
import dev.verona.platform.axon.RecordedEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plans as they stood. The one law is the fold of the workspace, {@link PlanPage#after} and {@link ContributionPage#after}, over the first
 * events of the plan's stream. It goes on from the last {@link Checkpoint} before the moment, so no moment costs more than another.
 */
@Component
class PlanPast {

    private final EventStreams streams;
    private final CheckpointStore store;

    PlanPast(EventStreams streams, CheckpointStore store) {
        this.streams = streams;
        this.store = store;
    }

    /**
     * @throws NotFound when there is no such plan
     * @throws InvalidInput when it did not exist yet
     */
    Standing at(PlanId plan, PlanMoment moment) {
        return at(plan, moment, lastCheckpoint(plan, moment));
    }

    private Standing at(PlanId plan, PlanMoment moment, @Nullable Checkpoint from) {
        var first = from == null ? 0 : from.page().sequence() + 1;
        try (var events = streams.from(plan.value(), first)) {
            var next = events.iterator();
            var standing = from == null ? begun(moment, next) : new Standing(from, store);
            while (next.hasNext()) {
                var event = next.next();
                if (isAfter(event, moment)) {
                    break;
                }
                standing.take(event);
            }
            return standing;
        }
    }

    private Standing begun(PlanMoment moment, Iterator<RecordedEvent> events) {
        if (!events.hasNext()) {
            throw new NotFound("There is no such plan. Look for it at its account.");
        }
        var first = events.next();
        if (isAfter(first, moment)) {
            throw new InvalidInput("moment", "This plan did not exist yet at that time. Choose a later one.");
        }
        return new Standing(PlanPage.of((PlanEvent.PlanCreated) first.payload(), momentOf(first)), store);
    }

    private static boolean isAfter(RecordedEvent event, PlanMoment moment) {
        return switch (moment) {
            case PlanMoment.AfterEvent(long sequence) -> event.sequence() > sequence;
            case PlanMoment.AtTime(Instant at) -> event.at().isAfter(at);
        };
    }

    private @Nullable Checkpoint lastCheckpoint(PlanId plan, PlanMoment moment) {
        var number = switch (moment) {
            case PlanMoment.AfterEvent(long sequence) -> Checkpoint.before(sequence);
            case PlanMoment.AtTime(Instant at) -> store.index(plan).before(at);
        };
        if (number == 0) {
            return null;
        }
        return store.checkpoint(plan, number).orElseGet(() -> {
            // Not made yet: the last one that is.
            var made = Math.min(number, store.index(plan).latest().size());
            return made == 0 ? null : store.checkpoint(plan, made).orElse(null);
        });
    }

    /** Keeps the plan as it stood after the event, if that is where a checkpoint belongs. */
    void keep(PlanId plan, long sequence) {
        var index = store.index(plan);
        var number = Checkpoint.before(sequence);
        if (!Checkpoint.after(sequence) || number <= index.latest().size()) {
            return;
        }
        var before = number == 1 ? null : store.checkpoint(plan, number - 1).orElse(null);
        var standing = at(plan, new PlanMoment.AfterEvent(sequence), before);
        store.save(standing.checkpoint(number), standing.changed(), index.with(number, standing.latest()));
    }

    private static Moment momentOf(RecordedEvent event) {
        return new Moment(event.actor(), event.at(), event.sequence(), -1);
    }

    /** A plan while its events are taken in, and at the end as it stood. */
    static final class Standing {

        private final CheckpointStore store;
        private final @Nullable Checkpoint from;
        private final Map<ElementId, ContributionPage> changed = new HashMap<>();
        private PlanPage page;
        private Instant latest;

        private Standing(PlanPage begun, CheckpointStore store) {
            this.store = store;
            this.from = null;
            this.page = begun;
            this.latest = begun.createdAt();
        }

        private Standing(Checkpoint from, CheckpointStore store) {
            this.store = store;
            this.from = from;
            this.page = from.page();
            this.latest = from.page().last().at();
        }

        private void take(RecordedEvent recorded) {
            var event = (PlanEvent) recorded.payload();
            var moment = momentOf(recorded);
            var contribution = ContributionPage.subject(event)
                    .map(id -> contribution(id).after(event, moment))
                    .orElse(null);
            if (contribution != null) {
                changed.put(contribution.id(), contribution);
            }
            page = page.after(event, moment, contribution);
            latest = recorded.at().isAfter(latest) ? recorded.at() : latest;
        }

        PlanPage page() {
            return page;
        }

        ContributionPage contribution(ElementId id) {
            var known = changed.get(id);
            if (known != null) {
                return known;
            }
            var plan = page.shape().plan();
            return from == null || from.keptWith(id) == 0
                    ? ContributionPage.begun(plan, id)
                    : store.contribution(plan, id, from).orElseGet(() -> ContributionPage.begun(plan, id));
        }

        /** Every contribution that there was, retired ones too. */
        List<ContributionPage> contributions() {
            var all = new HashMap<>(changed);
            if (from != null) {
                var kept = from.contributions().keySet().stream()
                        .map(ElementId::new)
                        .filter(id -> !changed.containsKey(id))
                        .toList();
                store.contributions(page.shape().plan(), kept, from).forEach(page -> all.put(page.id(), page));
            }
            return List.copyOf(all.values());
        }

        private List<ContributionPage> changed() {
            return List.copyOf(changed.values());
        }

        private Instant latest() {
            return latest;
        }

        private Checkpoint checkpoint(long number) {
            var kept = new HashMap<>(from == null ? Map.<String, Long>of() : from.contributions());
            changed.keySet().forEach(id -> kept.put(id.value(), number));
            return new Checkpoint(number, page, kept);
        }
    }
}
