package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.CatalogueEvent;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanAnswers;
import dev.verona.plan.workspace.PlanPart;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Live;
import java.util.List;

/** The account in numbers: the target against what was won and what is open, and what the customer buys and could buy. */
@StyleSheet("context://verona/css/customer.css")
@JavaScript("context://verona/js/matrix.js")
final class NumbersPage extends PlanPart {

    private static final long serialVersionUID = 1L;

    private final transient PlanAnswers answers;
    private final Paragraph why = new Paragraph();
    private final TargetCard target;
    private final WhitespaceCard whitespace;
    private transient List<OpportunityFacts> opportunities = List.of();
    private transient List<String> offerings = List.of();

    NumbersPage(PlanScreen screen, PlanAnswers answers, Live live) {
        super(screen);
        this.answers = answers;
        target = new TargetCard(screen());
        whitespace = new WhitespaceCard(screen());
        why.addClassName("vr-notice");
        getContent().addClassNames("vr-stack", "vr-plan-section", "vr-customer");
        getContent().add(why, target, whitespace);
        live.onAny(getContent(), OpportunityEvent.class, Accounts.READ_MODEL, Live.SELDOM, events -> reload());
        live.onAny(getContent(), CatalogueEvent.class, Accounts.READ_MODEL, Live.SELDOM, events -> reload());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        read();
        super.onAttach(attach);
    }

    private void reload() {
        read();
        show(screen().view());
    }

    private void read() {
        opportunities = answers.opportunities(screen().view().account());
        offerings = answers.offerings();
    }

    @Override
    protected void show(PlanView plan) {
        var rights = screen().rights();
        why.setText(rights.why());
        why.setVisible(!rights.why().isEmpty());
        target.show(plan, opportunities);
        whitespace.show(plan.customer(), offerings, opportunities);
    }

    @Override
    protected List<? extends Component> placesOf(PlanEvent event) {
        return CustomerWords.thing(event).stream()
                .flatMap(thing -> thing.equals(ElementId.PLAN)
                        ? target.placeOf(event).stream()
                        : whitespace.placeOf(thing).stream())
                .toList();
    }

    @Override
    protected String did(PlanEvent event) {
        return CustomerWords.did(event);
    }
}
