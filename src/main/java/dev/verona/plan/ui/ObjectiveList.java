package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.EmptyState;

/** The objectives of a plan, in the order that the team gave them. */
final class ObjectiveList extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient KeyedList<PlanView.Objective, ObjectiveCard> objectives;
    private final Button add;
    private final EmptyState empty;
    private final Button first;

    ObjectiveList(PlanScreen screen) {
        this.screen = screen;
        add = new Button("Add objective", VaadinIcon.PLUS.create(), click -> AddObjectiveDialog.open(screen));
        first = new Button("Add the first objective", click -> AddObjectiveDialog.open(screen));
        first.addThemeVariants(ButtonVariant.PRIMARY);
        empty = new EmptyState(
                VaadinIcon.TROPHY,
                "No objectives yet",
                "An objective is an outcome at this account that can be counted: from where, to where, by when. Strategies say how"
                        + " it is reached, action items who does what.",
                first);
        var list = new OrderedList();
        list.addClassName("vr-objectives");
        objectives = new KeyedList<>(
                list, PlanView.Objective::id, objective -> new ObjectiveCard(screen, objective), ObjectiveCard::show);
        var head = new Div(new H2("Objectives"), add);
        head.addClassName("vr-section-head");
        getContent().addClassName("vr-stack");
        getContent().add(head, empty, list);
    }

    void show(PlanView plan) {
        var mayShape = screen.mayShape();
        objectives.show(plan.objectives());
        empty.setVisible(plan.objectives().isEmpty());
        first.setVisible(mayShape);
        add.setVisible(mayShape && !plan.objectives().isEmpty());
    }

    /** Something beside the objectives changed that their rows show: the team, the rights. */
    void refresh() {
        objectives.refresh();
        objectives.rows().forEach(ObjectiveCard::refresh);
    }
}
