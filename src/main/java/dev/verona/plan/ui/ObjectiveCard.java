package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.ui.editing.ProseEditor;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Tone;

/** A measurable outcome at the account, how far it is, and the strategies that lead there (practice 41). */
final class ObjectiveCard extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final ElementId id;
    private final transient ProseEditor statement;
    private final MeasureBlock measure;
    private final transient RowTools tools;
    private final transient KeyedList<PlanView.Strategy, StrategyRow> strategies;
    private final LastTouch last = new LastTouch();
    private final AddLine add;

    ObjectiveCard(PlanScreen screen, PlanView.Objective objective) {
        this.screen = screen;
        this.id = objective.id();
        statement = new ProseEditor(screen, new FieldRef(id, Field.OBJECTIVE_STATEMENT));
        var text = statement.field();
        text.field().setLabel(null);
        text.field().setPlaceholder("The outcome at the account, in one sentence");
        text.field().getElement().setAttribute("accessible-name", "Objective");
        text.addClassNames("vr-objective-text", "vr-quiet");
        measure = new MeasureBlock(screen, id);
        var head = new Div();
        head.addClassName("vr-objective-head");
        tools = new RowTools(screen, ElementKind.OBJECTIVE, id, this, head);
        tools.addRemove();
        var above = new Div(new Chip(objective.kind().label(), Tone.ACCENT), last);
        above.addClassNames("vr-section-head", "vr-grow");
        var top = new Div(tools.grip(), above, tools.mark(), tools.menu());
        top.addClassName("vr-objective-top");
        head.add(top, text, measure);
        var list = new UnorderedList();
        list.addClassName("vr-strategies");
        list.getElement().setAttribute("aria-label", "Strategies");
        strategies = new KeyedList<>(
                list, PlanView.Strategy::id, strategy -> new StrategyRow(screen, strategy.id()), StrategyRow::show);
        add = new AddLine("Add a strategy", "Strategy", "How the objective is reached", this::addStrategy);
        getContent().addClassNames("vr-card", "vr-objective");
        getContent().add(head, list, add);
        screen.place(id, getContent());
    }

    void show(PlanView.Objective objective) {
        var mayShape = screen.mayShape();
        statement.show(objective.statement(), !mayShape);
        measure.show(objective, !mayShape);
        last.show(objective.last(), screen.now());
        tools.setEnabled(mayShape);
        add.setVisible(mayShape);
        strategies.show(objective.strategies());
    }

    /** Something beside the objective's own data changed: the team, the rights. */
    void refresh() {
        strategies.refresh();
        strategies.rows().forEach(StrategyRow::refresh);
    }

    private boolean addStrategy(String words) {
        return screen.send(new PlanCommand.AddStrategy(screen.plan(), ElementId.random(), id, words));
    }
}
