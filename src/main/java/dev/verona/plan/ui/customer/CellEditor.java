package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.plan.api.CellState;
import dev.verona.plan.api.Choice;
import dev.verona.plan.api.CustomerView.Cell;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.ui.editing.MoneyField;
import dev.verona.plan.ui.editing.ValueEditor;
import dev.verona.plan.ui.editing.ValueForm;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Money;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import java.util.List;
import java.util.Optional;

/** A cell of the whitespace, written where it stands, with what it rests on: who said it, and what the account's opportunities say of the offering. */
final class CellEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final ElementId unit;
    private final String offering;
    private final Select<CellState> first = new Select<>();
    private final FormErrors errors = new FormErrors();
    private final transient ValueEditor<Choice, Select<Choice>> state;
    private final transient ValueEditor<Money, MoneyField> amount;
    private final transient ValueEditor<String, TextField> competitor;
    private final transient ValueEditor<String, TextField> reason;
    private final Span source = new Span();

    CellEditor(PlanScreen screen, ElementId unit, String offering, String unitName, Runnable close) {
        this.screen = screen;
        this.unit = unit;
        this.offering = offering;
        first.setLabel(Field.CELL_STATE.label());
        first.setPlaceholder("Choose how it stands");
        first.setItems(CellState.values());
        first.setItemLabelGenerator(CellState::label);
        first.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                begin(change.getValue());
            }
        });
        errors.bind(Field.CELL_STATE.name(), first);
        var select = new Select<Choice>();
        select.setLabel(Field.CELL_STATE.label());
        select.setItems(Field.CELL_STATE.choices());
        select.setItemLabelGenerator(one -> one == null ? "Not said" : one.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Not said");
        state = new ValueEditor<>(screen, ref(Field.CELL_STATE), select, ValueForm.choiceOf(Field.CELL_STATE));
        amount = new ValueEditor<>(
                screen, ref(Field.CELL_AMOUNT), new MoneyField(Field.CELL_AMOUNT.label() + " a year"), ValueForm.MONEY);
        competitor = text(Field.CELL_COMPETITOR);
        reason = text(Field.CELL_REASON);
        source.addClassNames("vr-small", "vr-soft", "vr-cell-source");
        var done = new Button("Done", click -> close.run());
        done.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var fields = new Div(first, select, amount.field(), competitor.field(), reason.field(), done);
        fields.addClassName("vr-cell-fields");
        getContent().addClassName("vr-cell-editor");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", unitName + ", " + offering);
        // Leaving the field first hands over what was typed in it.
        getContent()
                .getElement()
                .addEventListener("keydown", escape -> close.run())
                .setFilter(
                        "event.key === 'Escape' && !event.defaultPrevented && (document.activeElement.blur(), true)");
        getContent().add(fields, source);
    }

    ElementId unit() {
        return unit;
    }

    String offering() {
        return offering;
    }

    void focus() {
        if (first.isVisible()) {
            first.focus();
        } else {
            state.field().focus();
        }
    }

    void show(Optional<Cell> cell, List<OpportunityFacts> opportunities) {
        var readOnly = !screen.mayShape();
        var opened = cell.isPresent();
        first.setVisible(!opened);
        first.setReadOnly(readOnly);
        state.field().setVisible(opened);
        state.field().setReadOnly(readOnly);
        state.show(cell.map(one -> one.value(Field.CELL_STATE)).orElse(""));
        amount.show(cell.map(one -> one.value(Field.CELL_AMOUNT)).orElse(""));
        amount.field().setVisible(opened);
        amount.field().setReadOnly(readOnly);
        show(competitor, cell, Field.CELL_COMPETITOR, CellState.COMPETITOR, readOnly);
        show(reason, cell, Field.CELL_REASON, CellState.NOT_ELIGIBLE, readOnly);
        source.setText(source(cell, opportunities));
    }

    private static void show(
            ValueEditor<String, TextField> editor, Optional<Cell> cell, Field field, CellState of, boolean readOnly) {
        editor.show(cell.map(one -> one.value(field)).orElse(""));
        editor.field().setVisible(cell.filter(one -> one.state() == of).isPresent());
        editor.field().setReadOnly(readOnly);
    }

    private String source(Optional<Cell> cell, List<OpportunityFacts> opportunities) {
        var formats = Formats.current();
        var said = cell.map(Cell::last)
                .map(last -> last.by().name() + ", " + formats.ago(last.at(), screen.now()) + ". ")
                .orElse("");
        var won = amounts(opportunities, Outcome.WON);
        var open = amounts(opportunities, Outcome.OPEN);
        if (won.isEmpty() && open.isEmpty()) {
            return said + "The account has no opportunity with " + offering + ".";
        }
        return said + "The account with " + offering + ", all units together: "
                + (won.isEmpty() ? "nothing" : won.words(formats)) + " won, "
                + (open.isEmpty() ? "nothing" : open.words(formats)) + " open.";
    }

    private Amounts amounts(List<OpportunityFacts> opportunities, Outcome outcome) {
        return Amounts.of(opportunities.stream()
                .filter(one -> one.outcome() == outcome && one.product().equals(offering))
                .map(OpportunityFacts::amount)
                .toList());
    }

    private void begin(CellState chosen) {
        errors.clear();
        screen.attempt(new PlanCommand.OpenCell(screen.plan(), unit, offering, chosen))
                .ifPresentOrElse(errors::show, () -> amount.field().focus());
    }

    private ValueEditor<String, TextField> text(Field field) {
        var text = new TextField(field.label());
        text.setMaxLength(200);
        return new ValueEditor<>(screen, ref(field), text, ValueForm.TEXT);
    }

    private FieldRef ref(Field field) {
        return new FieldRef(Cell.idOf(unit, offering), field);
    }
}
