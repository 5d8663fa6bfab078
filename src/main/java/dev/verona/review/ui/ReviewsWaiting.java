package dev.verona.review.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewTask;
import dev.verona.review.page.ReviewNavigation;
import dev.verona.work.page.WaitingLine;
import dev.verona.work.page.WaitingSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What reviews leave a person to do, among what waits in My work: action items, minutes, agendas, and reviews that nobody has held. */
@Component
final class ReviewsWaiting implements WaitingSource {

    private final ReviewAnswers answers;

    ReviewsWaiting(ReviewAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<WaitingLine> waiting() {
        return answers.waiting().stream().map(ReviewsWaiting::line).toList();
    }

    private static WaitingLine line(ReviewTask task) {
        return new WaitingLine(
                icon(task.kind()),
                task.kind().label(),
                task.where(),
                task.title(),
                task.reason(),
                path(task),
                task.due(),
                task.since(),
                task.by());
    }

    private static String path(ReviewTask task) {
        var review = task.review();
        if (review == null) {
            return ReviewNavigation.schedule(task.subject());
        }
        return switch (task.kind()) {
            case PREPARE -> ReviewNavigation.pathOf(review);
            case ACTION, SIGN, OVERDUE -> ReviewNavigation.minutes(review);
        };
    }

    private static VaadinIcon icon(ReviewTask.Kind kind) {
        return switch (kind) {
            case ACTION -> VaadinIcon.TASKS;
            case SIGN -> VaadinIcon.PENCIL;
            case PREPARE -> VaadinIcon.LIST_OL;
            case OVERDUE -> VaadinIcon.ALARM;
        };
    }

    @Override
    public Class<?> events() {
        return ReviewEvent.class;
    }

    @Override
    public String readModel() {
        return ReviewQuery.READ_MODEL;
    }
}
