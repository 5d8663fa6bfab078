package dev.verona.demo.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** The stop at which the tour is, with the way on, the way back, and the way out for good. It covers nothing, and nobody has to take it. */
@StyleSheet("context://verona/css/tour.css")
final class TourCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient List<TourStep> steps;
    private final transient Runnable dismiss;
    private final Span where = new Span();
    private final Paragraph title = new Paragraph();
    private final Paragraph text = new Paragraph();
    private final Button back = new Button("Back", click -> go(at() - 1));
    private final Button next = new Button("", click -> goOn());
    private int step = -1;

    /** @param dismiss what records that this person needs no tour any more */
    TourCard(List<TourStep> steps, Runnable dismiss) {
        this.steps = steps;
        this.dismiss = dismiss;
        where.addClassNames("vr-small", "vr-soft");
        title.addClassName("vr-tour-title");
        text.addClassName("vr-soft");
        var words = new Div(where, title, text);
        words.addClassName("vr-tour-words");
        words.getElement().setAttribute("role", "status");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var end = new Button("Do not show again", VaadinIcon.CLOSE_SMALL.create(), click -> end());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(end, back, next);
        buttons.addClassName("vr-tour-buttons");
        getContent().addClassNames("vr-tour", "vr-no-print");
        getContent().getElement().setAttribute("aria-label", "Tour");
        getContent().add(words, buttons);
        show();
    }

    /** From 0; -1 before the first stop. */
    int at() {
        return step;
    }

    private void goOn() {
        if (step == steps.size() - 1) {
            end();
        } else {
            go(step + 1);
        }
    }

    private void go(int to) {
        step = to;
        show();
        UI.getCurrent().navigate(steps.get(to).path());
    }

    private void end() {
        dismiss.run();
        getElement().removeFromParent();
    }

    private void show() {
        if (step < 0) {
            where.setText("Tour, " + steps.size() + " stops");
            title.setText("New here?");
            text.setText(
                    "This is Tarnwick Thermal, half a year into planning its key accounts with Verona. See it in five stops.");
        } else {
            where.setText("Stop " + (step + 1) + " of " + steps.size());
            title.setText(steps.get(step).title());
            text.setText(steps.get(step).text());
        }
        back.setVisible(step > 0);
        next.setText(step < 0 ? "Show me" : step == steps.size() - 1 ? "Done" : "Next");
    }
}
