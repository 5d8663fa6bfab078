package dev.verona.demo;

import dev.verona.account.api.Accounts;
import dev.verona.account.api.SegmentId;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.plan.api.MaterialChange;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.axon.Projections;
import dev.verona.segment.api.Place;
import dev.verona.segment.api.TenEvent;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What the script must know of what it has played so far, however slow the machine is. */
final class Facts {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(10);

    private final EventStore events;
    private final Accounts accounts;
    private final Projections projections;

    Facts(EventStore events, Accounts accounts, Projections projections) {
        this.events = events;
        this.accounts = accounts;
        this.projections = projections;
    }

    /** What a signature is under by now: from the events, for the read model may be a moment behind. */
    long revisionOf(PlanId plan) {
        return events.readEvents(plan.value(), 0)
                .asStream()
                .filter(message -> message.getPayload() instanceof PlanEvent event && MaterialChange.is(event))
                .count();
    }

    /** Until Verona has done what a rule leads to. */
    void await(ConsultationId consultation, Class<? extends ConsultationEvent> event) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!has(consultation, event)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("No " + event.getSimpleName() + " of consultation " + consultation);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** The ten that was fixed last, by rank. */
    List<Place> fixedTen(SegmentId segment) {
        return events.readEvents(TenEvent.streamOf(segment))
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(TenEvent.TenFixed.class::isInstance)
                .map(TenEvent.TenFixed.class::cast)
                .reduce((earlier, later) -> later)
                .map(TenEvent.TenFixed::places)
                .orElse(List.of());
    }

    private boolean has(ConsultationId consultation, Class<? extends ConsultationEvent> event) {
        return events.readEvents(ConsultationEvent.streamOf(consultation))
                .asStream()
                .anyMatch(message -> event.isInstance(message.getPayload()));
    }

    /** Until the read model that plans ask has the account, which may have been registered a moment ago. */
    void await(AccountId account) {
        if (accounts.find(account).isEmpty()) {
            projections.awaitOwnWrites(Accounts.READ_MODEL, PATIENCE);
        }
    }
}
