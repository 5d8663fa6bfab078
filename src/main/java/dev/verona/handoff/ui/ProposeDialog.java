package dev.verona.handoff.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.handoff.api.DefinitionCommand.ProposeDefinition;
import dev.verona.handoff.api.DefinitionView;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.Terms;
import dev.verona.handoff.api.TimeFrame;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.util.List;
import java.util.Set;

/** Proposes the next version of what a qualified lead is; it begins with what the last one says. */
final class ProposeDialog {

    private static final int WORDS = 1_000;
    private static final int MOST_DAYS = 30;

    private final TextArea fit = words("Fits: which customers we can help");
    private final CheckboxGroup<LeadFact> fitFacts = facts("To say that, we have to know");
    private final TextArea ready = words("Ready: who wants to buy now");
    private final CheckboxGroup<LeadFact> readyFacts = facts("To say that, we have to know");
    private final Select<TimeFrame> within = new Select<>();
    private final IntegerField answerDays = days("Working days to answer", 2);
    private final IntegerField liaisonDays = days("Working days for the liaison after that", 1);
    private final FormErrors errors = new FormErrors();

    private ProposeDialog() {
        within.setLabel("Ready is who wants to have it");
        within.setItems(TimeFrame.values());
        within.setItemLabelGenerator(TimeFrame::label);
        within.setValue(TimeFrame.HALF_YEAR);
        errors.bind("fit", fit)
                .bind("fitFacts", fitFacts)
                .bind("ready", ready)
                .bind("readyFacts", readyFacts)
                .bind("answerDays", answerDays)
                .bind("liaisonDays", liaisonDays);
    }

    static void open(Commands commands, DefinitionView definition) {
        new ProposeDialog().show(commands, definition);
    }

    private void show(Commands commands, DefinitionView definition) {
        int seen = definition.versions().isEmpty()
                ? 0
                : definition.versions().getFirst().number();
        definition.versions().stream()
                .findFirst()
                .map(DefinitionView.Version::terms)
                .ifPresent(this::show);
        var dialog = LeadDialogs.dialog("Propose version " + (seen + 1), "44rem");
        var times = new Div(within, answerDays, liaisonDays);
        times.addClassName("vr-toolbar");
        LeadDialogs.body(dialog, fit, fitFacts, ready, readyFacts, times);
        LeadDialogs.primary(dialog, "Propose", () -> send(commands, dialog, seen));
        dialog.open();
        fit.focus();
    }

    private void show(Terms terms) {
        fit.setValue(terms.fit());
        fitFacts.setValue(Set.copyOf(terms.fitFacts()));
        ready.setValue(terms.ready());
        readyFacts.setValue(Set.copyOf(terms.readyFacts()));
        within.setValue(terms.readyWithin());
        answerDays.setValue(terms.answerDays());
        liaisonDays.setValue(terms.liaisonDays());
    }

    private void send(Commands commands, Dialog dialog, int seen) {
        var terms = new Terms(
                fit.getValue(),
                List.copyOf(fitFacts.getValue()),
                ready.getValue(),
                List.copyOf(readyFacts.getValue()),
                within.getValue(),
                number(answerDays),
                number(liaisonDays));
        commands.send(new ProposeDefinition(seen, terms), errors, () -> {
            dialog.close();
            Toasts.success("It is proposed. It is in force when the other side has agreed.");
        });
    }

    /** Nothing is no number of days: the rule says what is. */
    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private static TextArea words(String label) {
        var area = new TextArea(label);
        area.setMaxLength(WORDS);
        area.setMinRows(2);
        area.setRequiredIndicatorVisible(true);
        area.setManualValidation(true);
        return area;
    }

    private static CheckboxGroup<LeadFact> facts(String label) {
        var group = new CheckboxGroup<LeadFact>(label);
        group.setItems(LeadFact.values());
        group.setItemLabelGenerator(LeadFact::label);
        group.setManualValidation(true);
        return group;
    }

    private static IntegerField days(String label, int usual) {
        var field = new IntegerField(label);
        field.setStepButtonsVisible(true);
        field.setMin(1);
        field.setMax(MOST_DAYS);
        field.setValue(usual);
        field.setManualValidation(true);
        return field;
    }
}
