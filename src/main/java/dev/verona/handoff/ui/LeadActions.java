package dev.verona.handoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.handoff.api.LeadCommand.AcceptLead;
import dev.verona.handoff.api.LeadView;
import dev.verona.handoff.api.LeadView.Act;
import dev.verona.handoff.api.Standing;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Toasts;
import java.util.ArrayList;

/** What this person may do to this lead, as buttons: the one thing that is due now stands out. */
final class LeadActions {

    private final LeadAnswers answers;
    private final Commands commands;
    private final LeadView lead;

    LeadActions(LeadAnswers answers, Commands commands, LeadView lead) {
        this.answers = answers;
        this.commands = commands;
        this.lead = lead;
    }

    /** The primary one last. */
    Component[] buttons() {
        var buttons = new ArrayList<Button>();
        if (may(Act.CLOSE)) {
            buttons.add(new Button("Close", click -> LeadDialogs.close(commands, lead)));
        }
        if (lead.row().standing() != Standing.NEW) {
            buttons.add(new Button(
                    "Raise a dispute",
                    click -> DisputeNavigation.raise(
                            UI.getCurrent(), lead.about().account(), null, HandOffFacts.ref(lead.id()))));
        }
        if (may(Act.ENRICH)) {
            buttons.add(
                    new Button("Add facts", VaadinIcon.PENCIL.create(), click -> LeadDialogs.enrich(commands, lead)));
        }
        if (may(Act.HAND_OVER)) {
            buttons.add(new Button(
                    lead.row().standing() == Standing.HANDED_OVER ? "Hand to somebody else" : "Hand over",
                    VaadinIcon.ARROW_FORWARD.create(),
                    click -> LeadDialogs.handOver(answers, commands, lead)));
        }
        if (may(Act.RETURN)) {
            buttons.add(new Button("Return", click -> LeadDialogs.giveBack(commands, lead)));
        }
        if (may(Act.ACCEPT)) {
            buttons.add(new Button("Accept", VaadinIcon.CHECK.create(), click -> accept()));
        }
        if (!buttons.isEmpty() && (may(Act.ACCEPT) || isToBeHandedOver())) {
            buttons.getLast().addThemeVariants(ButtonVariant.PRIMARY);
        }
        return buttons.toArray(Component[]::new);
    }

    private boolean isToBeHandedOver() {
        return may(Act.HAND_OVER) && lead.row().standing() != Standing.HANDED_OVER;
    }

    private boolean may(Act act) {
        return lead.may().contains(act);
    }

    private void accept() {
        if (commands.send(new AcceptLead(lead.id(), lead.turn()))) {
            Toasts.success("It is yours now.");
        }
    }
}
