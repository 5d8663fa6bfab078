package dev.verona.playbook.api;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What a team has in its plan, offered to a play: its words as they were then.
 *
 * @param kind what it is in the plan
 * @param piece the step or request of the play that it came from; null when the team thought of it
 * @param brief of a contribution, else empty
 * @param contribution its kind, null for everything else
 * @param days working days from the play's start, or from the offer where it was not started, to its date; 0 where it has none
 * @param why it would help others
 */
public record OfferedChange(
        OfferId id,
        PlanId plan,
        AccountId account,
        String accountName,
        ElementId element,
        ElementKind kind,
        PieceId play,
        @Nullable PieceId piece,
        String words,
        String brief,
        @Nullable ContributionKind contribution,
        Function function,
        int days,
        String why) {}
