package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.history.api.Comparison;
import dev.verona.history.api.Comparison.Difference;
import dev.verona.history.api.Comparison.Thing;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelineFilter;
import dev.verona.history.api.TimelinePage;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand.RestoreContent;
import dev.verona.plan.api.PlanCommand.RestoreContent.Restored;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.WordDiffView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryGateway;

/** Shows what will be as it was, field by field, and whose later work that overwrites, before it is done; what was done can be taken back. */
final class RestoreDialog {

    private static final int ENTRIES = 200;

    private final PlanScreen screen;
    private final QueryGateway queries;
    private final Comparison comparison;
    private final Runnable done;
    private final Dialog dialog = new Dialog();
    private final Map<Checkbox, Restored> choices = new LinkedHashMap<>();
    private final Button restore = new Button("Restore", click -> restore());

    private RestoreDialog(PlanScreen screen, QueryGateway queries, Comparison comparison, Runnable done) {
        this.screen = screen;
        this.queries = queries;
        this.comparison = comparison;
        this.done = done;
    }

    /** @param done called when something was restored, and again when it was taken back */
    static void open(
            PlanScreen screen, QueryGateway queries, Comparison comparison, List<Thing> things, Runnable done) {
        new RestoreDialog(screen, queries, comparison, done).open(things);
    }

    private void open(List<Thing> things) {
        var formats = Formats.current();
        dialog.setHeaderTitle("Restore as it was on "
                + formats.dateTime(comparison.before().lastTouch().at()) + "?");
        dialog.setWidth("46rem");
        dialog.setMaxWidth("100%");
        var body = new Div();
        body.addClassNames("vr-stack", "vr-restore");
        body.add(new Paragraph(
                "What is struck through goes, what is underlined comes back. It is recorded as your own change,"
                        + " and nothing of what is there now is lost: it stays in the history."));
        things.forEach(thing -> thing(thing, body));
        var later = later(things);
        if (!later.isEmpty()) {
            body.add(warning(later, formats));
        }
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        restore.setDisableOnClick(true);
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), restore);
        dialog.open();
    }

    private void thing(Thing thing, Div body) {
        var heading = new H3(thing.title().isEmpty() ? thing.what() : thing.what() + ": " + thing.title());
        body.add(heading);
        for (var difference : thing.restorable()) {
            var choice = new Checkbox(difference.label(), true);
            choice.addValueChangeListener(change -> offer());
            choices.put(choice, restored(thing, difference));
            var block = new Div(choice, preview(difference));
            block.addClassName("vr-compare-prose");
            body.add(block);
        }
    }

    private static Restored restored(Thing thing, Difference difference) {
        return new Restored(
                new FieldRef(
                        Objects.requireNonNull(thing.element(), "Only elements have fields"),
                        Objects.requireNonNull(difference.field(), "Only fields are restored")),
                difference.is(),
                difference.was());
    }

    /** From now to then. */
    private static Component preview(Difference difference) {
        var now = difference.after();
        var then = difference.before();
        if (difference.prose()) {
            return new WordDiffView(now, then);
        }
        return new Span("From " + value(difference, now) + " back to " + value(difference, then));
    }

    private static String value(Difference difference, String value) {
        return value.isEmpty()
                ? "nothing"
                : Wording.shown(Objects.requireNonNull(difference.field()), value, Formats.current());
    }

    private void offer() {
        restore.setEnabled(choices.keySet().stream().anyMatch(Checkbox::getValue));
    }

    /** What others wrote and set in these fields after the moment. */
    private List<TimelineEntry> later(List<Thing> things) {
        var fields = choices.values().stream().map(Restored::field).toList();
        return things.stream()
                .flatMap(thing -> entries(thing).stream())
                .filter(entry -> entry.last() > comparison.from())
                .filter(entry -> !entry.by().id().equals(screen.viewer().person()))
                .filter(entry -> entry.field() != null && fields.contains(new FieldRef(entry.element(), entry.field())))
                .toList();
    }

    private List<TimelineEntry> entries(Thing thing) {
        var element = Objects.requireNonNull(thing.element());
        return Commands.answer(queries.query(
                        new HistoryQuery.Timeline(screen.plan(), TimelineFilter.of(element), Long.MAX_VALUE, ENTRIES),
                        TimelinePage.class))
                .entries();
    }

    private static Component warning(List<TimelineEntry> later, Formats formats) {
        var list = new UnorderedList();
        later.forEach(entry -> list.add(new ListItem(entry.by().name() + " " + Wording.of(entry, formats) + ", "
                + formats.dateTime(entry.to())
                + (entry.wrote().isEmpty() ? "" : ": " + entry.wrote()))));
        var box = new Div(new Span("Others worked on this since. Restoring overwrites:"), list);
        box.addClassNames("vr-notice", "vr-restore-later");
        return box;
    }

    private void restore() {
        var fields = choices.entrySet().stream()
                .filter(choice -> choice.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
        if (screen.send(new RestoreContent(screen.plan(), comparison.from(), fields))) {
            dialog.close();
            done.run();
            Toasts.undo("Restored as it was.", () -> takeBack(fields));
        } else {
            restore.setEnabled(true);
        }
    }

    private void takeBack(List<Restored> fields) {
        var back = fields.stream().map(Restored::reversed).toList();
        if (screen.send(new RestoreContent(screen.plan(), comparison.to(), back))) {
            done.run();
        }
    }
}
