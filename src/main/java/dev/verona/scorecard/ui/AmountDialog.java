package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import dev.verona.shell.ui.AmountField;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Asks for an amount and its reason. What was typed stays when a rule says no. */
final class AmountDialog {

    private static final int LONGEST_REASON = 1_000;

    /**
     * @param why the label of the reason
     * @param reason the field of the command that says it
     * @param optional whether no amount is an answer too
     */
    record Words(String title, String meaning, String why, String reason, String verb, String done, boolean optional) {}

    private final Dialog dialog;
    private final AmountField amount = new AmountField("Amount", "amount");
    private final TextArea reason;
    private final FormErrors errors;
    private final Words words;
    private final Commands commands;

    private AmountDialog(Commands commands, Words words) {
        this.commands = commands;
        this.words = words;
        dialog = new Dialog(words.title());
        dialog.setWidth("min(32rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        reason = new TextArea(words.why());
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(2);
        reason.setWidthFull();
        reason.setManualValidation(true);
        amount.setManualValidation(true);
        errors = new FormErrors().bind("amount", amount).bind(words.reason(), reason);
    }

    /**
     * @param now what it is, null for nothing
     * @param chooser what is asked beside, null for nothing
     * @param command made of the amount and the reason
     */
    static void ask(
            Commands commands,
            Words words,
            @Nullable Money now,
            @Nullable Component chooser,
            BiFunction<@Nullable Money, String, Object> command) {
        new AmountDialog(commands, words).open(now, chooser, command);
    }

    private void open(
            @Nullable Money now, @Nullable Component chooser, BiFunction<@Nullable Money, String, Object> command) {
        amount.show(now);
        amount.setWidthFull();
        var body = new Div(new Paragraph(words.meaning()));
        body.addClassName("vr-stack");
        if (chooser != null) {
            body.add(chooser);
        }
        body.add(amount, reason);
        var act = new Button(words.verb(), click -> send(command));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), act);
        dialog.open();
    }

    private void send(BiFunction<@Nullable Money, String, Object> command) {
        errors.clear();
        try {
            var typed = amount.amount();
            if (typed == null && !words.optional()) {
                throw new InvalidInput("amount", "Write an amount, as in 2.4M, 850k or 1,250,000 EUR.");
            }
            commands.send(command.apply(typed, reason.getValue()), errors, () -> {
                dialog.close();
                Toasts.success(words.done());
            });
        } catch (InvalidInput e) {
            errors.show(e);
        }
    }
}
