package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.verona.account.imports.Source;
import dev.verona.account.imports.TableReader;
import dev.verona.account.imports.UnreadableFile;
import dev.verona.shell.ui.Formats;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The first step: choosing files. Each is read as soon as it is there, and told what it is, or why it cannot be read. */
final class ImportFiles extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FILES = 12;

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final UnorderedList read = new UnorderedList();
    private final Div problems = new Div();
    private final Button next;

    ImportFiles(Consumer<List<Source>> onNext) {
        next = new Button("Look at the columns", click -> onNext.accept(List.copyOf(sources.values())));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setEnabled(false);
        next.addClassName("vr-fit");
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> take(metadata.fileName(), file)));
        upload.setMaxFiles(MOST_FILES);
        upload.addFileRejectedListener(rejected -> problem(rejected.getErrorMessage()));
        var what = new Paragraph(
                "Choose the CSV files, in any order: UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs, "
                        + "each up to " + TableReader.LARGEST / 1024 / 1024
                        + " MB. Nothing is recorded before you have seen the preview.");
        what.addClassName("vr-soft");
        problems.addClassName("vr-stack-s");
        problems.getElement().setAttribute("role", "alert");
        var card = new Div(what, upload, problems, read, next);
        card.addClassName("vr-card");
        getContent().add(card);
    }

    private void take(String name, File file) {
        try {
            add(Source.recognise(TableReader.read(name, file.toPath())));
        } catch (UnreadableFile refused) {
            problem(Objects.requireNonNullElse(refused.getMessage(), ""));
        } finally {
            delete(file);
        }
    }

    private static void delete(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException e) {
            file.deleteOnExit();
        }
    }

    private void add(Source source) {
        sources.put(source.table().file(), source);
        next.setEnabled(true);
        read.removeAll();
        var formats = Formats.current();
        sources.values()
                .forEach(each -> read.add(
                        new ListItem(each.table().file() + ": " + each.kind().label() + ", "
                                + formats.count(each.table().rows().size(), "row") + " ("
                                + each.table().encoding() + ", " + each.table().delimiterName() + ")")));
    }

    private void problem(String text) {
        var notice = new Div(new Span(text));
        notice.addClassNames("vr-notice", "vr-tone-bad");
        problems.add(notice);
    }
}
