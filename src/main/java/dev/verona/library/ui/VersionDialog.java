package dev.verona.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.library.api.AssetCommand;
import dev.verona.library.api.AssetCommand.Draft;
import dev.verona.library.api.AssetCommand.DraftVersion;
import dev.verona.library.api.AssetCommand.ReviseDraft;
import dev.verona.library.api.AssetRejection.DraftChanged;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.AssetView.Version;
import dev.verona.library.api.Content;
import dev.verona.library.api.VersionState;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** Drafts a version, or revises a draft: a file, a text, or both; for a template with its customising guide. */
final class VersionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient AssetView asset;
    private final boolean revises;
    private final int version;
    private int seen;
    private final FileField file = new FileField();
    private final TextArea text = new TextArea("Text");
    private final TextArea guide = new TextArea("Customising guide");
    private final TextField changes = new TextField("What is different from the version before");
    private final transient FormErrors errors = new FormErrors();

    private VersionDialog(Commands commands, AssetView asset, boolean revises, int version, int seen) {
        this.commands = commands;
        this.asset = asset;
        this.revises = revises;
        this.version = version;
        this.seen = seen;
        setHeaderTitle((revises ? "Version " : "Draft version ") + version);
        setWidth("min(44rem, 100%)");
        setCloseOnOutsideClick(false);
        text.setMaxLength(20_000);
        text.setMinRows(4);
        text.setMaxRows(14);
        text.setHelperText("Markdown. A version holds a file, a text, or both.");
        guide.setMaxLength(10_000);
        guide.setMinRows(3);
        guide.setMaxRows(10);
        guide.setHelperText("What to change for a customer, and what never to change.");
        guide.setVisible(asset.row().kind().hasGuide());
        changes.setMaxLength(500);
        changes.setVisible(version > 1);
        errors.bind("file", file).bind("text", text).bind("guide", guide).bind("changes", changes);
        var form = new Div(file, text, guide, changes);
        form.addClassNames("vr-stack", "vr-asset-form");
        add(form);
        var save = new Button(revises ? "Save draft" : "Save as draft", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    /** The next version begins with what the last one says, unless that was rejected for what it says: then too, to be mended. */
    static VersionDialog next(Commands commands, AssetView asset) {
        int last = asset.row().latest();
        var dialog = new VersionDialog(commands, asset, false, last + 1, last);
        asset.versions().stream().findFirst().map(Version::content).ifPresent(dialog::show);
        return dialog;
    }

    static VersionDialog revise(Commands commands, AssetView asset, Version draft) {
        if (draft.state() != VersionState.DRAFT) {
            throw new IllegalArgumentException("Only a draft is revised");
        }
        var dialog = new VersionDialog(commands, asset, true, draft.number(), draft.revision());
        dialog.changes.setValue(draft.changes());
        if (draft.content() != null) {
            dialog.show(draft.content());
        }
        return dialog;
    }

    private void show(Content content) {
        file.show(content.file());
        text.setValue(content.text());
        guide.setValue(content.guide());
    }

    private void save() {
        errors.clear();
        var draft = new Draft(file.chosen(), file.keeps(), text.getValue(), guide.getValue(), changes.getValue());
        AssetCommand command =
                revises ? new ReviseDraft(asset.id(), version, seen, draft) : new DraftVersion(asset.id(), seen, draft);
        commands.attempt(command)
                .ifPresentOrElse(
                        refused -> {
                            if (refused instanceof DraftChanged changed) {
                                seen = changed.theirs();
                            }
                            errors.show(refused);
                        },
                        () -> {
                            close();
                            Toasts.success("Version " + version + " is a draft. Ask a salesperson to review it.");
                        });
    }
}
