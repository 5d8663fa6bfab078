package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanLibrary.Standing;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;

/** Says on the overview what the plan rests on that nobody may use any more. */
final class BlockedSources extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;

    BlockedSources(PlanScreen screen) {
        this.screen = screen;
        getContent().addClassName("vr-stack-s");
    }

    void show() {
        getContent().removeAll();
        screen.sources().blocked().forEach(card -> getContent().add(line(card)));
        setVisible(getContent().getComponentCount() > 0);
    }

    private Div line(PlanView.Card card) {
        var icon = VaadinIcon.BAN.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = Parts.link(PlanNavigation.contribution(screen.plan(), card.id()), "“" + card.title() + "”");
        var why = screen.sources().standing(card).map(Standing::why).orElse("");
        var line = new Div(icon, new Span(link, new Span(" rests on something that may not be used now. " + why)));
        line.addClassNames("vr-notice", Tone.BAD.cssClass());
        return line;
    }
}
