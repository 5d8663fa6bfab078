package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.EffectPage;
import dev.verona.account.api.ImportEvent;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportQuery.ListEffects;
import dev.verona.account.api.ImportQuery.ListKept;
import dev.verona.account.api.ImportSummary;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.imports.UndoRun;
import dev.verona.account.page.AccountNavigation;
import dev.verona.platform.security.Acting;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.StatTile;
import dev.verona.shell.ui.Tone;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import: who brought what in, what it did with each thing, and what an undo would do, or has done. */
@Route(AccountNavigation.IMPORTS + "/:import")
@RolesAllowed({"LEADER", "ADMIN"})
@StyleSheet("context://verona/css/account.css")
final class ImportDetailsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ImportDetailsView.class);
    private static final String ALL = "All";
    private static final String KEPT = "Kept";

    private final transient Ask ask;
    private final transient Commands commands;
    private final transient Live live;
    private final transient UndoRun run;
    private final transient Clock clock;
    private final transient Formats formats = Formats.current();
    private final PageHeader header = new PageHeader("Import").crumb("Accounts", AccountsView.class);
    private final UndoState state = new UndoState(this::goOn);
    private final Div tiles = new Div();
    private final RadioButtonGroup<String> which = new RadioButtonGroup<>();
    private final Div body = new Div();
    private final Button undo = new Button("Undo this import", VaadinIcon.ARROW_BACKWARD.create(), click -> preview());
    private transient @Nullable ImportId id;
    private @Nullable EffectGrid grid;
    private @Nullable UndoPanel panel;
    private String title = "Import";

    ImportDetailsView(Ask ask, Commands commands, Live live, UndoRun run, Clock clock) {
        this.run = run;
        this.clock = clock;
        this.ask = ask;
        this.commands = commands;
        this.live = live;
        header.crumb("Imports", ImportsView.class).action(undo);
        tiles.addClassName("vr-tiles");
        which.setAriaLabel("What of it");
        which.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        which.addValueChangeListener(change -> refreshRows());
        body.addClassName("vr-stack");
        getContent().addClassName("vr-page");
        getContent().add(header, state, tiles, body);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var batch = ask.batch(idIn(event));
        if (batch.batch().equals(id)) {
            return;
        }
        id = batch.batch();
        header.setTitle("Import of " + formats.dateTime(batch.at()));
        header.setSubtitle("By " + batch.by().name() + ", from " + ImportWords.files(batch) + ".");
        title = "Import of " + formats.date(batch.at());
        show(batch);
        rows();
        live.on(body, ImportEvent.streamOf(batch.batch()), Accounts.READ_MODEL, events -> refresh());
        live.onAny(body, OpportunityEvent.class, Accounts.READ_MODEL, Live.SELDOM, events -> refresh());
        live.onAny(body, AccountEvent.class, Accounts.READ_MODEL, Live.SELDOM, events -> refresh());
        lookAgain(batch);
    }

    /** That nothing comes any more is heard of by nobody. */
    private void lookAgain(ImportSummary batch) {
        if (UndoState.open(batch)) {
            live.later(UndoState.STANDSTILL, () -> {
                if (id != null && id.equals(batch.batch())) {
                    var now = ask.batch(id);
                    state.show(now, clock.instant());
                    lookAgain(now);
                }
            });
        }
    }

    /** What it has taken back already it does not take back again. */
    private void goOn() {
        var batch = id;
        if (batch != null) {
            var actor = Viewer.current();
            Thread.ofVirtual()
                    .name("undo-again")
                    .start(() -> Acting.as(actor, () -> {
                        try {
                            run.run(batch);
                        } catch (RuntimeException e) {
                            log.warn("The undo of {} stopped again", batch, e);
                        }
                    }));
        }
    }

    private static ImportId idIn(BeforeEnterEvent event) {
        try {
            return new ImportId(event.getRouteParameters().get("import").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void refresh() {
        if (id == null) {
            return;
        }
        show(ask.batch(id));
        refreshRows();
        if (panel != null) {
            panel.refresh();
        }
    }

    private void refreshRows() {
        if (grid != null) {
            grid.getDataProvider().refreshAll();
        }
    }

    private void show(ImportSummary batch) {
        header.setMarks(ImportWords.state(batch, clock.instant()));
        state.show(batch, clock.instant());
        undo.setVisible(batch.undo() == null && panel == null && batch.effects() > 0);
        if (batch.undo() != null && panel != null) {
            rows();
        }
        tiles.removeAll();
        for (var kind : ImportedKind.values()) {
            var count = batch.count(kind);
            if (count.total() > 0) {
                tiles.add(new StatTile(
                        kind.label(),
                        formats.number(count.total()),
                        formats.number(count.made()) + " new, " + formats.number(count.changed()) + " changed",
                        Tone.CALM));
            }
        }
        if (batch.refused() > 0) {
            tiles.add(new StatTile(
                    "Left out", formats.number(batch.refused()), "of the rows, for a rule refused them", Tone.WARN));
        }
        choices(batch);
    }

    private void choices(ImportSummary batch) {
        var choices = new ArrayList<String>(List.of(ALL));
        Stream.of(ImportedKind.values())
                .filter(kind -> batch.count(kind).total() > 0)
                .forEach(kind -> choices.add(kind.label()));
        if (batch.undo() != null && batch.undo().result().kept() > 0) {
            choices.add(KEPT);
        }
        if (!choices.equals(which.getListDataView().getItems().toList())) {
            var before = which.getValue();
            which.setItems(choices);
            which.setValue(choices.contains(before) ? before : ALL);
        }
        which.setVisible(choices.size() > 2);
    }

    /** Everything that it did. */
    private void rows() {
        panel = null;
        grid = new EffectGrid("What the import did", "Since then", this::page);
        body.removeAll();
        body.add(which, grid);
        undo.setVisible(
                id != null && ask.batch(id).undo() == null && ask.batch(id).effects() > 0);
    }

    private EffectPage page(int offset, int limit) {
        if (id == null) {
            return new EffectPage(List.of(), 0);
        }
        if (KEPT.equals(which.getValue())) {
            return ask.effects(new ListKept(id, offset, limit));
        }
        var kind = Stream.of(ImportedKind.values())
                .filter(each -> each.label().equals(which.getValue()))
                .findFirst()
                .orElse(null);
        return ask.effects(new ListEffects(id, kind, offset, limit));
    }

    private void preview() {
        if (id != null) {
            grid = null;
            panel = new UndoPanel(ask, commands, id, this::rows, this::refresh);
            undo.setVisible(false);
            body.removeAll();
            body.add(panel);
            panel.takeFocus();
        }
    }
}
