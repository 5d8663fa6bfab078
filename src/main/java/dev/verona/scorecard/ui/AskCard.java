package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.scorecard.api.PortfolioView;
import dev.verona.shell.ui.Parts;
import java.util.Locale;

/** What to ask about, and what waits for a decision: each with its reason and its way. */
final class AskCard {

    private AskCard() {}

    static Component asks(PortfolioView view) {
        var card = new Div(new H2("Ask about"));
        card.addClassNames("vr-card", "vr-asks");
        if (view.asks().isEmpty()) {
            card.add(new Paragraph("Nothing stands out: every rule that makes a question holds."));
            return card;
        }
        var list = new OrderedList();
        for (var ask : view.asks()) {
            var why = new Span(ask.reason());
            why.addClassName("vr-soft");
            list.add(new ListItem(Parts.link(ScorecardPaths.of(ask.leads()), ask.question()), why));
        }
        card.add(list);
        return card;
    }

    static Component escalations(PortfolioView view) {
        var list = new UnorderedList();
        for (var one : view.escalations()) {
            var why = new Span(one.why());
            why.addClassName("vr-soft");
            var words = one.what().substring(0, 1).toUpperCase(Locale.ROOT)
                    + one.what().substring(1);
            list.add(new ListItem(Parts.link(ScorecardPaths.of(one.leads()), words), why));
        }
        var card = new Div(new H2("Waits for a decision"), list);
        card.addClassNames("vr-card", "vr-asks");
        return card;
    }
}
