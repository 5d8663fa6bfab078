package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Toasts;

/** Asks a function, or a person of it, for a contribution by a date: what is wanted, what it is for (practices 22 and 59). */
final class RequestDialog extends Composite<Dialog> {

    /** How many days one has unless the person says otherwise. */
    private static final int USUAL_DAYS = 7;

    private final PlanScreen screen;
    private final StageAndKind place;
    private final TextField title = new TextField("What is asked for");
    private final TextArea brief = new TextArea("Brief");
    private final RadioButtonGroup<Function> side = new RadioButtonGroup<>("Who is asked");
    private final Select<PersonRef> person = new Select<>();
    private final DatePicker due = new DatePicker("Needed by");
    private final FormErrors errors = new FormErrors();
    private final ElementId contribution = ElementId.random();

    RequestDialog(PlanScreen screen, Stage stage, Function asked) {
        this.screen = screen;
        place = new StageAndKind(stage, ContributionKind.mainAt(stage), this::kindChosen);
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(200);
        title.setManualValidation(true);
        brief.setHelperText("What it is for, who will read it, what must be in it");
        brief.setMinRows(3);
        brief.setManualValidation(true);
        side.setItems(Function.MARKETING, Function.SALES);
        side.setItemLabelGenerator(Function::label);
        side.setValue(asked);
        side.addValueChangeListener(change -> offerPeople());
        person.setLabel("Person");
        person.setEmptySelectionAllowed(true);
        person.setItemLabelGenerator(ref -> ref == null ? anybody() : ref.name());
        due.setRequiredIndicatorVisible(true);
        due.setManualValidation(true);
        due.setMin(screen.today());
        due.setValue(screen.today().plusDays(USUAL_DAYS));
        errors.bind("title", title).bind("brief", brief).bind("asked", person).bind("due", due);
        offerPeople();
        kindChosen(place.kind());
        dialog();
    }

    void open() {
        getContent().open();
        title.focus();
    }

    private void dialog() {
        var dialog = getContent();
        dialog.setHeaderTitle("Ask for a contribution");
        dialog.setWidth("min(40rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        var form = new Div(place, title, brief, side, person, due);
        form.addClassName("vr-dialog-form");
        for (var wide : new Component[] {place, title, brief, side}) {
            wide.getElement().setAttribute("data-wide", true);
        }
        dialog.add(form);
        var ask = new Button("Ask", click -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), ask);
    }

    private void kindChosen(ContributionKind kind) {
        title.setPlaceholder(BoardWords.example(kind));
    }

    private void offerPeople() {
        person.setItems(screen.people().stream()
                .filter(ref -> ref.function() == side.getValue() || ref.function() == Function.JOINT)
                .filter(ref -> !ref.id().equals(screen.viewer().person()))
                .toList());
        person.setEmptySelectionCaption(anybody());
        person.setPlaceholder(anybody());
        person.clear();
    }

    private String anybody() {
        return "Anybody of " + side.getValue().label() + " in the team";
    }

    private void ask() {
        var day = due.getValue();
        if (day == null) {
            due.setErrorMessage("Choose the day by which it is needed.");
            due.setInvalid(true);
            due.focus();
            return;
        }
        var ref = person.getOptionalValue();
        var command = new PlanCommand.RequestContribution(
                screen.plan(),
                contribution,
                place.stage(),
                place.kind(),
                title.getValue(),
                brief.getValue(),
                new Asked(side.getValue(), ref.map(PersonRef::id).orElse(null)),
                day);
        screen.send(command, errors, () -> {
            getContent().close();
            Toasts.success(ref.map(PersonRef::name).orElse(side.getValue().label()) + " is asked for “"
                    + title.getValue().strip() + "” by " + Formats.current().date(day) + ".");
        });
    }
}
