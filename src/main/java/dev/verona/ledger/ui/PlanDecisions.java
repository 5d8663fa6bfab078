package dev.verona.ledger.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** The decisions at the plan's account. One is opened by its address: the price decided after an advice, or what one event of the plan decided. */
final class PlanDecisions extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanId plan;
    private final DecisionList decisions;
    private @Nullable Registration navigation;

    PlanDecisions(PlanId plan, DecisionList decisions) {
        this.plan = plan;
        this.decisions = decisions;
        var about = new Paragraph(
                "Each step of an opportunity of this account, and each price that Sales decided on: open one to see"
                        + " which version of the plan stood then, what it held, and who had agreed.");
        about.addClassName("vr-soft");
        getContent().addClassName("vr-stack");
        getContent().add(new H2("Decisions"), about, decisions);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        navigation = attach.getUI().addAfterNavigationListener(event -> visit(event.getLocation()));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (navigation != null) {
            navigation.remove();
        }
    }

    private void visit(Location location) {
        var parameters = location.getQueryParameters();
        parameters
                .getSingleParameter(PlanNavigation.CONTRIBUTION)
                .ifPresent(advice -> decisions.open(decision -> {
                    var of = decision.advice();
                    return of != null
                            && of.value().equals(advice)
                            && decision.stoodIn(plan).isPresent();
                }));
        parameters
                .getSingleParameter(PlanNavigation.SEQUENCE)
                .filter(sequence -> sequence.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .ifPresent(sequence -> decisions.open(decision -> decision.advice() != null
                        && decision.stoodIn(plan)
                                .filter(standing -> standing.sequence() == sequence)
                                .isPresent()));
    }
}
