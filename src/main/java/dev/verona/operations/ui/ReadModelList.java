package dev.verona.operations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.verona.operations.api.OperationsCommand.Rebuild;
import dev.verona.operations.api.OperationsQuery.ReadModel;
import dev.verona.operations.api.OperationsQuery.ReadModels;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far each read model is, with what makes it anew. Rows stay where they are while their figures change. */
final class ReadModelList extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient Runnable done;
    private final Map<String, Row> rows = new HashMap<>();

    ReadModelList(Commands commands, Runnable done) {
        this.commands = commands;
        this.done = done;
        getContent().addClassName("vr-ops-list");
    }

    void show(ReadModels models) {
        for (var model : models.all()) {
            rows.computeIfAbsent(model.name(), name -> {
                        var row = new Row(model);
                        getContent().add(row);
                        return row;
                    })
                    .show(model);
        }
    }

    private void ask(ReadModel model) {
        var name = Words.readModel(model.name());
        var dialog = new ConfirmDialog();
        dialog.setHeader("Rebuild " + name + "?");
        dialog.setText(
                "It is made anew from the first event, beside the one that is shown. Everybody goes on working, and sees"
                        + " the new one when it has caught up.");
        dialog.setCancelable(true);
        dialog.setConfirmText("Rebuild");
        dialog.addConfirmListener(confirmed -> {
            commands.send(new Rebuild(model.name()));
            done.run();
        });
        dialog.open();
    }

    private final class Row extends ListItem {

        private static final long serialVersionUID = 1L;

        private final Span state = new Span();
        private final Span position = new Span();
        private final ProgressBar progress = new ProgressBar();
        private final Button rebuild;
        private transient @Nullable ReadModel shown;

        Row(ReadModel model) {
            var name = new Span(Words.readModel(model.name()));
            name.addClassName("vr-ops-name");
            position.addClassName("vr-ops-position");
            state.addClassName("vr-ops-state");
            rebuild = new Button("Rebuild", click -> ask(model));
            rebuild.addThemeVariants(ButtonVariant.SMALL);
            rebuild.setAriaLabel("Rebuild " + Words.readModel(model.name()));
            addClassName("vr-ops-row");
            add(name, position, state, rebuild, progress);
        }

        void show(ReadModel model) {
            if (model.equals(shown)) {
                return;
            }
            shown = model;
            var formats = Formats.current();
            position.setText("at position " + formats.number(model.position()));
            state.removeAll();
            state.add(chip(model));
            var rebuilt = model.rebuilt();
            progress.setVisible(rebuilt != null);
            progress.setValue(rebuilt == null ? 0 : rebuilt);
            progress.getElement().setAttribute("aria-label", "Rebuild of " + Words.readModel(model.name()));
            rebuild.setVisible(model.rebuildable());
            rebuild.setEnabled(rebuilt == null);
        }

        private static Chip chip(ReadModel model) {
            var formats = Formats.current();
            var rebuilt = model.rebuilt();
            if (model.problem() != null) {
                return new Chip("Stands still: " + model.problem(), Tone.BAD);
            }
            if (rebuilt != null) {
                return new Chip("Rebuilding, " + formats.percent(Math.floor(rebuilt * 100) / 100), Tone.ACCENT);
            }
            return model.lag() == 0
                    ? new Chip("Up to date", Tone.GOOD)
                    : new Chip(formats.count(model.lag(), "event") + " behind", Tone.WARN);
        }
    }
}
