package dev.verona.dispute.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.dispute.api.Matter;
import dev.verona.shell.ui.FormErrors;

/** What an issue is about, in words without blame. */
final class MatterFields {

    private static final int LINE = 160;
    private static final int TEXT = 2_000;

    final TextField subject = new TextField("What happened");
    final TextArea stake = text("What is at stake");

    MatterFields(FormErrors errors) {
        subject.setMaxLength(LINE);
        subject.setRequiredIndicatorVisible(true);
        subject.setManualValidation(true);
        subject.setHelperText("In a line, and without names: as in “The offer went out before the advice was there”.");
        stake.setHelperText("For the customer, and for both teams.");
        errors.bind("subject", subject).bind("stake", stake);
    }

    void show(Matter matter) {
        subject.setValue(matter.subject());
        stake.setValue(matter.stake());
    }

    static TextArea text(String label) {
        var area = new TextArea(label);
        area.setMaxLength(TEXT);
        area.setMinRows(3);
        area.setRequiredIndicatorVisible(true);
        area.setManualValidation(true);
        return area;
    }
}
