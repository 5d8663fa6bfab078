package dev.verona.handoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.directory.api.PersonView;
import dev.verona.handoff.api.LeadCommand.CloseLead;
import dev.verona.handoff.api.LeadCommand.EnrichLead;
import dev.verona.handoff.api.LeadCommand.HandOver;
import dev.verona.handoff.api.LeadCommand.ReturnLead;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.LeadRejection.FactsChanged;
import dev.verona.handoff.api.LeadView;
import dev.verona.handoff.api.Standing;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** What is asked before a lead is enriched, handed over, returned or closed. What was typed stays when a rule says no. */
final class LeadDialogs {

    private static final int REASON = 2_000;

    private LeadDialogs() {}

    static void enrich(Commands commands, LeadView lead) {
        var errors = new FormErrors();
        var fields = new FactFields(errors);
        fields.show(lead.facts());
        var seen = new AtomicReference<LeadFacts>(lead.facts());
        var dialog = dialog("Facts of “" + lead.about().title() + "”", "44rem");
        var form = new FormLayout();
        fields.addTo(form);
        dialog.add(form);
        primary(dialog, "Save", () -> {
            errors.clear();
            commands.attempt(new EnrichLead(lead.id(), Objects.requireNonNull(seen.get()), fields.value()))
                    .ifPresentOrElse(
                            refused -> {
                                if (refused instanceof FactsChanged changed) {
                                    seen.set(changed.theirs());
                                }
                                errors.show(refused);
                            },
                            () -> {
                                dialog.close();
                                Toasts.success("Saved.");
                            });
        });
        dialog.open();
    }

    static void handOver(LeadAnswers answers, Commands commands, LeadView lead) {
        var to = new ComboBox<PersonView>("Salesperson");
        to.setItems(answers.salespeople().stream()
                .filter(person -> !hasIt(lead, person))
                .toList());
        to.setItemLabelGenerator(PersonView::name);
        to.setRequiredIndicatorVisible(true);
        to.setManualValidation(true);
        var errors = new FormErrors().bind("to", to);
        var missing = lead.row().missing();
        var words = new Paragraph(
                missing.isEmpty()
                        ? "It is complete by version " + lead.definition() + " of what a qualified lead is."
                        : "Still missing by version " + lead.definition() + ": " + LeadWords.labels(missing)
                                + ". They can return it for that.");
        words.addClassNames(missing.isEmpty() ? "vr-soft" : "vr-notice");
        if (!missing.isEmpty()) {
            words.addClassName("vr-tone-warn");
        }
        var dialog = dialog("Hand it over", "32rem");
        body(dialog, words, to);
        primary(dialog, "Hand over", () -> {
            errors.clear();
            var person = to.getValue();
            if (person == null) {
                errors.show(new InvalidInput("to", "Choose who is to accept it."));
                return;
            }
            commands.send(new HandOver(lead.id(), person.id()), errors, () -> {
                dialog.close();
                Toasts.success(person.name() + " finds it in My work.");
            });
        });
        dialog.open();
    }

    private static boolean hasIt(LeadView lead, PersonView person) {
        var holder = lead.row().holder();
        return lead.row().standing() == Standing.HANDED_OVER
                && holder != null
                && holder.id().equals(person.id());
    }

    static void giveBack(Commands commands, LeadView lead) {
        var missing = new CheckboxGroup<LeadFact>("What is missing or not right");
        missing.setItems(LeadFact.values());
        missing.setItemLabelGenerator(LeadFact::label);
        missing.setValue(Set.copyOf(lead.row().missing()));
        var reason = reason("Why it comes back");
        var errors = new FormErrors().bind("reason", reason).bind("missing", missing);
        var dialog = dialog("Return it to Marketing", "32rem");
        body(
                dialog,
                new Paragraph("Whoever handed it over finds it in My work, with what you say here."),
                missing,
                reason);
        primary(
                dialog,
                "Return",
                () -> commands.send(
                        new ReturnLead(lead.id(), lead.turn(), List.copyOf(missing.getValue()), reason.getValue()),
                        errors,
                        () -> {
                            dialog.close();
                            Toasts.success("It is returned.");
                        }));
        dialog.open();
    }

    static void close(Commands commands, LeadView lead) {
        var reason = reason("Why nobody follows it");
        var errors = new FormErrors().bind("reason", reason);
        var dialog = dialog("Close “" + lead.about().title() + "”", "32rem");
        body(
                dialog,
                new Paragraph("It stays in the list with the reason, and nobody is asked about it any more."),
                reason);
        primary(
                dialog,
                "Close lead",
                () -> commands.send(new CloseLead(lead.id(), reason.getValue()), errors, () -> {
                    dialog.close();
                    Toasts.success("It is closed.");
                }));
        dialog.open();
    }

    static TextArea reason(String label) {
        var reason = new TextArea(label);
        reason.setMaxLength(REASON);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        return reason;
    }

    static Dialog dialog(String title, String width) {
        var dialog = new Dialog(title);
        dialog.setWidth("min(" + width + ", 100%)");
        dialog.setCloseOnOutsideClick(false);
        return dialog;
    }

    static void body(Dialog dialog, Component... parts) {
        var body = new Div(parts);
        body.addClassNames("vr-stack", "vr-lead-form");
        dialog.add(body);
    }

    static void primary(Dialog dialog, String verb, Runnable act) {
        var button = new Button(verb, click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), button);
    }
}
