package dev.verona.engagement.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationView;
import dev.verona.engagement.api.ConsultationView.State;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.work.page.WaitingLine;
import dev.verona.work.page.WaitingSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Advice that somebody owes, and advice that its owner has to decide on, among what waits in My work. */
@Component
final class EngagementWaiting implements WaitingSource {

    private final EngagementAnswers answers;

    EngagementWaiting(EngagementAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<WaitingLine> waiting() {
        return answers.waiting().stream().map(EngagementWaiting::line).toList();
    }

    private static WaitingLine line(ConsultationView it) {
        var account = it.account();
        var advice = it.advice();
        var where = account == null ? "An opportunity" : account.name();
        var path = EngagementNavigation.pathOf(it.id());
        return it.state() == State.ANSWERED && advice != null
                ? new WaitingLine(
                        VaadinIcon.SCALE,
                        "To decide on advice",
                        where,
                        advice.title(),
                        "",
                        path,
                        null,
                        advice.at(),
                        advice.by())
                : new WaitingLine(
                        VaadinIcon.COMMENTS_O,
                        "To advise",
                        where,
                        EngagementWords.subject(it),
                        it.question(),
                        path,
                        it.due(),
                        it.opened(),
                        it.openedBy());
    }

    @Override
    public Class<?> events() {
        return ConsultationEvent.class;
    }

    @Override
    public String readModel() {
        return EngagementQuery.READ_MODEL;
    }
}
