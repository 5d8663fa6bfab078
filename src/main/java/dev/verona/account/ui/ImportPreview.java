package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.verona.account.api.ImportCommand.Fate;
import dev.verona.account.imports.ImportPlan;
import dev.verona.account.imports.Planner;
import dev.verona.account.imports.Settings;
import dev.verona.account.imports.Source;
import dev.verona.shell.ui.Formats;
import java.util.List;
import java.util.function.Consumer;

/** The third step: what would become of every row. */
final class ImportPreview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ImportPreview(Ask ask, List<Source> sources, Settings settings, Runnable back, Consumer<ImportPlan> onStart) {
        var plan = Planner.plan(sources, settings, ask.crmState());
        var formats = Formats.current();
        var start = new Button("Import " + formats.count(plan.toDo(), "row"), click -> onStart.accept(plan));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setEnabled(plan.toDo() > 0);
        start.setDisableOnClick(true);
        var buttons = new Div(new Button("Back to the columns", click -> back.run()), start);
        buttons.addClassName("vr-row");
        getContent().addClassName("vr-stack");
        plan.notes().forEach(note -> getContent().add(notice(note, "vr-tone-calm")));
        if (plan.toDo() == 0) {
            getContent().add(notice("Verona knows all of this already: there is nothing to import.", "vr-tone-good"));
        }
        var refused = plan.counts().getOrDefault(Fate.REFUSED, 0);
        if (refused > 0) {
            getContent()
                    .add(notice(
                            formats.count(refused, "row") + " will be left out; the list says why.", "vr-tone-warn"));
        }
        getContent().add(new ImportRows(plan), buttons);
    }

    private static Div notice(String text, String tone) {
        var notice = new Div(new Span(text));
        notice.addClassNames("vr-notice", tone);
        return notice;
    }
}
