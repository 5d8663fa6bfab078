package dev.verona.library.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetTask;
import dev.verona.library.page.LibraryNavigation;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.work.page.WaitingLine;
import dev.verona.work.page.WaitingSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reviews that a salesperson was asked for, and assets whose owner has to do something, among what waits in My work. */
@Component
final class LibraryWaiting implements WaitingSource {

    private final LibraryAnswers answers;

    LibraryWaiting(LibraryAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<WaitingLine> waiting() {
        return answers.waiting().stream().map(LibraryWaiting::line).toList();
    }

    private static WaitingLine line(AssetTask task) {
        var plan = task.inPlan();
        return new WaitingLine(
                icon(task.kind()),
                task.kind().label(),
                plan == null
                        ? task.what().label() + " in the library"
                        : task.what().label() + " in the plan of " + plan.accountName(),
                task.title(),
                task.reason(),
                plan == null
                        ? LibraryNavigation.pathOf(task.asset())
                        : PlanNavigation.contribution(plan.plan(), plan.contribution()),
                task.due(),
                task.since(),
                task.by());
    }

    private static VaadinIcon icon(AssetTask.Kind kind) {
        return switch (kind) {
            case REVIEW -> VaadinIcon.EYE;
            case REJECTED -> VaadinIcon.ARROW_BACKWARD;
            case BLOCKED, BLOCKED_IN_PLAN -> VaadinIcon.BAN;
            case REVIEW_DUE -> VaadinIcon.REFRESH;
        };
    }

    @Override
    public Class<?> events() {
        return AssetEvent.class;
    }

    @Override
    public String readModel() {
        return AssetQuery.READ_MODEL;
    }
}
