package dev.verona.operations.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.verona.operations.api.OperationsEvent;
import dev.verona.operations.api.OperationsQuery.ReadModel;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.StatTile;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How Verona is, for administrators, by itself up to date; and what can be done about it. */
@Route("operations")
@PageTitle("Operations")
@Menu(title = "Operations", order = 95, icon = "vaadin:server")
@RolesAllowed("ADMIN")
@StyleSheet("context://verona/css/operations.css")
final class OperationsView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final Logger log = LoggerFactory.getLogger(OperationsView.class);

    private static final int LOOK_EVERY_MILLIS = 2_000;

    private final transient Operations operations;
    private final StorePanel store;
    private final ReadModelList readModels;
    private final SetAsideList setAside;
    private final JournalList journal;
    private final StatTile events = new StatTile("Events", "");
    private final StatTile rate = new StatTile("In the last minute", "");
    private final StatTile lag = new StatTile("Read models", "");
    private final StatTile aside = new StatTile("Set aside", "");
    private @Nullable Registration polling;
    private boolean failing;

    OperationsView(Operations operations, Commands commands, Live live, Clock clock) {
        this.operations = operations;
        store = new StorePanel(commands, this::showAll);
        readModels = new ReadModelList(commands, this::showAll);
        setAside = new SetAsideList(commands, clock, this::showAll);
        journal = new JournalList(clock);
        var header = new PageHeader("Operations", "The event store, what is read from it, and what was done about it.");
        header.action(store.backUp());
        var tiles = new Div(events, rate, lag, aside);
        tiles.addClassName("vr-ops-tiles");
        var columns = new Div(section("Store", store), section("What administrators did", journal));
        columns.addClassName("vr-ops-columns");
        getContent().addClassName("vr-page");
        getContent().add(header, tiles, section("Read models", readModels), section("Set aside", setAside), columns);
        live.onAny(getContent(), OperationsEvent.class, null, _ -> showAll());
        showAll();
    }

    private static Component section(String title, Component content) {
        var section = new Section(new H2(title), content);
        section.addClassNames("vr-card", "vr-ops-section");
        return section;
    }

    /** Positions move without any event of this page's own. */
    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().setPollInterval(LOOK_EVERY_MILLIS);
        polling = attach.getUI().addPollListener(poll -> show());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void showAll() {
        show();
        journal.show(operations.journal());
    }

    private void show() {
        try {
            var figures = operations.store();
            var models = operations.readModels();
            var letters = operations.setAside();
            store.show(figures);
            readModels.show(models);
            setAside.show(letters);
            var formats = Formats.current();
            events.show(
                    formats.number(figures.events()), "in " + formats.count(figures.commits(), "commit"), Tone.CALM);
            rate.show(formats.number(figures.perMinute()), "events, on all nodes", Tone.CALM);
            showLag(
                    models.all().stream().mapToLong(ReadModel::lag).max().orElse(0),
                    models.all().size());
            if (models.all().stream().anyMatch(model -> model.problem() != null)) {
                lag.show("Stopped", "one stands still: see below", Tone.BAD);
            }
            aside.show(
                    formats.number(letters.total()),
                    letters.total() == 0 ? "every event is in" : "to be dealt with",
                    letters.total() == 0 ? Tone.CALM : Tone.WARN);
            failing = false;
        } catch (CompletionException e) {
            log.warn("The Operations page could not be brought up to date", e);
            if (!failing) {
                failing = true;
                Toasts.error("The figures could not be read just now. The page tries again by itself.");
            }
        }
    }

    private void showLag(long furthest, int count) {
        var formats = Formats.current();
        if (furthest == 0) {
            lag.show("Up to date", "all " + formats.number(count), Tone.CALM);
        } else {
            lag.show(formats.number(furthest), "events behind, at most", Tone.CALM);
        }
    }
}
