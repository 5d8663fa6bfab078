package dev.verona.scorecard.projection;

import dev.verona.directory.api.People;
import dev.verona.plan.api.PlanAccess;
import dev.verona.plan.workspace.PlanLibrary;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.HealthQuery.FindHealth;
import dev.verona.scorecard.api.HealthQuery.HealthOfAccount;
import dev.verona.scorecard.api.HealthView;
import dev.verona.scorecard.domain.HealthCheck;
import dev.verona.scorecard.domain.PlanFacts;
import dev.verona.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers how healthy plans are, judged by today's date. */
@Component
class HealthQueries {

    private final HealthStore store;
    private final People people;
    private final ObjectProvider<PlanLibrary> library;
    private final PlanAccess access;
    private final Projections projections;
    private final Clock clock;

    HealthQueries(
            HealthStore store,
            People people,
            ObjectProvider<PlanLibrary> library,
            PlanAccess access,
            Projections projections,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.library = library;
        this.access = access;
        this.projections = projections;
        this.clock = clock;
    }

    @QueryHandler
    HealthView handle(FindHealth query) {
        projections.awaitOwnWrites(HealthQuery.READ_MODEL);
        return store.plan(query.plan())
                .map(plan -> judged(List.of(plan)).getFirst())
                .orElseThrow(() -> new NotFound("There is no such plan. Look for it at its account."));
    }

    @QueryHandler
    List<HealthView> handle(HealthOfAccount query, Actor asking) {
        projections.awaitOwnWrites(HealthQuery.READ_MODEL);
        var plans = store.plansOf(query.account()).stream()
                .filter(plan -> !plan.closed())
                .toList();
        var open = access.readable(asking, plans.stream().map(PlanFacts::plan).toList());
        return judged(plans.stream().filter(plan -> open.contains(plan.plan())).toList());
    }

    private List<HealthView> judged(List<PlanFacts> plans) {
        var around = new Surroundings(people, library.getIfAvailable(), plans);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return plans.stream()
                .map(plan -> HealthCheck.of(plan, today, around))
                .sorted(Comparator.comparing((HealthView view) -> view.period().from())
                        .reversed())
                .toList();
    }
}
