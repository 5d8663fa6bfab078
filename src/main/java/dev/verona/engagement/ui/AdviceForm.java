package dev.verona.engagement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.engagement.api.ConsultationCommand.GiveAdvice;
import dev.verona.engagement.api.ConsultationView;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Toasts;

/** Where whoever was asked writes what they advise. */
final class AdviceForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    AdviceForm(Commands commands, ConsultationView it) {
        var title = new TextField("In a few words");
        title.setWidthFull();
        title.setMaxLength(160);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        var advice = new TextArea("What you advise, and what it rests on");
        advice.setWidthFull();
        advice.setMinRows(5);
        advice.setMaxLength(10_000);
        advice.setRequiredIndicatorVisible(true);
        advice.setManualValidation(true);
        advice.setHelperText("It enters the account's plan as a contribution of yours.");
        var discount = new TextField("At most, in percent");
        discount.setVisible(!it.discount().isEmpty());
        discount.setHelperText("The customer asks for " + it.discount() + "%.");
        discount.setManualValidation(true);
        var errors =
                new FormErrors().bind("title", title).bind("advice", advice).bind("discount", discount);
        var give = new Button(
                "Give advice",
                click -> commands.send(
                        new GiveAdvice(it.id(), title.getValue(), advice.getValue(), discount.getValue()),
                        errors,
                        () -> Toasts.success(it.owner().name() + " has your advice and decides.")));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(Parts.card("advise", "Your advice", title, discount, advice, new Div(give)));
    }
}
