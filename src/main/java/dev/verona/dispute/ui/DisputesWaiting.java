package dev.verona.dispute.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.dispute.api.DisputeEvent;
import dev.verona.dispute.api.DisputeQuery;
import dev.verona.dispute.api.DisputeTask;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.work.page.WaitingLine;
import dev.verona.work.page.WaitingSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Disputes that wait for a person, as their owner or sponsor, among what waits in My work. */
@Component
final class DisputesWaiting implements WaitingSource {

    private final DisputeAnswers answers;

    DisputesWaiting(DisputeAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<WaitingLine> waiting() {
        return answers.waiting().stream().map(DisputesWaiting::line).toList();
    }

    private static WaitingLine line(DisputeTask task) {
        return new WaitingLine(
                task.kind() == DisputeTask.Kind.DECIDE ? VaadinIcon.GAVEL : VaadinIcon.SCALE,
                task.kind().label(),
                task.about().isEmpty() ? "Disputes" : task.about(),
                task.subject(),
                task.reason(),
                DisputeNavigation.pathOf(task.dispute()),
                task.due(),
                task.since(),
                task.by());
    }

    @Override
    public Class<?> events() {
        return DisputeEvent.class;
    }

    @Override
    public String readModel() {
        return DisputeQuery.READ_MODEL;
    }
}
