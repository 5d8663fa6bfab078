package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.verona.account.imports.ChosenFile;
import dev.verona.account.imports.Source;
import dev.verona.account.imports.TableReader;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The first step: choosing files. Each is read as soon as it is there, and told what it is, or why it cannot be read. */
final class ImportFiles extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, List<Div>> said = new HashMap<>();
    private final UnorderedList read = new UnorderedList();
    private final Div problems = new Div();
    private final Button next;

    ImportFiles(Consumer<List<Source>> onNext) {
        next = new Button("Look at the columns", click -> onNext.accept(List.copyOf(sources.values())));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setEnabled(false);
        next.addClassName("vr-fit");
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> take(metadata.fileName(), file)));
        // The browser stops a larger one before it sends a byte of it; whoever goes round the browser is refused by the
        // reader.
        upload.setMaxFileSize((int) TableReader.LARGEST);
        upload.addFileRejectedListener(rejected -> {
            forget(rejected.getFileName());
            problem(rejected.getFileName(), tooLarge(rejected.getFileName()));
        });
        // What became of each file is said below, and stays there.
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        var what = new Paragraph(
                "Choose the CSV files, or a zip of them, in any order: UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs, "
                        + "each up to " + TableReader.LARGEST / 1024 / 1024
                        + " MB. Nothing is recorded before you have seen the preview.");
        what.addClassName("vr-soft");
        read.addClassName("vr-import-files");
        read.setVisible(false);
        problems.addClassName("vr-stack-s");
        problems.getElement().setAttribute("role", "alert");
        var card = new Div(what, upload, problems, read, next);
        card.addClassName("vr-card");
        getContent().add(card);
    }

    private void take(String name, File file) {
        try {
            forget(name);
            var chosen = ChosenFile.read(name, file.toPath());
            chosen.sources().forEach(source -> add(name, source));
            chosen.problems().forEach(text -> problem(name, text));
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

    private void add(String chosen, Source source) {
        var name = source.table().file();
        if (sources.size() >= ChosenFile.MOST_FILES && !sources.containsKey(name)) {
            problem(
                    chosen,
                    name + " is one too many: " + ChosenFile.MOST_FILES
                            + " files are imported at once. Leave another one out, or import this one afterwards.");
            return;
        }
        sources.put(name, source);
        list();
    }

    private void list() {
        next.setEnabled(!sources.isEmpty());
        read.removeAll();
        read.setVisible(!sources.isEmpty());
        sources.values().forEach(each -> read.add(line(each)));
    }

    private ListItem line(Source source) {
        var table = source.table();
        var formats = Formats.current();
        var words = new Span(table.file() + ": " + source.kind().label() + ", "
                + formats.count(table.rows().size(), "row") + " (" + table.encoding() + ", " + table.delimiterName()
                + ")");
        var out = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            sources.remove(table.file());
            list();
        });
        out.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        out.setAriaLabel("Leave " + table.file() + " out");
        var line = new ListItem(words, out);
        line.addClassName("vr-import-file");
        return line;
    }

    /** Says what is wrong with a file; the others stay as they are. */
    private void problem(String file, String text) {
        var notice = new Div(new Span(text));
        notice.addClassNames("vr-notice", "vr-tone-bad");
        problems.add(notice);
        said.computeIfAbsent(file, name -> new ArrayList<>()).add(notice);
    }

    /** What was said of a file no longer holds when it comes again. */
    private void forget(String file) {
        Optional.ofNullable(said.remove(file)).ifPresent(notices -> notices.forEach(problems::remove));
    }

    private static String tooLarge(String file) {
        return FormErrors.message(TableReader.tooLarge(file));
    }
}
