package dev.verona.scorecard.projection;

import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.domain.PlanFacts;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what each plan's health is judged by, after its last event and at the end of each day. */
@Component
@ProcessingGroup(HealthQuery.READ_MODEL)
class HealthProjection {

    private final HealthStore store;

    HealthProjection(HealthStore store) {
        this.store = store;
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        var known = store.plan(event.plan());
        if (event instanceof PlanEvent.PlanCreated created) {
            if (known.isEmpty()) {
                store.putOnShelf(created.account(), created.plan());
                store.save(PlanFacts.begun(created, moment.at()), moment.at());
            }
            return;
        }
        known.filter(facts -> moment.sequence() > facts.sequence())
                .ifPresent(facts -> store.save(facts.after(event, moment.sequence(), moment.at()), moment.at()));
    }
}
