package dev.verona.engagement.automation;

import dev.verona.engagement.api.ConsultationCommand.NoteOverdue;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.platform.due.DueList;
import dev.verona.platform.due.DueLists;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Lays out when advice that nobody has given is overdue. */
@Component
@ProcessingGroup(WhenAdviceIsOverdueThenSay.GROUP)
class WhenAdviceIsOverdueThenSay {

    static final String GROUP = "engagement.clocks";

    private final DueList clocks;

    WhenAdviceIsOverdueThenSay(DueLists lists) {
        clocks = lists.of(GROUP);
    }

    @EventHandler
    void on(ConsultationEvent event) {
        var id = event.consultation().value();
        switch (event) {
            // The day is whole: it rings when the next one begins.
            case ConsultationEvent.ConsultationOpened e ->
                clocks.set(
                        id,
                        e.due().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        new NoteOverdue(e.consultation()));
            case ConsultationEvent.AdviceOverdue _,
                    ConsultationEvent.AdviceGiven _,
                    ConsultationEvent.ConsultationLapsed _ -> clocks.cancel(id);
            case ConsultationEvent.PassedOn _, ConsultationEvent.AdviceFiled _, ConsultationEvent.DecidedOnAdvice _ -> {
                // its day is as it was
            }
        }
    }
}
