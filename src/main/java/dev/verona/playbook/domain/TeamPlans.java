package dev.verona.playbook.domain;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.platform.security.Actor;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** What teams have in their plans, for those who may open them. */
public interface TeamPlans {

    /**
     * @throws dev.verona.shared.Rejection when the actor may not open the plan, or it has no such thing
     */
    Thing find(Actor actor, PlaybookId playbook, PlanId plan, ElementId element);

    /**
     * @param kind an objective, strategy, action or contribution
     * @param piece the piece of the playbook that it came from, null for none
     * @param contribution its kind, null for everything else
     * @param days working days to its date, from the start of the play that it came from or else from today
     */
    record Thing(
            AccountId account,
            String accountName,
            ElementKind kind,
            @Nullable PieceId piece,
            String words,
            String brief,
            @Nullable ContributionKind contribution,
            Function function,
            int days) {}
}
