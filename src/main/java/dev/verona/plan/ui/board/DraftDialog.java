package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.FormErrors;
import java.util.function.Consumer;

/** Starts a contribution that nobody asked for, and opens it to be written. */
final class DraftDialog extends Composite<Dialog> {

    private final PlanScreen screen;
    private final StageAndKind place;
    private final TextField title = new TextField("Title");
    private final FormErrors errors = new FormErrors();
    private final Consumer<ElementId> started;
    private final ElementId contribution = ElementId.random();

    DraftDialog(PlanScreen screen, Stage stage, ContributionKind kind, Consumer<ElementId> started) {
        this.screen = screen;
        this.started = started;
        place = new StageAndKind(stage, kind, chosen -> title.setPlaceholder(BoardWords.example(chosen)));
        title.setPlaceholder(BoardWords.example(kind));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(200);
        title.setManualValidation(true);
        errors.bind("title", title);
        var dialog = getContent();
        dialog.setHeaderTitle("Add a contribution");
        dialog.setWidth("min(36rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        var viewer = screen.viewer().function();
        var note = new Paragraph(viewer.label() + " gives it; you write it on the next screen, and "
                + (viewer.other() == viewer
                        ? "the other function"
                        : viewer.other().label()) + " agrees to it.");
        note.addClassNames("vr-small", "vr-soft");
        place.getElement().setAttribute("data-wide", true);
        title.getElement().setAttribute("data-wide", true);
        note.getElement().setAttribute("data-wide", true);
        var form = new Div(place, title, note);
        form.addClassName("vr-dialog-form");
        dialog.add(form);
        var add = new Button("Add", click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), add);
    }

    void open() {
        getContent().open();
        title.focus();
    }

    private void add() {
        var command = new PlanCommand.DraftContribution(
                screen.plan(), contribution, place.stage(), place.kind(), title.getValue());
        screen.send(command, errors, () -> {
            getContent().close();
            started.accept(contribution);
        });
    }
}
