package dev.verona.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.library.api.AssetCommand;
import dev.verona.library.api.AssetCommand.RejectVersion;
import dev.verona.library.api.AssetCommand.ReleaseVersion;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.AssetView.Version;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** The salesperson who was asked looks at a version and lets it out, or does not and says why. */
final class ReviewDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea("What does not hold");
    private final transient FormErrors errors = new FormErrors().bind("reason", reason);
    private final transient Commands commands;

    ReviewDialog(LibraryAnswers answers, Commands commands, AssetView asset, Version version) {
        this.commands = commands;
        setHeaderTitle(
                "Review version " + version.number() + " of “" + asset.row().title() + "”");
        setWidth("min(56rem, 100%)");
        setCloseOnOutsideClick(false);
        var question = new Paragraph("Would you put this before a customer? It goes out when you release it.");
        var body = new Div(question, new Preview(answers, asset, version));
        body.addClassName("vr-stack");
        if (!version.changes().isEmpty()) {
            var changes = new Paragraph("Different from the version before: " + version.changes());
            changes.addClassName("vr-soft");
            body.addComponentAtIndex(1, changes);
        }
        reason.setHelperText("Needed to reject it. Its keepers see this, so that the next version can be better.");
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        reason.setMinRows(2);
        reason.setManualValidation(true);
        body.add(reason);
        add(body);
        var reject = new Button(
                "Reject",
                click -> send(
                        new RejectVersion(asset.id(), version.number(), reason.getValue()),
                        "Version " + version.number() + " is rejected, and its owner is told why."));
        reject.addThemeVariants(ButtonVariant.ERROR);
        var release = new Button(
                "Release",
                click -> send(
                        new ReleaseVersion(asset.id(), version.number()),
                        "Version " + version.number() + " may go out now."));
        release.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), reject, release);
    }

    private void send(AssetCommand command, String done) {
        commands.send(command, errors, () -> {
            close();
            Toasts.success(done);
        });
    }
}
