package dev.verona.dispute.automation;

import dev.verona.dispute.api.DisputeCommand.PassOnOverdue;
import dev.verona.dispute.api.DisputeEvent;
import dev.verona.dispute.api.DisputeId;
import dev.verona.platform.due.DueList;
import dev.verona.platform.due.DueLists;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Lays out when a dispute that nobody settles goes to the liaison, and when from there to a sponsor. A sponsor's own day rings for nobody. */
@Component
@ProcessingGroup(WhenNobodySettlesThenPassOn.GROUP)
class WhenNobodySettlesThenPassOn {

    static final String GROUP = "dispute.clocks";

    private final DueList clocks;

    WhenNobodySettlesThenPassOn(DueLists lists) {
        clocks = lists.of(GROUP);
    }

    @EventHandler
    void on(DisputeEvent event) {
        switch (event) {
            case DisputeEvent.DisputeRaised e -> ring(e.dispute(), 1, e.due());
            case DisputeEvent.OwnerNamed e -> ring(e.dispute(), e.turn(), e.due());
            case DisputeEvent.WentToLiaison e -> ring(e.dispute(), e.turn(), e.due());
            case DisputeEvent.DisputeReopened e -> ring(e.dispute(), e.turn(), e.due());
            case DisputeEvent.DisputeEscalated e -> clocks.cancel(e.dispute().value());
            case DisputeEvent.DisputeSettled e -> clocks.cancel(e.dispute().value());
            case DisputeEvent.DisputeReworded _, DisputeEvent.FactAttached _, DisputeEvent.FactTakenOff _ -> {
                // no clock begins or ends with these
            }
        }
    }

    /** The day is whole: it rings when the next one begins. */
    private void ring(DisputeId dispute, int turn, LocalDate due) {
        clocks.set(
                dispute.value(),
                due.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                new PassOnOverdue(dispute, turn));
    }
}
