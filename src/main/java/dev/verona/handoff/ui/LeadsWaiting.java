package dev.verona.handoff.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.handoff.api.LeadEvent;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.handoff.api.LeadTask;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.work.page.WaitingLine;
import dev.verona.work.page.WaitingSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hand-offs that wait for a person, with their clocks, among what waits in My work. */
@Component
final class LeadsWaiting implements WaitingSource {

    private final LeadAnswers answers;

    LeadsWaiting(LeadAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<WaitingLine> waiting() {
        return answers.waiting().stream().map(LeadsWaiting::line).toList();
    }

    private static WaitingLine line(LeadTask task) {
        var lead = task.lead();
        return new WaitingLine(
                icon(task.kind()),
                task.kind().label(),
                lead == null ? "Leads" : "Lead of " + task.company(),
                task.title(),
                task.reason(),
                lead == null ? LeadNavigation.DEFINITION : LeadNavigation.pathOf(lead),
                task.due(),
                task.since(),
                task.by());
    }

    private static VaadinIcon icon(LeadTask.Kind kind) {
        return switch (kind) {
            case ANSWER -> VaadinIcon.FUNNEL;
            case ENRICH -> VaadinIcon.ARROW_BACKWARD;
            case SETTLE -> VaadinIcon.ALARM;
            case AGREE -> VaadinIcon.HANDSHAKE;
        };
    }

    @Override
    public Class<?> events() {
        return LeadEvent.class;
    }

    @Override
    public String readModel() {
        return LeadQuery.READ_MODEL;
    }
}
