package dev.verona.dispute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.verona.dispute.api.DisputeCommand.EscalateDispute;
import dev.verona.dispute.api.DisputeCommand.NameOwner;
import dev.verona.dispute.api.DisputeCommand.ReopenDispute;
import dev.verona.dispute.api.DisputeCommand.RewordDispute;
import dev.verona.dispute.api.DisputeCommand.SettleDispute;
import dev.verona.dispute.api.DisputeRejection.RewordedMeanwhile;
import dev.verona.dispute.api.DisputeState;
import dev.verona.dispute.api.DisputeView;
import dev.verona.dispute.api.Matter;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** What is asked before a step of a dispute. What was typed stays when a rule says no. */
final class DisputeDialogs {

    private DisputeDialogs() {}

    static void reword(Commands commands, DisputeView dispute) {
        var errors = new FormErrors();
        var fields = new MatterFields(errors);
        fields.show(dispute.matter());
        var seen = new AtomicReference<Matter>(dispute.matter());
        var dialog = dialog("Word it otherwise", fields.subject, fields.stake);
        primary(dialog, "Save", () -> {
            errors.clear();
            commands.attempt(new RewordDispute(
                            dispute.id(),
                            Objects.requireNonNull(seen.get()),
                            fields.subject.getValue(),
                            fields.stake.getValue()))
                    .ifPresentOrElse(
                            refused -> {
                                if (refused instanceof RewordedMeanwhile changed) {
                                    seen.set(changed.theirs());
                                }
                                errors.show(refused);
                            },
                            () -> done(dialog, "Saved."));
        });
        dialog.open();
    }

    static void nameOwner(DisputeAnswers answers, Commands commands, DisputeView dispute, LocalDate today) {
        var owner = new PersonField(
                "Who settles it",
                answers.owners().stream()
                        .filter(person ->
                                !person.id().equals(dispute.row().with().id()))
                        .toList(),
                "owner",
                "Choose who is to settle it.");
        var due = new DayField(today);
        var reason = MatterFields.text("Where it stands, and why they settle it");
        var errors = new FormErrors().bind("owner", owner).bind("due", due).bind("reason", reason);
        var dialog = dialog("Give it to somebody else", owner, due, reason);
        send(
                commands,
                errors,
                dialog,
                "Give it to them",
                "They find it in My work.",
                () -> new NameOwner(dispute.id(), owner.person(), due.day(), reason.getValue()));
    }

    static void escalate(DisputeAnswers answers, Commands commands, DisputeView dispute) {
        var sponsor = new PersonField(
                "Sponsor",
                answers.sponsors().stream()
                        .filter(person ->
                                !person.id().equals(dispute.row().with().id()))
                        .toList(),
                "sponsor",
                "Choose the leader who is to decide.");
        var reason = MatterFields.text("What could not be settled");
        var errors = new FormErrors().bind("sponsor", sponsor).bind("reason", reason);
        var dialog = dialog(
                "Put it to a sponsor",
                new Paragraph("A leader decides it from then on, and nobody in their place."),
                sponsor,
                reason);
        send(
                commands,
                errors,
                dialog,
                "Escalate",
                "The sponsor finds it in My work.",
                () -> new EscalateDispute(dispute.id(), sponsor.person(), reason.getValue()));
    }

    static void settle(Commands commands, DisputeView dispute) {
        var outcome = MatterFields.text("How it ended");
        var lesson = MatterFields.text("What both teams do otherwise from now on");
        lesson.setHelperText("Without names: it is found again under Lessons, by the account and its segment.");
        var errors = new FormErrors().bind("outcome", outcome).bind("lesson", lesson);
        var decides = dispute.row().state() == DisputeState.ESCALATED;
        var dialog = dialog(decides ? "Decide it" : "Settle it", outcome, lesson);
        send(
                commands,
                errors,
                dialog,
                decides ? "Decide" : "Settle",
                "It is settled, and its lesson is kept.",
                () -> new SettleDispute(dispute.id(), outcome.getValue(), lesson.getValue()));
    }

    static void reopen(Commands commands, DisputeView dispute, LocalDate today) {
        var reason = MatterFields.text("Why it is not settled after all");
        var due = new DayField(today);
        var errors = new FormErrors().bind("reason", reason).bind("due", due);
        var dialog = dialog(
                "Open it again",
                new Paragraph(dispute.row().with().name() + " has it again. What was said before stays."),
                reason,
                due);
        send(
                commands,
                errors,
                dialog,
                "Open again",
                "It is open again.",
                () -> new ReopenDispute(dispute.id(), reason.getValue(), due.day()));
    }

    private static Dialog dialog(String title, Component... parts) {
        var dialog = new Dialog(title);
        dialog.setWidth("min(36rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        var body = new Div(parts);
        body.addClassNames("vr-stack", "vr-dispute-form");
        dialog.add(body);
        return dialog;
    }

    private static void send(
            Commands commands, FormErrors errors, Dialog dialog, String verb, String done, Supplier<Object> command) {
        primary(dialog, verb, () -> {
            errors.clear();
            try {
                commands.send(command.get(), errors, () -> done(dialog, done));
            } catch (InvalidInput missing) {
                errors.show(missing);
            }
        });
        dialog.open();
    }

    private static void done(Dialog dialog, String words) {
        dialog.close();
        Toasts.success(words);
    }

    private static void primary(Dialog dialog, String verb, Runnable act) {
        var button = new Button(verb, click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), button);
    }
}
