package dev.verona.engagement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.OpportunityView;
import dev.verona.directory.api.PersonView;
import dev.verona.engagement.api.ConsultationCommand.AskAboutPrice;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** Asks Marketing for advice on a special price. */
final class AskPriceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<OpportunityView> opportunity = new ComboBox<>("Opportunity");
    private final TextField discount = new TextField("The customer asks for, in percent");
    private final ComboBox<PersonView> asked = new ComboBox<>("Who advises");
    private final TextArea question = new TextArea("What you need to know");
    private final transient FormErrors errors = new FormErrors();

    AskPriceDialog(EngagementAnswers answers, Commands commands, AccountId account) {
        setHeaderTitle("Ask for pricing advice");
        setWidth("min(32rem, 100%)");
        setCloseOnOutsideClick(false);
        var open = answers.openOpportunities(account);
        opportunity.setItems(open);
        opportunity.setItemLabelGenerator(one -> one.facts().label());
        if (open.size() == 1) {
            opportunity.setValue(open.getFirst());
        }
        asked.setItems(answers.people().stream()
                .filter(person -> person.function() == Function.MARKETING)
                .toList());
        asked.setItemLabelGenerator(one -> one.name() + ", " + one.jobTitle());
        question.setHelperText("As in: why they want it, by when, and what we could give instead.");
        question.setMinRows(3);
        opportunity.setWidthFull();
        discount.setWidthFull();
        asked.setWidthFull();
        question.setWidthFull();
        discount.setManualValidation(true);
        question.setManualValidation(true);
        opportunity.setManualValidation(true);
        asked.setManualValidation(true);
        errors.bind("discount", discount).bind("question", question).bind("asked", asked);
        var ask = new Button("Ask", click -> send(commands, account));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(opportunity, discount, asked, question);
        body.addClassName("vr-stack");
        add(body);
        getFooter().add(new Button("Cancel", click -> close()), ask);
    }

    private void send(Commands commands, AccountId account) {
        errors.clear();
        opportunity.setInvalid(false);
        var about = opportunity.getValue();
        var person = asked.getValue();
        if (about == null) {
            refuse(opportunity, "Choose what the price is for.");
        } else if (person == null) {
            refuse(asked, "Choose who advises.");
        } else {
            var id = ConsultationId.random();
            commands.send(
                    new AskAboutPrice(
                            id,
                            about.id(),
                            account,
                            about.facts().label(),
                            discount.getValue(),
                            question.getValue(),
                            person.id()),
                    errors,
                    () -> {
                        close();
                        Toasts.success(person.name() + " is asked, and finds it in My work.");
                        UI.getCurrent().navigate(EngagementNavigation.pathOf(id));
                    });
        }
    }

    private static void refuse(HasValidationProperties field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }
}
