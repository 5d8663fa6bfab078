package dev.verona.dispute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.dispute.api.DisputeState;
import dev.verona.dispute.api.DisputeView;
import dev.verona.dispute.api.DisputeView.Act;
import dev.verona.shell.ui.Commands;
import java.time.LocalDate;
import java.util.ArrayList;

/** What this person may do with this dispute, as buttons; to settle it is the primary one. */
final class DisputeActions {

    private final DisputeAnswers answers;
    private final Commands commands;
    private final DisputeView dispute;
    private final LocalDate today;

    DisputeActions(DisputeAnswers answers, Commands commands, DisputeView dispute, LocalDate today) {
        this.answers = answers;
        this.commands = commands;
        this.dispute = dispute;
        this.today = today;
    }

    Component[] buttons() {
        var buttons = new ArrayList<Button>();
        if (may(Act.REWORD)) {
            buttons.add(new Button(
                    "Word it otherwise",
                    VaadinIcon.PENCIL.create(),
                    click -> DisputeDialogs.reword(commands, dispute)));
        }
        if (may(Act.NAME_OWNER)) {
            buttons.add(new Button(
                    "Give to somebody else",
                    VaadinIcon.ARROW_FORWARD.create(),
                    click -> DisputeDialogs.nameOwner(answers, commands, dispute, today)));
        }
        if (may(Act.ESCALATE)) {
            buttons.add(new Button(
                    "Put to a sponsor",
                    VaadinIcon.ARROW_UP.create(),
                    click -> DisputeDialogs.escalate(answers, commands, dispute)));
        }
        if (may(Act.REOPEN)) {
            buttons.add(new Button("Open again", click -> DisputeDialogs.reopen(commands, dispute, today)));
        }
        if (may(Act.SETTLE)) {
            var settle = new Button(
                    dispute.row().state() == DisputeState.ESCALATED ? "Decide" : "Settle",
                    VaadinIcon.CHECK.create(),
                    click -> DisputeDialogs.settle(commands, dispute));
            settle.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(settle);
        }
        return buttons.toArray(Component[]::new);
    }

    private boolean may(Act act) {
        return dispute.may().contains(act);
    }
}
