package dev.verona.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.verona.library.api.AssetCommand.HandedIn;
import dev.verona.library.api.AssetFile;
import dev.verona.shared.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Where a file is chosen or dropped. It is held here until the form is sent, and what is the matter with it is said right below. */
final class FileField extends Composite<Div> implements HasValidation, Focusable<Div> {

    private static final long serialVersionUID = 1L;

    /** As the rule has it; read no further than that from the network. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final String TOO_BIG = "“%s” is bigger than 20 MB. Make its pictures smaller, or split it.";

    private final Span name = new Span();
    private final Button remove = new Button("Remove", click -> take(null, null));
    private final Div current = new Div(VaadinIcon.FILE_O.create(), name, remove);
    private final Button choose = new Button("Choose a file", VaadinIcon.UPLOAD.create());
    private final Upload upload = new Upload(this::receive);
    private final Span error = new Span();
    private transient @Nullable HandedIn chosen;
    private transient @Nullable AssetFile before;

    FileField() {
        var label = new Span("File");
        label.addClassName("vr-field-label");
        current.addClassNames("vr-row-s", "vr-asset-file");
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(event -> refuse(TOO_BIG.formatted(event.getFileName())));
        var help = new Span("PDF, PowerPoint, Word, Excel or a PNG or JPEG picture, up to 20 MB");
        help.addClassNames("vr-small", "vr-soft");
        error.addClassName("vr-field-error");
        error.getElement().setAttribute("role", "alert");
        getContent().addClassName("vr-stack-s");
        getContent().add(label, current, upload, help, error);
        take(null, null);
    }

    /** What the draft, or the version before, holds. */
    void show(@Nullable AssetFile file) {
        take(null, file);
    }

    /** What was chosen here, null when nothing was. */
    @Nullable
    HandedIn chosen() {
        return chosen;
    }

    /** Whether what was there before stays. */
    boolean keeps() {
        return chosen == null && before != null;
    }

    private void take(@Nullable HandedIn file, @Nullable AssetFile kept) {
        chosen = file;
        before = kept;
        error.setText("");
        name.setText(file != null ? file.name() : kept != null ? AssetWords.file(kept) : "");
        current.setVisible(file != null || kept != null);
        choose.setText(current.isVisible() ? "Choose another" : "Choose a file");
    }

    /** Called by the network's thread, with as much as somebody cares to send. */
    private void receive(UploadEvent event) {
        var file = event.getFileName();
        try (var stream = event.getInputStream()) {
            var bytes = stream.readNBytes(MAX_BYTES + 1);
            var _ = event.getUI().access(() -> received(file, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload of a file broke off", e);
        }
    }

    void received(String file, byte[] bytes) {
        upload.clearFileList();
        if (bytes.length > MAX_BYTES) {
            refuse(TOO_BIG.formatted(file));
            return;
        }
        take(new HandedIn(file, new FileContent(bytes)), null);
    }

    private void refuse(String message) {
        error.setText(message);
        upload.clearFileList();
    }

    @Override
    public void setErrorMessage(String errorMessage) {
        error.setText(errorMessage);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        if (!invalid) {
            error.setText("");
        }
    }

    @Override
    public boolean isInvalid() {
        return !error.getText().isEmpty();
    }

    @Override
    public void focus() {
        choose.focus();
    }
}
