package dev.verona.bench;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanSummary;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** Who and what there is in the demo company. */
final class Demo {

    /** Who sells to Brackenmoor. */
    static final String TOM = "Tom Adeyemi";
    /** Who advises on Brackenmoor for Marketing. */
    static final String ROSA = "Rosa Klein";
    /** Who leads. */
    static final String INES = "Ines Okafor";

    private Demo() {}

    static Actor person(App app, String name) {
        return app.bean(People.class).active().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .map(PersonView::actor)
                .orElseThrow();
    }

    /** Brackenmoor's, which the story is told of. */
    static PlanSummary plan(App app) throws Exception {
        return Acting.as(
                        person(app, TOM),
                        () -> app.bean(QueryGateway.class)
                                .query(
                                        new PlanQuery.ListPlans("Brackenmoor", 0, 10),
                                        ResponseTypes.multipleInstancesOf(PlanSummary.class))
                                .join())
                .getFirst();
    }
}
