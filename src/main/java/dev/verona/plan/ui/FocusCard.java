package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.ui.editing.ProseEditor;
import dev.verona.plan.workspace.PlanScreen;

/** What this account is to us, and what we will be to it (practice 46). */
final class FocusCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient ProseEditor text;
    private final LastTouch last = new LastTouch();
    private final Paragraph lesson =
            new Paragraph("A focus statement fits in a few sentences: what this account is to us and"
                    + " why now, what we will be to them, by when, and which goal of the company it serves. Both of you should be able to"
                    + " say it by heart.");

    FocusCard(PlanScreen screen) {
        this.screen = screen;
        text = new ProseEditor(screen, FieldRef.focus());
        var field = text.field();
        field.field().setLabel(null);
        field.field().getElement().setAttribute("accessible-name", "Focus statement");
        field.field().setPlaceholder("For … we will be …, so that …, by …");
        field.addClassName("vr-focus-text");
        lesson.addClassNames("vr-soft", "vr-small");
        var heading = new H2("Focus statement");
        var beside = new Div(last, screen.markAt(PlanThing.FOCUS));
        beside.addClassName("vr-row-s");
        var head = new Div(heading, beside);
        head.addClassName("vr-section-head");
        getContent().addClassName("vr-card");
        getContent().add(head, lesson, field);
        screen.place(ElementId.PLAN, getContent());
    }

    void show(PlanView plan) {
        text.show(plan.focus(), !screen.mayShape());
        lesson.setVisible(plan.focus().text().isBlank());
        last.show(plan.focus().last(), screen.now());
    }
}
