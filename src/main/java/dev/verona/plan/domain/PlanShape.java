package dev.verona.plan.domain;

import dev.verona.plan.api.MaterialChange;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanEvent.PlanClosed;
import dev.verona.plan.api.PlanEvent.PlanCreated;
import dev.verona.plan.api.PlanEvent.PlanReopened;
import dev.verona.plan.api.PlanStatus;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.util.Objects;

/**
 * How a plan stands, apart from its words: who is in the team, what hangs on what, how far each contribution is, who signed. The
 * aggregate decides by it; the read model folds it from the same events, so that both always agree.
 *
 * @param revision how many material changes there were ({@link MaterialChange})
 * @param closedReason empty while it is open
 */
public record PlanShape(
        PlanId plan,
        AccountId account,
        Period period,
        Team team,
        Outline outline,
        Customer customer,
        Contributions contributions,
        Sources sources,
        Plays plays,
        Signatures signatures,
        long revision,
        boolean closed,
        String closedReason) {

    /** What was kept before there was a library names no sources, before there were playbooks no plays, and before there was a relationship map no customer. */
    @SuppressWarnings("ConstantValue")
    public PlanShape {
        customer = Objects.requireNonNullElse(customer, Customer.UNKNOWN);
        plays = Objects.requireNonNullElse(plays, Plays.NONE);
        sources = Objects.requireNonNullElse(sources, Sources.NONE);
    }

    public static PlanShape of(PlanCreated created) {
        return new PlanShape(
                created.plan(),
                created.account(),
                created.period(),
                Team.ownedBy(created.salesOwner(), created.marketingCoOwner()),
                Outline.EMPTY,
                Customer.UNKNOWN,
                Contributions.EMPTY,
                Sources.NONE,
                Plays.NONE,
                Signatures.NONE,
                0,
                false,
                "");
    }

    /** @param actor who did it, and so for whom a signature or a step of a contribution counts */
    public PlanShape after(PlanEvent event, Actor actor, Instant at) {
        return new PlanShape(
                plan,
                account,
                period,
                team.after(event),
                outline.after(event),
                customer.after(event),
                contributions.after(event, actor),
                sources.after(event, actor, at),
                plays.after(event, actor.person()),
                signatures.after(event, actor, at),
                MaterialChange.is(event) ? revision + 1 : revision,
                switch (event) {
                    case PlanClosed _ -> true;
                    case PlanReopened _ -> false;
                    default -> closed;
                },
                switch (event) {
                    case PlanClosed e -> e.reason();
                    case PlanReopened _ -> "";
                    default -> closedReason;
                });
    }

    public PlanStatus status() {
        if (closed) {
            return PlanStatus.CLOSED;
        }
        if (signatures.latest().isEmpty()) {
            return PlanStatus.DRAFT;
        }
        return switch ((int) signatures.standingAt(revision)) {
            case 0 -> PlanStatus.CHANGED_SINCE_SIGNATURE;
            case 1 -> PlanStatus.AWAITING_CO_SIGNATURE;
            default -> PlanStatus.CO_SIGNED;
        };
    }
}
