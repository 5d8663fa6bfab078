package dev.verona.demo.ui;

import com.vaadin.flow.component.Component;
import dev.verona.directory.api.DirectoryQuery;
import dev.verona.directory.api.PersonCommand;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanSummary;
import dev.verona.platform.security.Actor;
import dev.verona.shell.frame.FrameNotice;
import dev.verona.shell.ui.Commands;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Profile;

/** Offers the tour to people who may open a plan, until they dismiss it: on this machine or any other. */
@org.springframework.stereotype.Component
@Profile("demo")
class DemoTour implements FrameNotice {

    /** The account whose half-year the demo tells most of. */
    private static final String TOLD_BEST = "brackenmoor";

    private static final int ENOUGH = 50;

    private final QueryGateway queries;
    private final Commands commands;

    DemoTour(QueryGateway queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @Override
    public Optional<Component> create(Actor person) {
        if (!person.worksOnAccounts() || !wantsTour(person)) {
            return Optional.empty();
        }
        return plans().stream()
                .filter(PlanSummary::openTo)
                .min(Comparator.comparing(plan -> !plan.account().value().equals(TOLD_BEST)))
                .map(plan -> new TourCard(
                        TourStep.through(plan), () -> commands.send(new PersonCommand.DismissTour(person.person()))));
    }

    private boolean wantsTour(Actor person) {
        return queries.query(new DirectoryQuery.WantsTour(person.person()), Boolean.class)
                .join();
    }

    private List<PlanSummary> plans() {
        return queries.query(
                        new PlanQuery.ListPlans("", 0, ENOUGH), ResponseTypes.multipleInstancesOf(PlanSummary.class))
                .join();
    }
}
