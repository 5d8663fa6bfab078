package dev.verona.engagement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.engagement.api.AdviceVerdict;
import dev.verona.engagement.api.ConsultationCommand.DecideOnAdvice;
import dev.verona.engagement.api.ConsultationView;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Toasts;

/** Where the owner says what became of the advice. */
final class DecisionForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    DecisionForm(Commands commands, ConsultationView it) {
        var verdict = new RadioButtonGroup<AdviceVerdict>("The advice is");
        verdict.setItems(AdviceVerdict.values());
        verdict.setItemLabelGenerator(AdviceVerdict::label);
        verdict.setValue(AdviceVerdict.TAKEN);
        var reason = new TextArea("Why");
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setMaxLength(1_000);
        reason.setManualValidation(true);
        reason.setHelperText("Needed unless the advice is taken as it is.");
        var errors = new FormErrors().bind("verdict", verdict).bind("reason", reason);
        var decide = new Button(
                "Record decision",
                click -> commands.send(
                        new DecideOnAdvice(it.id(), verdict.getValue(), reason.getValue()),
                        errors,
                        () -> Toasts.success("Decided. The opportunity can go on.")));
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(Parts.card("decide", "Your decision", verdict, reason, new Div(decide)));
    }
}
