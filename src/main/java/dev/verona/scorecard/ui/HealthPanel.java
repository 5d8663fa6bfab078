package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.HealthView;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.util.stream.Collectors;

/** What holds in a plan and what is missing. Each thing missing is a sentence, and leads to its place. */
@StyleSheet("context://verona/css/scorecard.css")
final class HealthPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** So many gaps of one kind are told one by one. */
    private static final int TOLD = 8;

    private final transient ScorecardAnswers answers;
    private final transient PlanId plan;

    HealthPanel(ScorecardAnswers answers, Live live, PlanId plan) {
        this.answers = answers;
        this.plan = plan;
        getContent().addClassNames("vr-card", "vr-health");
        show();
        live.on(getContent(), plan.value(), HealthQuery.READ_MODEL, events -> show());
    }

    private void show() {
        getContent().removeAll();
        try {
            show(answers.health(plan));
        } catch (Rejection rejection) {
            getContent().add(new Paragraph(FormErrors.message(rejection)));
        }
    }

    private void show(HealthView health) {
        var title = new H2(health.holding() + " of " + health.points().size() + " points hold");
        var note = new Paragraph("Judged by " + Formats.current().date(health.day())
                + ". Each line leads to the place where it is mended.");
        note.addClassNames("vr-soft", "vr-small");
        getContent().add(title, note);
        var list = new UnorderedList();
        list.addClassName("vr-health-points");
        health.missing().forEach(point -> list.add(item(point)));
        getContent().add(list);
        var holding = health.points().stream()
                .filter(HealthView.Point::holds)
                .map(point -> point.kind().label())
                .collect(Collectors.joining(", "));
        if (!holding.isEmpty()) {
            var line = new Div(new Chip("In order", Tone.GOOD, VaadinIcon.CHECK), new Span(holding + "."));
            line.addClassName("vr-row-s");
            getContent().add(line);
        }
    }

    private ListItem item(HealthView.Point point) {
        var head = new Div(new H3(point.kind().label()), new Chip("Missing", Tone.WARN, VaadinIcon.WARNING));
        head.addClassName("vr-row-s");
        var gaps = new UnorderedList();
        point.gaps().stream()
                .limit(TOLD)
                .forEach(gap ->
                        gaps.add(new ListItem(Parts.link(HealthWords.path(plan, gap.place()), gap.sentence()))));
        if (point.gaps().size() > TOLD) {
            gaps.add(new ListItem(new Span("And " + (point.gaps().size() - TOLD) + " more of this kind.")));
        }
        return new ListItem(head, gaps);
    }
}
