package dev.verona.review.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import dev.verona.review.api.Cadence;
import dev.verona.review.api.RhythmCommand;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** Agrees how often something is reviewed, and who sees to it. */
final class RhythmDialog {

    private RhythmDialog() {}

    /** How often something is reviewed. */
    static void open(ReviewAnswers answers, ReviewDialogs dialogs, Commands commands, boolean topTen, PersonId self) {
        var errors = new FormErrors();
        var dialog = ReviewDialogs.dialog("How often");
        var form = new FormLayout();
        var subject = new SubjectFields(answers, errors, topTen);
        subject.addTo(form);
        var often = new Select<Cadence>();
        often.setLabel("A review");
        often.setItems(Cadence.values());
        often.setItemLabelGenerator(Cadence::label);
        often.setValue(Cadence.MONTHLY);
        var people = answers.people();
        var owner = dialogs.person("Who sees to it", people);
        people.stream().filter(one -> one.id().equals(self)).findFirst().ifPresent(owner::setValue);
        errors.bind("owner", owner);
        form.add(often, owner);
        dialog.add(form);
        ReviewDialogs.primary(dialog, "Agree", () -> {
            try {
                if (owner.getValue() == null) {
                    throw new InvalidInput("owner", "Choose who sees to it.");
                }
                commands.send(
                        new RhythmCommand.AgreeCadence(
                                subject.chosen(),
                                often.getValue(),
                                owner.getValue().id()),
                        errors,
                        () -> {
                            dialog.close();
                            Toasts.success("It is agreed. Whoever sees to it is told when one is overdue.");
                        });
            } catch (InvalidInput missing) {
                errors.show(missing);
            }
        });
        dialog.open();
    }
}
