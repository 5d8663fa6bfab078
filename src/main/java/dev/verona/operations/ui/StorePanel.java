package dev.verona.operations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.verona.operations.api.OperationsCommand.BackUp;
import dev.verona.operations.api.OperationsQuery.Kind;
import dev.verona.operations.api.OperationsQuery.Store;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Where the history is, whether it can be written, and how it is backed up. */
final class StorePanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final Button backUp;
    private final Facts facts = new Facts();
    private final Paragraph advice = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private transient @Nullable Store shown;

    StorePanel(Commands commands, Runnable done) {
        this.commands = commands;
        backUp = new Button("Back up now", VaadinIcon.DOWNLOAD.create(), click -> makeBackup(done));
        backUp.addThemeVariants(ButtonVariant.PRIMARY);
        backUp.setDisableOnClick(true);
        advice.addClassName("vr-page-subtitle");
        getContent().addClassName("vr-stack");
        progress.getElement().setAttribute("aria-label", "Backup");
        progress.setVisible(false);
        getContent().add(facts, progress, advice);
    }

    /** The page's main button; there only where a backup can be made. */
    Button backUp() {
        return backUp;
    }

    private void makeBackup(Runnable done) {
        if (commands.send(new BackUp())) {
            Toasts.info("The backup has begun. What comes of it is told below.");
        }
        backUp.setEnabled(true);
        done.run();
    }

    void show(Store store) {
        if (store.equals(shown)) {
            return;
        }
        shown = store;
        var formats = Formats.current();
        backUp.setVisible(store.backup());
        var copied = store.copied();
        backUp.setEnabled(copied == null);
        progress.setVisible(copied != null);
        progress.setValue(copied == null ? 0 : copied);
        facts.clear();
        facts.add(
                "Kind",
                switch (store.kind()) {
                    case FILE -> "Embedded, in a file";
                    case MEMORY -> "Embedded, in memory";
                    case SERVER -> "MongoDB";
                });
        facts.add(store.kind() == Kind.FILE ? "Folder" : "Place", store.place());
        facts.add("Last position", formats.number(store.events()));
        facts.add("Commits", formats.number(store.commits()));
        if (copied != null) {
            facts.add(
                    "Backup", new Chip("Being made, " + formats.percent(Math.floor(copied * 100) / 100), Tone.ACCENT));
        }
        facts.add(
                "State",
                store.problem() == null
                        ? new Chip("Writable", Tone.GOOD, VaadinIcon.CHECK)
                        : new Chip("Read-only: " + store.problem(), Tone.BAD, VaadinIcon.WARNING));
        advice.setText(
                switch (store.kind()) {
                    case FILE ->
                        "A backup is a copy of the whole store, made while everybody goes on working. It is put in the folder"
                                + " backups beside the store. Keep copies of it on another machine.";
                    case MEMORY -> "What is in memory ends with the process and cannot be backed up.";
                    case SERVER ->
                        "Back up a replica set with its own tools, such as mongodump, and keep an export beside it:"
                                + " java -jar verona.jar store export FILE.";
                });
    }
}
