package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.Usefulness;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.FormErrors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in two clicks what became of a play: what, and send; with the reason from which others learn (practice 37). */
final class JudgeForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient ElementId start;
    private final Div choices = new Div();
    private final TextField why = new TextField("Why");
    private final Div rest;
    private final transient FormErrors errors = new FormErrors();
    private @Nullable Usefulness chosen;

    JudgeForm(PlanScreen screen, ElementId start, String play) {
        this.screen = screen;
        this.start = start;
        why.setMaxLength(500);
        why.setHelperText("The next team reads it at the play.");
        errors.bind("why", why);
        var send = new Button("Send", click -> send());
        send.addThemeVariants(ButtonVariant.SMALL);
        rest = new Div(why, send);
        rest.addClassName("vr-play-why");
        rest.setVisible(false);
        choices.addClassName("vr-row-s");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", "What became of " + play);
        for (var each : Usefulness.values()) {
            var button = new Button(each.label(), click -> choose(each));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.getElement().setAttribute("data-useful", each.name());
            choices.add(button);
        }
        getContent().addClassName("vr-stack-s");
        getContent().add(choices, rest);
    }

    private void choose(Usefulness usefulness) {
        chosen = usefulness;
        choices.getChildren()
                .forEach(button -> button.getElement()
                        .setAttribute(
                                "aria-pressed",
                                String.valueOf(usefulness
                                        .name()
                                        .equals(button.getElement().getAttribute("data-useful")))));
        rest.setVisible(true);
        why.focus();
    }

    private void send() {
        screen.send(
                new PlanCommand.JudgePlay(screen.plan(), start, Objects.requireNonNull(chosen), why.getValue()),
                errors,
                () -> {
                    rest.setVisible(false);
                    why.clear();
                });
    }
}
