package dev.verona.library.projection.uses;

import dev.verona.library.api.AssetQuery;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Follows which contributions are made from what. An event that comes twice changes nothing, and what means nothing here is not even looked up. */
@Component
@ProcessingGroup(AssetQuery.USES)
class UseProjection {

    private final UseStore store;

    UseProjection(UseStore store) {
        this.store = store;
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        if (event instanceof PlanEvent.PlanCreated created) {
            if (store.plan(event.plan().value()).isEmpty()) {
                store.save(StoredPlan.begun(created, moment));
            }
        } else if (matters(event)) {
            store.plan(event.plan().value())
                    .filter(known -> moment.sequence() > known.sequence())
                    .ifPresent(known -> store.save(known.after(event, moment)));
        }
    }

    private static boolean matters(PlanEvent event) {
        return switch (event) {
            case PlanEvent.OwnershipHandedOver _,
                    PlanEvent.PlanClosed _,
                    PlanEvent.PlanReopened _,
                    PlanEvent.ContributionRequested _,
                    PlanEvent.ContributionMoved _,
                    PlanEvent.RequestDeclined _,
                    PlanEvent.ContributionRetired _,
                    PlanEvent.ContributionRevived _,
                    PlanEvent.AssetTaken _,
                    PlanEvent.AssetTakenBack _,
                    PlanEvent.FeedbackGiven _ -> true;
            case PlanEvent.ContributionDrafted e -> !e.requested();
            case PlanEvent.StepTakenBack e -> e.was() == dev.verona.plan.api.ContributionState.RETIRED;
            default -> false;
        };
    }
}
