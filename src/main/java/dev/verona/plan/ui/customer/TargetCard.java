package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.ui.editing.MoneyField;
import dev.verona.plan.ui.editing.ValueEditor;
import dev.verona.plan.ui.editing.ValueForm;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Money;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.StatTile;
import dev.verona.shell.ui.Tone;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account's target in the plan's period against what was won and what is open (practice 79). */
final class TargetCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient ValueEditor<Money, MoneyField> target;
    private final Span who = new Span();
    private final StatTile won = new StatTile("Won", "");
    private final StatTile pipeline = new StatTile("Pipeline", "");
    private final StatTile gap = new StatTile("Gap", "");
    private final Div tiles = new Div(won, pipeline, gap);
    private final Div bar = new Div();
    private final Paragraph sentence = new Paragraph();
    private final NativeTableBody stages = new NativeTableBody();
    private final NativeTable table;
    private transient @Nullable TargetFigures shown;

    TargetCard(PlanScreen screen) {
        this.screen = screen;
        target = new ValueEditor<>(
                screen,
                new FieldRef(ElementId.PLAN, Field.TARGET),
                new MoneyField(Field.TARGET.label()),
                ValueForm.MONEY);
        target.field().setHelperText(Field.TARGET.help().replace(" (practice 79)", ""));
        who.addClassNames("vr-small", "vr-soft");
        tiles.addClassName("vr-target-tiles");
        bar.addClassName("vr-target-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        sentence.addClassName("vr-soft");
        var head = new NativeTableRow();
        for (var label : List.of("Stage of what is open", "Opportunities", "Amount")) {
            var cell = new NativeTableHeaderCell(label);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table = new NativeTable(new NativeTableHeader(head), stages);
        table.addClassName("vr-target-stages");
        var field = new Div(target.field(), who);
        field.addClassNames("vr-stack-s", "vr-target-field");
        var top = new Div(field, tiles);
        top.addClassName("vr-target-top");
        getContent().addClassNames("vr-card", "vr-target");
        getContent().add(new H2("Target"), top, bar, sentence, table);
    }

    void show(PlanView plan, List<OpportunityFacts> opportunities) {
        var customer = plan.customer();
        var touch = customer.targeted();
        target.show(Objects.toString(customer.target(), ""));
        target.field().setReadOnly(!screen.mayShape());
        who.setText(
                touch == null
                        ? "Nobody has set one yet."
                        : "Set by " + touch.by().name() + ", "
                                + Formats.current().ago(touch.at(), screen.now()));
        var figures = TargetFigures.of(customer.target(), plan.period(), opportunities);
        if (!figures.equals(shown)) {
            shown = figures;
            show(figures);
        }
    }

    Optional<Component> placeOf(PlanEvent event) {
        return event instanceof PlanEvent.ValueSet set && set.field().field() == Field.TARGET
                ? Optional.of(target.field())
                : Optional.empty();
    }

    private void show(TargetFigures figures) {
        var formats = Formats.current();
        won.show(words(figures.won()), "", Tone.CALM);
        pipeline.show(words(figures.pipeline()), "", Tone.CALM);
        var missing = figures.gap();
        gap.show(
                missing == null ? "—" : formats.moneyShort(missing),
                missing == null ? "Set a target to see it" : missing.amount().signum() == 0 ? "Nothing is missing" : "",
                Tone.CALM);
        bar.removeAll();
        bar.setVisible(figures.target() != null);
        var goal = figures.target();
        if (goal != null) {
            part("won", figures.won().in(goal.currency()).orElse(Money.zero(goal.currency())));
            part("pipeline", figures.pipeline().in(goal.currency()).orElse(Money.zero(goal.currency())));
            part("gap", missing == null ? Money.zero(goal.currency()) : missing);
        }
        sentence.setText(sentence(figures, formats));
        table.setVisible(!figures.stages().isEmpty());
        stages.removeAll();
        figures.stages()
                .forEach(at -> stages.add(new NativeTableRow(
                        new NativeTableCell(at.stage().label()),
                        new NativeTableCell(formats.number(at.opportunities())),
                        new NativeTableCell(words(at.amounts())))));
    }

    /** A stretch as wide as its amount; the words stand in the tiles. */
    private void part(String what, Money amount) {
        if (amount.amount().signum() > 0) {
            var stretch = new Div();
            stretch.getElement().setAttribute("data-part", what);
            stretch.getStyle().set("flex-grow", amount.amount().toPlainString());
            bar.add(stretch);
        }
    }

    private String sentence(TargetFigures figures, Formats formats) {
        var as = screen.past() ? "What was won and what is open is as of today, not of that day. " : "";
        if (figures.elsewhere() > 0) {
            return as + (figures.elsewhere() == 1 ? "1 opportunity" : figures.elsewhere() + " opportunities")
                    + " without an amount in the currency of the target: not counted in the gap.";
        }
        var goal = figures.target();
        if (goal == null) {
            return as + "Agree with each other what this account shall bring in the plan's period.";
        }
        var share = figures.won().shareOf(new Amounts(Map.of(goal.currency(), goal)));
        return share.isEmpty() ? as : as + formats.percent(share.getAsDouble()) + " of the target is won.";
    }

    private static String words(Amounts amounts) {
        return amounts.isEmpty() ? "—" : amounts.words(Formats.current());
    }
}
