package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.PlanEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Makes a checkpoint of a plan after every {@link Checkpoint#EVERY} of its events; all others cost it nothing. */
@Component
@ProcessingGroup(CheckpointProjection.GROUP)
class CheckpointProjection {

    static final String GROUP = "plan-past";

    private final PlanPast past;

    CheckpointProjection(PlanPast past) {
        this.past = past;
    }

    @EventHandler
    void on(PlanEvent event, @SequenceNumber long sequence) {
        if (Checkpoint.after(sequence)) {
            past.keep(event.plan(), sequence);
        }
    }
}
