package dev.verona.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.verona.directory.api.PersonView;
import dev.verona.library.api.AssetCommand.AskReview;
import dev.verona.library.api.AssetCommand.TakeBackReview;
import dev.verona.library.api.AssetRejection.NotReady;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.AssetView.Version;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** Puts a draft before a salesperson, who finds it in My work. */
final class AskReviewDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    AskReviewDialog(LibraryAnswers answers, Commands commands, AssetView asset, Version version) {
        setHeaderTitle("Ask for a review of version " + version.number());
        setWidth("min(32rem, 100%)");
        var reviewer = new ComboBox<PersonView>("Salesperson");
        reviewer.setItems(answers.salespeople().stream()
                .filter(person -> !person.id().equals(version.by().id()))
                .toList());
        reviewer.setItemLabelGenerator(PersonView::name);
        reviewer.setRequiredIndicatorVisible(true);
        reviewer.setManualValidation(true);
        reviewer.setWidthFull();
        var why = new Paragraph(
                "Nothing goes out to customers before a salesperson has looked at it. They release it, or reject it and say why.");
        why.addClassNames("vr-small", "vr-soft");
        var missing = new Div();
        missing.addClassNames("vr-notice", "vr-tone-warn");
        missing.getElement().setAttribute("role", "alert");
        missing.setVisible(false);
        var errors = new FormErrors().bind("reviewer", reviewer);
        var body = new Div(why, reviewer, missing);
        body.addClassName("vr-stack");
        add(body);
        var ask = new Button("Ask", click -> {
            errors.clear();
            missing.setVisible(false);
            var person = reviewer.getValue();
            if (person == null) {
                errors.show(new InvalidInput("reviewer", "Choose who reviews it."));
                return;
            }
            commands.attempt(new AskReview(asset.id(), version.number(), person.id()))
                    .ifPresentOrElse(
                            refused -> {
                                if (refused instanceof NotReady) {
                                    missing.setText(FormErrors.message(refused));
                                    missing.setVisible(true);
                                } else {
                                    errors.show(refused);
                                }
                            },
                            () -> {
                                close();
                                Toasts.undo(
                                        person.name() + " finds version " + version.number() + " in My work.",
                                        () -> commands.send(new TakeBackReview(asset.id(), version.number())));
                            });
        });
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), ask);
    }
}
