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
import org.jspecify.annotations.Nullable;

/** The objectives of a plan, in the order that the team gave them. */
final class ObjectiveList extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient KeyedList<PlanView.Objective, ObjectiveCard> objectives;
    private final Div head = new Div();
    private @Nullable Button add;
    private transient @Nullable None none;

    /** What stands here while there is no objective. Like the button it is made when it is needed: every screen of a plan keeps it. */
    private record None(EmptyState empty, Button first) {}

    ObjectiveList(PlanScreen screen) {
        this.screen = screen;
        var list = new OrderedList();
        list.addClassName("vr-objectives");
        objectives = new KeyedList<>(
                list, PlanView.Objective::id, objective -> new ObjectiveCard(screen, objective), ObjectiveCard::show);
        head.add(new H2("Objectives"));
        head.addClassName("vr-section-head");
        getContent().addClassName("vr-stack");
        getContent().add(head, list);
    }

    void show(PlanView plan) {
        var mayShape = screen.mayShape();
        objectives.show(plan.objectives());
        if (plan.objectives().isEmpty()) {
            none().empty().setVisible(true);
            none().first().setVisible(mayShape);
        } else if (none != null) {
            none.empty().setVisible(false);
        }
        if (mayShape && !plan.objectives().isEmpty()) {
            add().setVisible(true);
        } else if (add != null) {
            add.setVisible(false);
        }
    }

    private Button add() {
        var made = add;
        if (made == null) {
            made = new Button("Add objective", VaadinIcon.PLUS.create(), click -> AddObjectiveDialog.open(screen));
            head.add(made);
            add = made;
        }
        return made;
    }

    private None none() {
        var made = none;
        if (made == null) {
            var first = new Button("Add the first objective", click -> AddObjectiveDialog.open(screen));
            first.addThemeVariants(ButtonVariant.PRIMARY);
            var empty = new EmptyState(
                    VaadinIcon.TROPHY,
                    "No objectives yet",
                    "An objective is an outcome at this account that can be counted: from where, to where, by when. Strategies say how"
                            + " it is reached, action items who does what.",
                    first);
            getContent().addComponentAtIndex(1, empty);
            made = new None(empty, first);
            none = made;
        }
        return made;
    }

    /** Something beside the objectives changed that their rows show: the team, the rights. */
    void refresh() {
        objectives.refresh();
        objectives.rows().forEach(ObjectiveCard::refresh);
    }
}
