package dev.verona.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.ImportId;
import dev.verona.account.imports.ImportPlan;
import dev.verona.account.imports.ImportRun;
import dev.verona.account.imports.Report;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Acting;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Viewer;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last step: the run, which goes on when the page is left, and then the report. */
final class ImportProgress extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ImportProgress.class);

    /** How long the read model may take to follow; after that the report is shown, and the lists still fill. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ImportRun run;
    private final Projections projections;
    private final ImportPlan plan;
    private final Runnable again;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final ImportId batch = ImportId.random();
    private boolean started;

    ImportProgress(ImportRun run, Projections projections, ImportPlan plan, Runnable again) {
        this.run = run;
        this.projections = projections;
        this.plan = plan;
        this.again = again;
        bar.setMin(0);
        bar.setMax(Math.max(1, plan.toDo()));
        bar.getElement().setAttribute("aria-label", "Import");
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("vr-card");
        getContent().add(new H2("Importing"), bar, words);
        progress(0);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (started) {
            return;
        }
        started = true;
        var ui = event.getUI();
        var actor = Viewer.current();
        Thread.ofVirtual().name("crm-import").start(() -> Acting.as(actor, () -> work(ui)));
    }

    private void work(UI ui) {
        try {
            var result = run.run(batch, plan, done -> tell(ui, () -> progress(done)));
            tell(ui, this::following);
            projections.awaitOwnWrites(Accounts.READ_MODEL, PATIENCE);
            tell(ui, () -> done(result));
        } catch (RuntimeException e) {
            log.warn("An import stopped midway", e);
            tell(ui, () -> failed(e));
        }
    }

    private static void tell(UI ui, Runnable what) {
        try {
            var _ = ui.access(what::run);
        } catch (UIDetachedException e) {
            log.debug("Nobody watches the import any more");
        }
    }

    private void progress(int done) {
        var formats = Formats.current();
        bar.setValue(Math.min(done, bar.getMax()));
        words.setText(formats.number(done) + " of " + formats.count(plan.toDo(), "row"));
    }

    /** All is recorded: whoever looked at the same files now would be told of rows to import that are there already. */
    private void following() {
        bar.setIndeterminate(true);
        words.setText("Recorded. The lists are taking it in.");
    }

    private void done(ImportPlan result) {
        var report = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var csv = Report.csv(result);
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), "crm-import.csv", "text/csv", csv.length);
                }),
                "Download the report");
        var other = new Button("Import other files", click -> again.run());
        var buttons = new Div(ImportWords.link(batch, "What it did, and undo"), report, other);
        buttons.addClassName("vr-row");
        getContent().removeAll();
        getContent().add(new H2("Imported"), new ImportRows(result), buttons);
    }

    private void failed(RuntimeException e) {
        var reason = Commands.rejectionIn(e)
                .map(rejection -> FormErrors.message(rejection))
                .orElse("Something went wrong, and it is our fault.");
        getContent().removeAll();
        getContent()
                .add(
                        new H2("The import stopped"),
                        new Paragraph(
                                reason
                                        + " What was imported before that holds. Import the same files again: what is there already is left alone."),
                        new Button("Choose the files again", click -> again.run()));
    }
}
