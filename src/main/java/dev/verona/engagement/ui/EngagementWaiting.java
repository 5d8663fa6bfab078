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
        var decides = it.state() == State.ANSWERED && advice != null;
        return new WaitingLine(
                decides ? VaadinIcon.SCALE : VaadinIcon.COMMENTS_O,
                decides ? "To decide on advice" : "To advise",
                account == null ? "An opportunity" : account.name(),
                decides ? advice.title() : EngagementWords.subject(it),
                decides ? "" : it.question(),
                EngagementNavigation.pathOf(it.id()),
                decides ? null : it.due(),
                decides ? advice.at() : it.opened(),
                decides ? advice.by() : it.openedBy());
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
