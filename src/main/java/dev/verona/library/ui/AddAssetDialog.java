package dev.verona.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import dev.verona.directory.api.PersonView;
import dev.verona.library.api.AssetCommand.AddAsset;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetRejection.AlreadyThere;
import dev.verona.library.page.LibraryNavigation;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Viewer;

/** Adds an asset; its first version is drafted on its page. */
final class AddAssetDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient FormErrors errors = new FormErrors();
    private final Select<AssetKind> kind = new Select<>();
    private final ComboBox<PersonView> owner = new ComboBox<>("Owner");
    private final transient FactFields facts;

    AddAssetDialog(LibraryAnswers answers, Commands commands) {
        this.commands = commands;
        facts = new FactFields(answers, errors);
        setHeaderTitle("Add asset");
        setWidth("min(44rem, 100%)");
        setCloseOnOutsideClick(false);
        kind.setLabel("Kind");
        kind.setItems(AssetKind.values());
        kind.setItemLabelGenerator(AssetKind::label);
        kind.addValueChangeListener(
                change -> kind.setHelperText(change.getValue().meaning()));
        kind.setValue(AssetKind.TEMPLATE);
        owner.setItems(answers.people());
        owner.setItemLabelGenerator(PersonView::name);
        owner.setHelperText("Is told when it has to be looked at.");
        var me = Viewer.current().person();
        owner.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(me))
                .findFirst()
                .ifPresent(owner::setValue);
        errors.bind("kind", kind).bind("owner", owner);
        var form = new FormLayout(kind, owner);
        facts.addTo(form);
        add(form);
        var save = new Button("Add asset", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                facts.title.focus();
            }
        });
    }

    private void save() {
        errors.clear();
        try {
            var person = owner.getValue();
            if (person == null) {
                throw new InvalidInput("owner", "Choose who answers for it.");
            }
            var said = facts.value();
            if (said.title().isBlank()) {
                throw new InvalidInput("title", "Give it a title by which people look for it.");
            }
            send(AssetId.titled(said.title()), said, person.id(), true);
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }

    private void send(AssetId id, AssetFacts said, PersonId person, boolean again) {
        var refused = commands.attempt(new AddAsset(id, kind.getValue(), said, person));
        if (refused.isPresent() && refused.get() instanceof AlreadyThere && again) {
            send(id.another(), said, person, false);
        } else if (refused.isPresent()) {
            errors.show(refused.get());
        } else {
            close();
            Toasts.success("“" + said.title().strip() + "” is in the library. Draft its first version now.");
            LibraryNavigation.open(UI.getCurrent(), id);
        }
    }
}
