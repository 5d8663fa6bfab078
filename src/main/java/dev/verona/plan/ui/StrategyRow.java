package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.ui.editing.ProseEditor;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.time.LocalDate;
import java.util.Comparator;

/** How an objective is reached, with the action items that do it. */
final class StrategyRow extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_DAYS = 14;

    private final transient PlanScreen screen;
    private final ElementId id;
    private final transient ProseEditor statement;
    private final transient RowTools tools;
    private final transient KeyedList<PlanView.Action, ActionRow> actions;
    private final transient TeamChoice owner = new TeamChoice("Owner");
    private final DatePicker due = new DatePicker("Due");
    private final AddLine add;

    StrategyRow(PlanScreen screen, ElementId id) {
        this.screen = screen;
        this.id = id;
        statement = new ProseEditor(screen, new FieldRef(id, Field.STRATEGY_STATEMENT));
        var text = statement.field();
        text.field().setLabel(null);
        text.field().setPlaceholder("How the objective is reached");
        text.field().getElement().setAttribute("accessible-name", "Strategy");
        text.addClassNames("vr-grow", "vr-quiet");
        var label = new Span("Strategy");
        label.addClassName("vr-outline-label");
        var head = new Div();
        head.addClassName("vr-strategy-head");
        tools = new RowTools(screen, ElementKind.STRATEGY, id, this, head);
        tools.addRemove();
        head.add(tools.grip(), label, text, tools.mark(), tools.menu());
        var list = new UnorderedList();
        list.addClassName("vr-actions");
        list.getElement().setAttribute("aria-label", "Action items");
        actions = new KeyedList<>(
                list, PlanView.Action::id, action -> new ActionRow(screen, action.id()), ActionRow::show);
        owner.field().setLabel("Owner");
        due.setRequiredIndicatorVisible(true);
        add = new AddLine("Add an action item", "Action", "What is to be done", this::addAction, owner.field(), due);
        getContent().addClassName("vr-strategy");
        getContent().add(head, list, add);
        screen.place(id, getContent());
    }

    void show(PlanView.Strategy strategy) {
        var mayShape = screen.mayShape();
        statement.show(strategy.statement(), !mayShape);
        tools.setEnabled(mayShape);
        add.setVisible(mayShape);
        owner.show(screen.view(), screen.viewerRef());
        if (owner.field().isEmpty()) {
            owner.field().setValue(owner.byId(screen.viewer().person().value()));
        }
        if (due.isEmpty()) {
            due.setValue(usualDate());
        }
        actions.show(strategy.actions());
    }

    /** Tells the rows that something beside their own data changed: the team, the rights, the day. */
    void refresh() {
        actions.refresh();
    }

    private LocalDate usualDate() {
        var end = screen.view().period().to();
        var soon = screen.today().plusDays(USUAL_DAYS);
        return Comparator.<LocalDate>naturalOrder().compare(soon, end) <= 0 || end.isBefore(screen.today())
                ? soon
                : end;
    }

    private boolean addAction(String what) {
        var who = owner.field().getValue();
        var when = due.getValue();
        if (who == null || when == null) {
            Toasts.error("An action item has one owner and one due date. Choose both.");
            return false;
        }
        var no = screen.attempt(new PlanCommand.AddAction(screen.plan(), ElementId.random(), id, what, who.id(), when));
        no.ifPresent(this::refused);
        return no.isEmpty();
    }

    private void refused(Rejection rejection) {
        if (rejection instanceof InvalidInput && "due".equals(rejection.field())) {
            due.setErrorMessage(FormErrors.message(rejection));
            due.setInvalid(true);
        } else {
            Toasts.error(FormErrors.message(rejection));
        }
    }
}
