package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.RelationshipGap;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mends a gap by an action item: what, who, by when, and the strategy that it is a part of. A plan without one gets an objective and a strategy for it. */
final class AddActionDialog {

    private static final int USUAL_DAYS = 14;

    private final PlanScreen screen;
    private final RelationshipGap gap;
    private final Dialog dialog = new Dialog("Add an action item");
    private final TextField what = new TextField(Field.ACTION_WHAT.label());
    private final Select<PersonRef> owner = new Select<>();
    private final DatePicker due = new DatePicker(Field.ACTION_DUE.label());
    private final Select<Under> under = new Select<>();
    private final FormErrors errors = new FormErrors();

    /** @param strategy empty for a new one */
    private record Under(Optional<ElementId> strategy, String label) {}

    private AddActionDialog(PlanScreen screen, RelationshipGap gap) {
        this.screen = screen;
        this.gap = gap;
    }

    static void open(PlanScreen screen, RelationshipGap gap) {
        new AddActionDialog(screen, gap).show();
    }

    private void show() {
        what.setValue(gap.mend());
        what.setMaxLength(200);
        what.setManualValidation(true);
        what.setRequiredIndicatorVisible(true);
        what.setWidthFull();
        owner.setLabel(Field.ACTION_OWNER.label());
        owner.setItems(screen.people());
        owner.setItemLabelGenerator(PersonRef::name);
        screen.people().stream()
                .filter(one -> one.id().equals(screen.viewer().person()))
                .findFirst()
                .ifPresent(owner::setValue);
        owner.setWidthFull();
        due.setValue(screen.today().plusDays(USUAL_DAYS));
        due.setManualValidation(true);
        due.setWidthFull();
        under.setLabel(Field.STRATEGY_STATEMENT.label());
        under.setHelperText("What it is a part of");
        under.setItems(strategies());
        under.setItemLabelGenerator(Under::label);
        under.setValue(strategies().getFirst());
        under.setWidthFull();
        errors.bind("what", what).bind("owner", owner).bind("due", due).bind("strategy", under);
        var add = new Button("Add action item", click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var sentence = new Paragraph(gap.sentence());
        sentence.addClassName("vr-soft");
        var body = new Div(sentence, what, owner, due, under);
        body.addClassName("vr-stack");
        dialog.setWidth("min(34rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), add);
        dialog.open();
        what.focus();
    }

    /** Those of objectives about relationships first. */
    private List<Under> strategies() {
        var all = new ArrayList<Under>();
        for (var kind : List.of(true, false)) {
            screen.view().objectives().stream()
                    .filter(objective -> (objective.kind() == ObjectiveKind.RELATIONSHIP) == kind)
                    .flatMap(objective -> objective.strategies().stream())
                    .map(strategy -> new Under(
                            Optional.of(strategy.id()),
                            words(strategy.statement().text())))
                    .forEach(all::add);
        }
        all.add(new Under(Optional.empty(), "A new strategy for relationships"));
        return all;
    }

    private static String words(String text) {
        return text.isBlank() ? "(no words yet)" : text;
    }

    private void add() {
        errors.clear();
        if (owner.getValue() == null) {
            owner.setErrorMessage("Choose who does it.");
            owner.setInvalid(true);
            return;
        }
        if (due.getValue() == null) {
            due.setErrorMessage("Choose the day by which it is done.");
            due.setInvalid(true);
            return;
        }
        var refused = record();
        if (refused.isPresent()) {
            errors.show(refused.get());
            return;
        }
        dialog.close();
        Toasts.success("The action item is in the plan.");
    }

    private Optional<Rejection> record() {
        var action = ElementId.random();
        var strategy = under.getValue().strategy().orElse(null);
        if (strategy == null) {
            var objective = ElementId.random();
            strategy = ElementId.random();
            var begun = screen.attempt(new PlanCommand.AddObjective(
                    screen.plan(),
                    objective,
                    ObjectiveKind.RELATIONSHIP,
                    "Know the people who decide",
                    "",
                    null,
                    null,
                    screen.view().period().to()));
            if (begun.isPresent()) {
                return begun;
            }
            begun = screen.attempt(new PlanCommand.AddStrategy(
                    screen.plan(), strategy, objective, "Close the gaps of the relationship map"));
            if (begun.isPresent()) {
                return begun;
            }
            under.setItems(strategies());
            var made = strategy;
            strategies().stream()
                    .filter(one -> one.strategy().filter(made::equals).isPresent())
                    .findFirst()
                    .ifPresent(under::setValue);
        }
        var added = screen.attempt(new PlanCommand.AddAction(
                screen.plan(),
                action,
                strategy,
                what.getValue(),
                owner.getValue().id(),
                due.getValue()));
        var person = gap.about();
        return added.isPresent() || person == null
                ? added
                : screen.attempt(new PlanCommand.SetValue(
                        screen.plan(),
                        new FieldRef(action, Field.ACTION_ABOUT),
                        "",
                        person.id().value()));
    }
}
