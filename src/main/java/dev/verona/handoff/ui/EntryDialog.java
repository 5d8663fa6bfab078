package dev.verona.handoff.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.SegmentView;
import dev.verona.directory.api.PersonView;
import dev.verona.handoff.api.EntryCommand.AddEntry;
import dev.verona.handoff.api.EntryCommand.CorrectEntry;
import dev.verona.handoff.api.EntryId;
import dev.verona.handoff.api.EntryView;
import dev.verona.handoff.api.Knowledge;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Viewer;

/** Says who can be called about what. */
final class EntryDialog {

    private final ComboBox<PersonView> person = new ComboBox<>("Who can be called");
    private final TextField topic = new TextField("About what");
    private final ComboBox<AccountRow> account = new ComboBox<>("Account");
    private final ComboBox<SegmentView> segment = new ComboBox<>("Segment");
    private final ComboBox<String> product = new ComboBox<>("Product");
    private final ComboBox<Stage> stage = new ComboBox<>("Stage");
    private final FormErrors errors = new FormErrors();
    private final CallAnswers answers;
    private final Commands commands;

    private EntryDialog(CallAnswers answers, Commands commands) {
        this.answers = answers;
        this.commands = commands;
        person.setItems(answers.people());
        person.setItemLabelGenerator(PersonView::name);
        person.setRequiredIndicatorVisible(true);
        person.setManualValidation(true);
        topic.setRequiredIndicatorVisible(true);
        topic.setManualValidation(true);
        topic.setHelperText("In a few words, as somebody would ask.");
        choices(answers, account, product, stage);
        segment.setItems(answers.segments());
        segment.setItemLabelGenerator(SegmentView::name);
        segment.setClearButtonVisible(true);
        segment.setPlaceholder("All");
        errors.bind("person", person)
                .bind("topic", topic)
                .bind("account", account)
                .bind("product", product);
    }

    /** What account, product and stage can be asked and said about. */
    static void choices(
            CallAnswers answers, ComboBox<AccountRow> account, ComboBox<String> product, ComboBox<Stage> stage) {
        account.setItems(DataProvider.fromFilteringCallbacks(
                query -> answers.accounts(query.getFilter().orElse(""), query.getOffset(), query.getLimit()),
                query -> answers.accounts(query.getFilter().orElse(""))));
        account.setItemLabelGenerator(AccountRow::name);
        product.setItems(answers.products());
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(Stage::label);
        for (var box : java.util.List.of(account, product, stage)) {
            box.setClearButtonVisible(true);
            box.setPlaceholder("All");
        }
    }

    static void add(CallAnswers answers, Commands commands) {
        new EntryDialog(answers, commands).add();
    }

    static void correct(CallAnswers answers, Commands commands, EntryView entry) {
        new EntryDialog(answers, commands).correct(entry);
    }

    private void add() {
        var me = Viewer.current().person();
        person.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(me))
                .findFirst()
                .ifPresent(person::setValue);
        var id = EntryId.random();
        open("Say who can be called", "Add", () -> {
            errors.clear();
            var chosen = person.getValue();
            if (chosen == null) {
                errors.show(new InvalidInput("person", "Choose who can be called."));
                return null;
            }
            return new AddEntry(id, chosen.id(), value());
        });
        topic.focus();
    }

    private void correct(EntryView entry) {
        person.setVisible(false);
        var known = entry.knowledge();
        topic.setValue(known.topic());
        product.setValue(known.product().isEmpty() ? null : known.product());
        stage.setValue(known.stage());
        if (known.account() != null) {
            answers.account(known.account()).ifPresent(account::setValue);
        }
        segment.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(known.segment()))
                .findFirst()
                .ifPresent(segment::setValue);
        open("What " + entry.person().name() + " can be called about", "Save", () -> {
            errors.clear();
            return new CorrectEntry(entry.id(), value());
        });
    }

    private Knowledge value() {
        return new Knowledge(
                topic.getValue(),
                account.getValue() == null ? null : account.getValue().id(),
                segment.getValue() == null ? null : segment.getValue().id(),
                product.getValue() == null ? "" : product.getValue(),
                stage.getValue());
    }

    /** @param command null when something is missing, which has been said */
    private void open(
            String title, String verb, java.util.function.Supplier<@org.jspecify.annotations.Nullable Object> command) {
        var dialog = LeadDialogs.dialog(title, "40rem");
        dialog.add(new FormLayout(person, topic, account, segment, product, stage));
        LeadDialogs.primary(dialog, verb, () -> {
            var wanted = command.get();
            if (wanted != null) {
                commands.send(wanted, errors, () -> {
                    dialog.close();
                    Toasts.success("Saved.");
                });
            }
        });
        dialog.open();
    }
}
