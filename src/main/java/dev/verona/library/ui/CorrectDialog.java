package dev.verona.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import dev.verona.directory.api.PersonView;
import dev.verona.library.api.AssetCommand.AssignOwner;
import dev.verona.library.api.AssetCommand.CorrectFacts;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetRejection.FactsChanged;
import dev.verona.library.api.AssetView;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/**
 * Corrects what an asset is and whom it fits. What only this person changed is kept together with what others changed meanwhile; where both changed one fact, the
 * field says what the other one chose, and saving again lets the own choice stand.
 */
final class CorrectDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient AssetView asset;
    private final transient FormErrors errors = new FormErrors();
    private final ComboBox<PersonView> owner = new ComboBox<>("Owner");
    private final transient FactFields fields;
    private transient AssetFacts seen;

    CorrectDialog(LibraryAnswers answers, Commands commands, AssetView asset) {
        this.commands = commands;
        this.asset = asset;
        seen = asset.facts();
        fields = new FactFields(answers, errors);
        setHeaderTitle("About this asset");
        setWidth("min(44rem, 100%)");
        setCloseOnOutsideClick(false);
        fields.show(seen);
        owner.setItems(answers.people());
        owner.setItemLabelGenerator(PersonView::name);
        owner.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(asset.row().owner().id()))
                .findFirst()
                .ifPresent(owner::setValue);
        errors.bind("owner", owner);
        var form = new FormLayout();
        fields.addTo(form);
        form.add(owner);
        form.setColspan(owner, 2);
        add(form);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        errors.clear();
        try {
            var person = owner.getValue();
            if (person == null) {
                throw new InvalidInput("owner", "Choose who answers for it.");
            }
            var sameOwner = person.id().equals(asset.row().owner().id());
            if (sent(new CorrectFacts(asset.id(), seen, fields.value()))
                    && (sameOwner || sent(new AssignOwner(asset.id(), person.id())))) {
                close();
                Toasts.success("Saved.");
            }
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }

    private boolean sent(Object command) {
        var refused = commands.attempt(command).orElse(null);
        if (refused == null) {
            return true;
        }
        if (refused instanceof FactsChanged changed) {
            seen = changed.theirs();
        }
        errors.show(refused);
        return false;
    }
}
