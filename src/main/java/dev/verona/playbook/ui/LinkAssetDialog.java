package dev.verona.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import dev.verona.library.api.AssetRow;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.shell.ui.FormErrors;

/** Links something that the library lets out to a play. */
final class LinkAssetDialog {

    private LinkAssetDialog() {}

    static void open(BookScreen screen, PieceId play) {
        var dialog = new Dialog("Link an asset");
        dialog.setWidth("min(32rem, 100%)");
        var asset = new ComboBox<AssetRow>("Asset");
        asset.setItems(screen.answers().assets());
        asset.setItemLabelGenerator(row -> row.title() + " (" + row.kind().label() + ")");
        asset.setHelperText("What the library lets out now. The link follows its newest version.");
        asset.setWidthFull();
        var errors = new FormErrors().bind("asset", asset);
        var link = new Button("Link it", click -> {
            var chosen = asset.getValue();
            if (chosen == null) {
                asset.setErrorMessage("Choose what the play uses.");
                asset.setInvalid(true);
                return;
            }
            screen.send(
                    new PlaybookCommand.LinkAsset(screen.id(), PieceId.random(), play, chosen.id(), chosen.title()),
                    errors,
                    dialog::close);
        });
        link.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(asset);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), link);
        dialog.open();
    }
}
