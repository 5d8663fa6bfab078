package dev.verona.ledger.projection;

import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.DecisionQuery.FindDecisions;
import dev.verona.ledger.api.DecisionQuery.FindProvenance;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.Provenance;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.PlanAccess;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what was decided at an account, and what stood in its plans then: the plans are asked for that moment, nothing is kept twice. */
@Component
class DecisionQueries {

    private final LedgerStore store;
    private final Projections projections;
    private final PlanAccess access;
    private final QueryGateway plans;

    DecisionQueries(LedgerStore store, Projections projections, PlanAccess access, QueryGateway plans) {
        this.store = store;
        this.projections = projections;
        this.access = access;
        this.plans = plans;
    }

    @QueryHandler
    List<Decision> handle(FindDecisions query) {
        projections.awaitOwnWrites(LedgerQuery.READ_MODEL);
        return store.decisions(query.account()).all().reversed().stream()
                .filter(decision -> {
                    var imported = decision.imported();
                    return imported == null || !imported.decidedNothing();
                })
                .toList();
    }

    @QueryHandler
    Provenance handle(FindProvenance query, Actor actor) {
        projections.awaitOwnWrites(LedgerQuery.READ_MODEL);
        var decision = store.decisions(query.account()).all().stream()
                .filter(one -> one.number() == query.number())
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such decision at this account."));
        var versions = new ArrayList<Provenance.Version>();
        int hidden = 0;
        for (var standing : decision.stood()) {
            if (access.mayRead(actor, standing.plan())) {
                versions.add(version(plans.query(
                                new PlanQuery.FindWholePlanAsOf(
                                        standing.plan(), new PlanMoment.AfterEvent(standing.sequence())),
                                PlanAsOf.class)
                        .join()));
            } else {
                hidden++;
            }
        }
        versions.sort(Comparator.comparing(
                        (Provenance.Version version) -> version.period().from())
                .reversed());
        return new Provenance(decision, versions, hidden);
    }

    private static Provenance.Version version(PlanAsOf then) {
        var plan = then.plan();
        return new Provenance.Version(
                plan.plan(),
                plan.period(),
                then.sequence(),
                plan.revision(),
                plan.signatures(),
                plan.contributions().stream()
                        .filter(card -> card.state() != ContributionState.RETIRED)
                        .sorted(Comparator.comparing(PlanView.Card::stage))
                        .map(card -> piece(card, then.contributions().get(card.id())))
                        .toList());
    }

    private static Provenance.Piece piece(PlanView.Card card, @Nullable ContributionView view) {
        var agreement = view == null || card.state() != ContributionState.AGREED
                ? null
                : view.steps().stream()
                        .filter(step -> step.kind() == Step.Kind.AGREE)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
        return new Provenance.Piece(
                card.id(),
                card.kind(),
                card.stage(),
                card.state(),
                card.title(),
                agreement == null ? null : agreement.by(),
                agreement == null ? null : agreement.at());
    }
}
