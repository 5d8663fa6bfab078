package dev.verona.history.projection.comparison;

import dev.verona.history.api.Comparison;
import dev.verona.history.api.HistoryQuery;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanQuery;
import dev.verona.shared.PlanId;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Compares a plan with itself at another moment, of what the plan's own module says that it was. */
@Component
class ComparisonQueries {

    private final QueryGateway queries;

    ComparisonQueries(QueryGateway queries) {
        this.queries = queries;
    }

    @QueryHandler
    Comparison handle(HistoryQuery.Compare query) {
        return Comparing.of(whole(query.plan(), query.from()), whole(query.plan(), query.to()));
    }

    private PlanAsOf whole(PlanId plan, PlanMoment moment) {
        return queries.query(new PlanQuery.FindWholePlanAsOf(plan, moment), PlanAsOf.class)
                .join();
    }
}
