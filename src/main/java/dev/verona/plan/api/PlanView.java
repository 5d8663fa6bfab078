package dev.verona.plan.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its workspace shows it.
 *
 * @param position the global position of the last event in it
 * @param revision how many material changes it had ({@link MaterialChange}); what a signature is under
 * @param objectives in their order
 * @param contributions in the order of their stage's column; retired ones too
 * @param customer what is known of the customer and wanted from it
 */
public record PlanView(
        PlanId plan,
        AccountId account,
        String accountName,
        Period period,
        PlanStatus status,
        long position,
        long revision,
        Instant createdAt,
        Touch lastTouch,
        List<Member> team,
        Prose focus,
        List<Objective> objectives,
        List<Card> contributions,
        List<Signature> signatures,
        List<ChangeSinceSignature> changesSinceSignature,
        String closedReason,
        CustomerView customer) {

    public record Member(PersonRef person, TeamRole role) {}

    /**
     * @param revision of the text: what {@link PlanCommand.EditText} takes as its base
     * @param last null while nobody wrote in it
     */
    public record Prose(
            String text, long revision, @Nullable Touch last) {
        public static final Prose EMPTY = new Prose("", 0, null);
    }

    public record Objective(
            ElementId id,
            ObjectiveKind kind,
            Prose statement,
            String measure,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal current,
            @Nullable LocalDate by,
            Touch last,
            List<Strategy> strategies) {}

    public record Strategy(ElementId id, Prose statement, Touch last, List<Action> actions) {}

    public record Action(
            ElementId id,
            Prose what,
            PersonRef owner,
            LocalDate due,
            ActionState state,
            String dropReason,
            Touch last) {
        public boolean overdue(LocalDate today) {
            return state == ActionState.OPEN && due.isBefore(today);
        }
    }

    public enum ActionState {
        OPEN,
        DONE,
        DROPPED
    }

    /**
     * A contribution as a card of the stage board.
     *
     * @param from the function that gives it, or is asked to
     * @param asked null when nobody asked for it
     * @param due of the request
     * @param summary the first words of its main text, or of its brief
     * @param verdict Sales' decision on pricing advice, null while there is none
     * @param asset what of the library it is made from, null for nothing
     */
    public record Card(
            ElementId id,
            ContributionKind kind,
            Stage stage,
            ContributionState state,
            Function from,
            String title,
            String summary,
            @Nullable Asked asked,
            @Nullable PersonRef askedPerson,
            @Nullable LocalDate due,
            @Nullable PriceVerdict verdict,
            @Nullable AssetRef asset,
            Touch last) {

        public boolean overdue(LocalDate today) {
            return (state == ContributionState.REQUESTED || state == ContributionState.DRAFTED)
                    && due != null
                    && due.isBefore(today);
        }
    }

    /** @param revision the plan's revision under which it stands */
    public record Signature(Function function, PersonRef by, long revision, Instant at) {}

    /** One material change after the first signature that still stands under an older revision. */
    public record ChangeSinceSignature(PersonRef by, Instant at, String what) {}

    public Optional<Member> member(dev.verona.shared.PersonId person) {
        return team.stream().filter(m -> m.person().id().equals(person)).findFirst();
    }

    public Optional<PersonRef> owner(TeamRole role) {
        return team.stream().filter(m -> m.role() == role).map(Member::person).findFirst();
    }
}
