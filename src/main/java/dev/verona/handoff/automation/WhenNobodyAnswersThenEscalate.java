package dev.verona.handoff.automation;

import dev.verona.handoff.api.LeadCommand.Escalate;
import dev.verona.handoff.api.LeadEvent;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.api.Level;
import dev.verona.platform.due.DueList;
import dev.verona.platform.due.DueLists;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Lays out when a hand-off or a return that nobody answers goes to the liaison, and when from there to a sponsor. */
@Component
@ProcessingGroup(WhenNobodyAnswersThenEscalate.GROUP)
class WhenNobodyAnswersThenEscalate {

    static final String GROUP = "handoff.clocks";

    private final DueList clocks;

    WhenNobodyAnswersThenEscalate(DueLists lists) {
        clocks = lists.of(GROUP);
    }

    @EventHandler
    void on(LeadEvent event) {
        switch (event) {
            case LeadEvent.HandedOver e -> ring(e.lead(), e.turn(), Level.LIAISON, e.due());
            case LeadEvent.LeadReturned e -> ring(e.lead(), e.turn(), Level.LIAISON, e.due());
            case LeadEvent.LeadEscalated e -> {
                if (e.level() == Level.LIAISON) {
                    ring(e.lead(), e.turn(), Level.SPONSOR, e.due());
                } else {
                    clocks.cancel(e.lead().value());
                }
            }
            case LeadEvent.LeadAccepted e -> clocks.cancel(e.lead().value());
            case LeadEvent.LeadClosed e -> clocks.cancel(e.lead().value());
            case LeadEvent.LeadAdded _, LeadEvent.LeadEnriched _ -> {
                // no clock begins or ends with these
            }
        }
    }

    private void ring(LeadId lead, int turn, Level level, LocalDate due) {
        clocks.set(lead.value(), after(due), new Escalate(lead, turn, level));
    }

    /** The day is whole: it rings when the next one begins. */
    private static Instant after(LocalDate due) {
        return due.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
