package dev.verona.ledger.api;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.Period;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision could rest on: the account's plans as they stood at its moment.
 *
 * @param hidden how many plans there were that the asking person may not open
 */
public record Provenance(Decision decision, List<Version> plans, int hidden) {

    public Provenance {
        plans = List.copyOf(plans);
    }

    /**
     * A plan as it stood.
     *
     * @param sequence the last event that is in it, by its place in the plan's stream
     * @param revision how many material changes it had had
     * @param signatures those that stood, under whichever revision
     * @param pieces the contributions that were not retired, in the order of the stages
     */
    public record Version(
            PlanId plan,
            Period period,
            long sequence,
            long revision,
            List<PlanView.Signature> signatures,
            List<Piece> pieces) {

        public Version {
            signatures = List.copyOf(signatures);
            pieces = List.copyOf(pieces);
        }
    }

    /** @param agreedBy who had agreed to it last, null while nobody had or it was reopened since */
    public record Piece(
            ElementId contribution,
            ContributionKind kind,
            Stage stage,
            ContributionState state,
            String title,
            @Nullable PersonRef agreedBy,
            @Nullable Instant agreedAt) {}
}
