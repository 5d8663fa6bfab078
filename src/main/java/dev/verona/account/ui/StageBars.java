package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.api.AccountView.StageAmount;
import dev.verona.account.api.Outcome;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Amounts by stage as a list that reads without the bars: stage, how many, how much. Won is striped as well as green. */
final class StageBars extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    void show(List<StageAmount> stages) {
        getContent().removeAll();
        if (stages.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    VaadinIcon.BAR_CHART_H,
                                    "Nothing in play yet",
                                    "What is open and won shows here, stage by stage, as soon as there is an opportunity.")
                            .small());
            return;
        }
        var most = stages.stream().map(stage -> stage.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::max);
        var list = new UnorderedList();
        list.addClassName("vr-bars");
        stages.forEach(stage -> list.add(bar(stage, most)));
        getContent().add(list);
    }

    private static ListItem bar(StageAmount stage, BigDecimal most) {
        var formats = Formats.current();
        var name = new Span(stage.stage().number() + " " + stage.stage().label());
        var count = new Span(stage.outcome().label() + ", " + formats.number(stage.count()));
        count.addClassNames("vr-small", "vr-soft");
        var what = new Div(name, new Span(" "), count);
        var sum = new Span(stage.amount().amount().signum() == 0 ? "no amount" : formats.money(stage.amount()));
        sum.addClassName("vr-bar-sum");
        var fill = new Div();
        fill.addClassName("vr-bar-fill");
        fill.setWidth(
                most.signum() == 0
                        ? "0"
                        : stage.amount().amount().multiply(HUNDRED).divide(most, 1, RoundingMode.HALF_UP) + "%");
        var track = new Div(fill);
        track.addClassName("vr-bar-track");
        track.getElement().setAttribute("aria-hidden", "true");
        var item = new ListItem(what, sum, track);
        item.addClassName("vr-bar");
        item.getElement().getClassList().set("vr-bar-won", stage.outcome() == Outcome.WON);
        return item;
    }
}
