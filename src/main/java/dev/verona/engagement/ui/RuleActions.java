package dev.verona.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.engagement.api.RuleCommand;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.api.RuleView.Act;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.ReasonDialog;
import dev.verona.shell.ui.Toasts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;

/** What a person may do with a rule, as buttons; the next step of its life is the primary one. */
final class RuleActions {

    private static final int LONGEST_REASON = 1_000;

    private final EngagementAnswers answers;
    private final Commands commands;
    private final Clock clock;

    RuleActions(EngagementAnswers answers, Commands commands, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
    }

    Component[] of(RuleView rule) {
        var buttons = new ArrayList<Component>();
        if (rule.may().contains(Act.END)) {
            buttons.add(new Button("End it", click -> end(rule)));
        }
        if (rule.may().contains(Act.REVISE)) {
            var draft = rule.latest().state() == RuleView.State.DRAFT;
            buttons.add(new Button(draft ? "Change the draft" : "Write next version", click -> revise(rule)));
        }
        if (rule.may().contains(Act.TRY)) {
            buttons.add(primary("Try against the past", VaadinIcon.TIME_BACKWARD, () -> attempt(rule)));
        }
        if (rule.may().contains(Act.AGREE)) {
            buttons.add(primary("Agree", VaadinIcon.CHECK, () -> agree(rule)));
        }
        return buttons.toArray(Component[]::new);
    }

    private static Button primary(String label, VaadinIcon icon, Runnable act) {
        var button = new Button(label, icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void revise(RuleView rule) {
        RuleDialog.revise(answers, commands, rule, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private void attempt(RuleView rule) {
        commands.send(
                new RuleCommand.TryRule(rule.id(), rule.latest().revision()),
                () -> Toasts.success("Tried. Both heads can agree to it now."));
    }

    private void agree(RuleView rule) {
        commands.send(
                new RuleCommand.AgreeRule(rule.id(), rule.latest().revision()),
                () -> Toasts.success(
                        "You have agreed to version " + rule.latest().number() + "."));
    }

    private void end(RuleView rule) {
        ReasonDialog.ask(
                commands,
                new ReasonDialog.Words(
                        "End “" + rule.title() + "”",
                        "It holds no more from today on. What was done under it stays as it was.",
                        "Why it ends",
                        "End it",
                        "The rule has ended.",
                        LONGEST_REASON),
                reason -> new RuleCommand.EndRule(rule.id(), reason));
    }
}
