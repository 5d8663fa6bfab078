package dev.verona.plan.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.ValueConflict;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.FileContent;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.ValueConflictDialog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** The file that a contribution holds: chosen or dropped here, kept with the plan, and read back by whoever may open the plan. */
final class FileEditor extends FieldEditor {

    /** As the plan's own rule has it; read no further than that from the network. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final String TOO_BIG =
            "“%s” is bigger than 10 MB. Make it smaller, or keep it elsewhere and give its link.";

    private final Anchor download = new Anchor();
    private final Button remove = new Button("Remove", click -> set(this.shown, ""));
    private final Div current = new Div(download, remove);
    private final Upload upload = new Upload(this::receive);
    private final Button choose = new Button("Choose a file", VaadinIcon.UPLOAD.create());
    private final Span error = new Span();
    private String shown = "";

    FileEditor(PlanScreen screen, ElementId contribution, Field field) {
        super(screen, contribution, field);
        var label = new Span(field.label());
        label.addClassName("vr-field-label");
        current.addClassName("vr-row");
        download.addClassName("vr-file");
        download.setDownload(true);
        download.setHref(DownloadHandler.fromInputStream(event -> stored()));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(event -> refuse(TOO_BIG.formatted(event.getFileName())));
        var help = new Span("PDF, PowerPoint, Word, Excel, picture or plain text, up to 10 MB");
        help.addClassName("vr-field-touch");
        error.addClassName("vr-field-error");
        error.getElement().setAttribute("role", "alert");
        put(label, current, upload, help, error);
        shown("");
    }

    @Override
    void show(ContributionView view, boolean readOnly) {
        var value = view.values().get(field());
        touched(value == null ? null : value.last());
        shown(view.value(field()));
        upload.setVisible(!readOnly);
        remove.setVisible(!readOnly);
    }

    @Override
    void refuse(String message) {
        error.setText(message);
        upload.clearFileList();
    }

    @Override
    void focus() {
        choose.focus();
    }

    private void shown(String canonical) {
        shown = canonical;
        current.setVisible(!canonical.isEmpty());
        choose.setText(canonical.isEmpty() ? "Choose a file" : "Replace the file");
        download.setText(name(canonical));
        download.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
    }

    /** The name is what follows the bar ({@link Field.Type#FILE}). */
    private static String name(String canonical) {
        return canonical.substring(canonical.indexOf('|') + 1);
    }

    /** Called by the network's thread, with as much as somebody cares to send. */
    private void receive(UploadEvent event) {
        var name = event.getFileName();
        try (var stream = event.getInputStream()) {
            var bytes = stream.readNBytes(MAX_BYTES + 1);
            var _ = event.getUI().access(() -> received(name, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload of a file broke off", e);
        }
    }

    void received(String name, byte[] bytes) {
        upload.clearFileList();
        if (bytes.length > MAX_BYTES) {
            refuse(TOO_BIG.formatted(name));
            return;
        }
        attach(shown, name, new FileContent(bytes));
    }

    private void attach(String seen, String name, FileContent content) {
        error.setText("");
        screen().attempt(new PlanCommand.AttachFile(screen().plan(), ref().element(), seen, name, content))
                .ifPresentOrElse(
                        no -> refused(no, name, theirs -> attach(theirs, name, content)),
                        () -> Toasts.success("“" + name + "” is kept with this contribution."));
    }

    private void set(String seen, String value) {
        error.setText("");
        screen().attempt(new PlanCommand.SetValue(screen().plan(), ref(), seen, value))
                .ifPresent(no -> refused(no, "No file", theirs -> set(theirs, value)));
    }

    private void refused(Rejection rejection, String mine, Consumer<String> again) {
        if (rejection instanceof ValueConflict conflict) {
            ValueConflictDialog.open(
                    field().label(),
                    mine,
                    new ValueConflictDialog.Theirs(
                            name(conflict.theirs()),
                            conflict.byName(),
                            screen().functionOf(conflict.byName()),
                            conflict.at()),
                    () -> again.accept(conflict.theirs()),
                    () -> shown(conflict.theirs()));
            return;
        }
        refuse(FormErrors.message(rejection));
    }

    private DownloadResponse stored() {
        try {
            var file = screen().file(ref().element());
            var bytes = file.content().bytes();
            return new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), file.contentType(), bytes.length);
        } catch (Rejection rejection) {
            return DownloadResponse.error(404);
        }
    }
}
