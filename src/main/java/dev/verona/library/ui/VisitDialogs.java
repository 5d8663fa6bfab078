package dev.verona.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.provider.DataProvider;
import dev.verona.account.api.AccountRow;
import dev.verona.library.api.AssetCommand.BookSiteVisit;
import dev.verona.library.api.AssetCommand.CapSiteVisits;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.VisitId;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** Books visits at a reference, and says how many its customer takes. */
final class VisitDialogs {

    private VisitDialogs() {}

    static void book(LibraryAnswers answers, Commands commands, AssetView asset) {
        var account = new ComboBox<AccountRow>("Which account comes");
        account.setItems(DataProvider.fromFilteringCallbacks(
                query -> answers.accounts(query.getFilter().orElse(""), query.getOffset(), query.getLimit()),
                query -> answers.accounts(query.getFilter().orElse(""))));
        account.setItemLabelGenerator(AccountRow::name);
        account.setRequiredIndicatorVisible(true);
        account.setManualValidation(true);
        var on = new DatePicker("On");
        on.setRequiredIndicatorVisible(true);
        on.setManualValidation(true);
        var errors = new FormErrors().bind("account", account).bind("on", on);
        var visit = VisitId.random();
        var dialog = dialog("Book a site visit", "Book", self -> {
            errors.clear();
            if (account.getValue() == null) {
                errors.show(new InvalidInput("account", "Choose the account that comes to visit."));
            } else if (on.getValue() == null) {
                errors.show(new InvalidInput("on", "Choose the day of the visit."));
            } else {
                var who = account.getValue();
                commands.send(new BookSiteVisit(asset.id(), visit, who.id(), on.getValue()), errors, () -> {
                    self.close();
                    Toasts.success(who.name() + " visits on " + AssetWords.date(on.getValue()) + ".");
                });
            }
        });
        body(dialog, account, on);
        dialog.open();
    }

    static void cap(Commands commands, AssetView asset) {
        var most = new IntegerField("Visits in twelve months");
        most.setHelperText("As many as the customer takes; empty for no limit.");
        most.setStepButtonsVisible(true);
        most.setMin(0);
        most.setMax(100);
        most.setValue(asset.cap());
        var errors = new FormErrors().bind("most", most);
        var dialog = dialog("How many site visits the customer takes", "Save", self -> {
            errors.clear();
            if (most.isInvalid() && most.getValue() == null) {
                errors.show(new InvalidInput("most", "Write a whole number, or nothing for no limit."));
                return;
            }
            commands.send(new CapSiteVisits(asset.id(), most.getValue()), errors, () -> {
                self.close();
                Toasts.success("Saved.");
            });
        });
        var why = new Paragraph("A reference is worn out when everybody is sent there: more are refused.");
        why.addClassNames("vr-small", "vr-soft");
        body(dialog, why, most);
        dialog.open();
    }

    private static Dialog dialog(String title, String verb, java.util.function.Consumer<Dialog> act) {
        var dialog = new Dialog(title);
        dialog.setWidth("min(30rem, 100%)");
        var save = new Button(verb, click -> act.accept(dialog));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), save);
        return dialog;
    }

    private static void body(Dialog dialog, com.vaadin.flow.component.Component... parts) {
        var body = new Div(parts);
        body.addClassNames("vr-stack", "vr-asset-form");
        dialog.add(body);
    }
}
