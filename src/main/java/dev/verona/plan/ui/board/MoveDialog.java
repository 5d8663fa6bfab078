package dev.verona.plan.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.Stage;
import java.util.EnumSet;

/** Moves a card without dragging it: to a stage, a place up or down, or a state. */
final class MoveDialog {

    private MoveDialog() {}

    static void open(PlanView.Card card, CardMoves moves, CardSteps steps) {
        var dialog = new Dialog("Move “" + card.title() + "”");
        dialog.setWidth("min(28rem, 100%)");
        var stage = new RadioButtonGroup<Stage>("To stage");
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(each -> each.number() + "  " + each.label());
        stage.setValue(card.stage());
        stage.addClassName("vr-choices");
        var state = new RadioButtonGroup<ContributionState>("To state");
        var states = EnumSet.of(card.state());
        states.addAll(CardSteps.goals(card.state()));
        state.setItems(states);
        state.setItemLabelGenerator(ContributionState::label);
        state.setValue(card.state());
        state.addClassName("vr-choices");
        var up = new Button("One place up", VaadinIcon.ARROW_UP.create(), click -> moves.within(card.id(), -1));
        var down = new Button("One place down", VaadinIcon.ARROW_DOWN.create(), click -> moves.within(card.id(), 1));
        for (var button : new Button[] {up, down}) {
            button.addClickListener(click -> dialog.close());
        }
        var places = new Div(up, down);
        places.addClassName("vr-row-s");
        var move = new Button("Move", click -> {
            dialog.close();
            moves.toStage(card.id(), stage.getValue());
            steps.to(card.id(), state.getValue());
        });
        move.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(stage, places, state);
        body.addClassNames("vr-stack", "vr-move");
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), move);
        dialog.open();
    }
}
