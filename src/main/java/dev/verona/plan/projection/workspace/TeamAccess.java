package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.PlanAccess;
import dev.verona.plan.domain.Membership;
import dev.verona.plan.domain.Team;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is in a plan's team by the read model. Nobody is turned away for what was recorded a moment ago: a no is asked twice. */
@Component
class TeamAccess implements PlanAccess {

    private final WorkspaceStore store;
    private final Projections projections;

    TeamAccess(WorkspaceStore store, Projections projections) {
        this.store = store;
        this.projections = projections;
    }

    @Override
    public boolean mayRead(Actor actor, PlanId plan) {
        return team(plan, team -> Membership.mayRead(actor, team))
                .filter(team -> Membership.mayRead(actor, team))
                .isPresent();
    }

    /** In one question to the read model. */
    @Override
    public Set<PlanId> readable(Actor actor, Collection<PlanId> plans) {
        if (mayReadAll(actor)) {
            return Set.copyOf(plans);
        }
        projections.awaitOwnWrites(WorkspaceProjection.GROUP);
        return store.rowsOf(actor.person()).stream()
                .filter(row -> Membership.mayRead(actor, row.team()))
                .map(SummaryRow::plan)
                .filter(Set.copyOf(plans)::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean mayReadAll(Actor actor) {
        return Membership.mayReadAll(actor);
    }

    @Override
    public void requireReader(Actor actor, PlanId plan) {
        var team = team(plan, found -> Membership.mayRead(actor, found))
                .orElseThrow(() -> new NotFound("There is no such plan. Look for it at its account."));
        if (!Membership.mayRead(actor, team)) {
            throw new NotAllowed("Only the account team, leaders and liaisons open this plan."
                    + " Ask one of its two owners to add you to the team.");
        }
    }

    /** The team of the plan; read again after our own writes when it is unknown or would not do. */
    Optional<Team> team(PlanId plan, Predicate<Team> suffices) {
        var team = store.row(plan).map(SummaryRow::team);
        if (team.filter(suffices).isPresent()) {
            return team;
        }
        projections.awaitOwnWrites(WorkspaceProjection.GROUP);
        return store.row(plan).map(SummaryRow::team);
    }
}
