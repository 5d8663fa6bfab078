package dev.verona.platform.due;

import dev.verona.platform.axon.PlatformTest.SampleCommand;
import dev.verona.platform.testing.SampleEvent;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Whoever notes "at 2100-01-01T00:00:00Z" is reminded then; "rang" is the reminder, and "never mind" makes it needless. */
@ProcessingGroup(Reminders.GROUP)
final class Reminders {

    static final String GROUP = "sample-reminders";
    static final String RANG = "rang";
    static final String NEVER_MIND = "never mind";

    final DueList due;

    Reminders(DueLists lists) {
        due = lists.of(GROUP);
    }

    @EventHandler
    void on(SampleEvent.Noted event) {
        var plan = event.plan();
        var text = event.text();
        if (text.startsWith("at ")) {
            due.set(plan.value(), Instant.parse(text.substring(3)), new SampleCommand.Note(plan, RANG));
        } else if (text.startsWith("refused at ")) {
            due.set(plan.value(), Instant.parse(text.substring(11)), new SampleCommand.Note(plan, ""));
        } else if (text.equals(RANG) || text.equals(NEVER_MIND)) {
            due.cancel(plan.value());
        }
    }
}
