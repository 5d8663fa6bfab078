package dev.verona.plan.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.FileContent;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a person may want of a plan. The acting person is in the metadata, never in a payload. */
public sealed interface PlanCommand {

    PlanId plan();

    /** Opens the plan of an account for a period. Needs a Sales owner and a Marketing co-owner (practices 23, 79 and 80). */
    record CreatePlan(
            @TargetAggregateIdentifier PlanId plan,
            AccountId account,
            Period period,
            PersonId salesOwner,
            PersonId marketingCoOwner)
            implements PlanCommand {}

    /** Adds a person to the account team as {@link TeamRole#MEMBER} or {@link TeamRole#ADVISER}, or changes between the two. */
    record AddTeamMember(@TargetAggregateIdentifier PlanId plan, PersonId person, TeamRole role)
            implements PlanCommand {}

    record RemoveTeamMember(@TargetAggregateIdentifier PlanId plan, PersonId person) implements PlanCommand {}

    /** Makes another person of the same function the owner; the former owner stays a member. */
    record HandOverOwnership(@TargetAggregateIdentifier PlanId plan, Function function, PersonId newOwner)
            implements PlanCommand {}

    /**
     * Writes in a prose field. What came since the author's base is merged; nobody's words are dropped.
     *
     * @param baseRevision the revision that the author saw
     * @param baseText the text that the author saw, so that even a very old base can be merged; null when it is not at hand
     */
    record EditText(
            @TargetAggregateIdentifier PlanId plan,
            FieldRef field,
            long baseRevision,
            TextChange change,
            @Nullable String baseText)
            implements PlanCommand {

        public EditText(PlanId plan, FieldRef field, long baseRevision, TextChange change) {
            this(plan, field, baseRevision, change, null);
        }
    }

    /**
     * Sets a single value. When somebody changed it since the author saw it, the command is rejected with {@link ValueConflict},
     * which says both values, who and when; the author chooses and sends again.
     *
     * @param seen the value that the author saw, empty for none
     * @param value the new value in the field type's canonical form, empty to clear it
     */
    record SetValue(@TargetAggregateIdentifier PlanId plan, FieldRef field, String seen, String value)
            implements PlanCommand {}

    record AddObjective(
            @TargetAggregateIdentifier PlanId plan,
            ElementId objective,
            ObjectiveKind kind,
            String statement,
            String measure,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate by)
            implements PlanCommand {}

    record AddStrategy(
            @TargetAggregateIdentifier PlanId plan, ElementId strategy, ElementId objective, String statement)
            implements PlanCommand {}

    record AddAction(
            @TargetAggregateIdentifier PlanId plan,
            ElementId action,
            ElementId strategy,
            String what,
            PersonId owner,
            LocalDate due)
            implements PlanCommand {}

    /**
     * Puts an objective, strategy or action elsewhere in the order, or a strategy under another objective, or an action under another strategy.
     *
     * @param parent the objective of a strategy, the strategy of an action, {@link ElementId#PLAN} of an objective
     * @param after the sibling that it follows, null for first
     */
    record MoveElement(
            @TargetAggregateIdentifier PlanId plan,
            ElementId element,
            ElementId parent,
            @Nullable ElementId after) implements PlanCommand {}

    /** Takes an objective, strategy, action, stakeholder or business unit out, with all that hangs on it. {@link RestoreElement} undoes it. */
    record RemoveElement(@TargetAggregateIdentifier PlanId plan, ElementId element) implements PlanCommand {}

    record RestoreElement(@TargetAggregateIdentifier PlanId plan, ElementId element) implements PlanCommand {}

    /** Puts a person of the customer on the relationship map. */
    record AddStakeholder(
            @TargetAggregateIdentifier PlanId plan,
            ElementId stakeholder,
            String name,
            String title,
            @Nullable BuyingRole role)
            implements PlanCommand {}

    /** Puts somebody elsewhere on the relationship map; of two, the later place stands. */
    record PlaceStakeholder(@TargetAggregateIdentifier PlanId plan, ElementId stakeholder, MapPlace place)
            implements PlanCommand {}

    /** Says that a person of ours knows the stakeholder. */
    record NoteAcquaintance(@TargetAggregateIdentifier PlanId plan, ElementId stakeholder, PersonId person)
            implements PlanCommand {}

    /** Takes that back. */
    record EndAcquaintance(@TargetAggregateIdentifier PlanId plan, ElementId stakeholder, PersonId person)
            implements PlanCommand {}

    /** Adds a row to the whitespace matrix (practice 41). */
    record AddBusinessUnit(@TargetAggregateIdentifier PlanId plan, ElementId unit, String name)
            implements PlanCommand {}

    /**
     * Says for the first time how an offering stands in a business unit. Whoever comes second sees what the first said, as with {@link SetValue}.
     *
     * @param offering a name of the sales catalogue
     */
    record OpenCell(@TargetAggregateIdentifier PlanId plan, ElementId unit, String offering, CellState state)
            implements PlanCommand {}

    record CompleteAction(@TargetAggregateIdentifier PlanId plan, ElementId action) implements PlanCommand {}

    record DropAction(@TargetAggregateIdentifier PlanId plan, ElementId action, String reason) implements PlanCommand {}

    /** Takes up again what was done or dropped. */
    record ReopenAction(@TargetAggregateIdentifier PlanId plan, ElementId action) implements PlanCommand {}

    /** Asks a function, or a person of it, for a contribution by a date (practices 22 and 59). */
    record RequestContribution(
            @TargetAggregateIdentifier PlanId plan,
            ElementId contribution,
            Stage stage,
            ContributionKind kind,
            String title,
            String brief,
            Asked asked,
            LocalDate due)
            implements PlanCommand {}

    /** Starts a contribution that nobody asked for; the actor's function gives it. */
    record DraftContribution(
            @TargetAggregateIdentifier PlanId plan,
            ElementId contribution,
            Stage stage,
            ContributionKind kind,
            String title)
            implements PlanCommand {}

    /**
     * Puts a released asset of the library in as a contribution of its own: with its text, and with a link to the version. The actor's function gives it.
     *
     * @param asset its id in the library
     * @param version the one that the actor saw
     */
    record DraftFromAsset(
            @TargetAggregateIdentifier PlanId plan, ElementId contribution, Stage stage, String asset, int version)
            implements PlanCommand {}

    /**
     * Makes an existing contribution from a released asset, or takes the newer version of the one that it is made from.
     *
     * @param seen the fields that shall say what the asset says, with what they said when the actor looked; any other keeps its own words, unless it has none
     */
    record TakeAsset(
            @TargetAggregateIdentifier PlanId plan,
            ElementId contribution,
            String asset,
            int version,
            Map<Field, String> seen)
            implements PlanCommand {

        public TakeAsset {
            seen = Map.copyOf(seen);
        }
    }

    /**
     * Undoes that.
     *
     * @param taken what the contribution is made from now
     * @param fields what they shall say again
     */
    record TakeAssetBack(
            @TargetAggregateIdentifier PlanId plan,
            ElementId contribution,
            AssetRef taken,
            List<RestoreContent.Restored> fields)
            implements PlanCommand {

        public TakeAssetBack {
            fields = List.copyOf(fields);
        }
    }

    /** Sales says what became of the asset that a contribution is made from (practice 37). */
    record GiveFeedback(
            @TargetAggregateIdentifier PlanId plan, ElementId contribution, Usefulness usefulness, String why)
            implements PlanCommand {}

    /**
     * Puts a play of a playbook in, as one act: its objective, strategy, steps as action items of the functions' owners, and its requests (practice 28).
     *
     * @param start names this start, so that it can be undone as one
     * @param version the one that the actor saw
     * @param from the day from which its working days count
     * @param leftOut pieces that do not come in: {@link PlayShelf.Offer#pieces}; what stands under one of them does not either
     */
    record StartPlay(
            @TargetAggregateIdentifier PlanId plan,
            ElementId start,
            String playbook,
            int version,
            String play,
            LocalDate from,
            Set<String> leftOut)
            implements PlanCommand {

        public StartPlay {
            leftOut = Set.copyOf(leftOut);
        }
    }

    /**
     * Brings a started play to a newer version, piece by piece. What is not taken stays as it is, and is not offered again for this version.
     *
     * @param version the one that the actor saw
     * @param taken pieces that shall be as the new version has them: changed, come, or gone
     */
    record TakePlayVersion(@TargetAggregateIdentifier PlanId plan, ElementId start, int version, Set<String> taken)
            implements PlanCommand {

        public TakePlayVersion {
            taken = Set.copyOf(taken);
        }
    }

    /** Undoes a start as one. What somebody has worked on since stays, and the event says what and why. */
    record TakePlayBack(@TargetAggregateIdentifier PlanId plan, ElementId start) implements PlanCommand {}

    /** Says what became of a play at this account, and why (practices 28 and 37). */
    record JudgePlay(@TargetAggregateIdentifier PlanId plan, ElementId start, Usefulness usefulness, String why)
            implements PlanCommand {}

    /** Accepts a request: the actor writes it. Writing in a requested contribution does the same. */
    record TakeUpRequest(@TargetAggregateIdentifier PlanId plan, ElementId contribution) implements PlanCommand {}

    /** Says no to a request, with a reason; the contribution is retired. */
    record DeclineRequest(@TargetAggregateIdentifier PlanId plan, ElementId contribution, String reason)
            implements PlanCommand {}

    /** Puts a draft before the other function. */
    record SubmitForReview(@TargetAggregateIdentifier PlanId plan, ElementId contribution) implements PlanCommand {}

    /** The other function sends it back to be worked on, with a reason. */
    record ReturnContribution(@TargetAggregateIdentifier PlanId plan, ElementId contribution, String reason)
            implements PlanCommand {}

    /** The other function agrees. */
    record AgreeContribution(@TargetAggregateIdentifier PlanId plan, ElementId contribution) implements PlanCommand {}

    record RetireContribution(@TargetAggregateIdentifier PlanId plan, ElementId contribution, String reason)
            implements PlanCommand {}

    /** Takes a retired contribution up again, as a draft. */
    record ReviveContribution(@TargetAggregateIdentifier PlanId plan, ElementId contribution) implements PlanCommand {}

    /**
     * Undoes the last step of a contribution's life. Whoever took it may, as long as no other step followed; what was written since stays.
     *
     * @param step the state that the step led to, as its author saw it
     */
    record TakeBackStep(@TargetAggregateIdentifier PlanId plan, ElementId contribution, ContributionState step)
            implements PlanCommand {}

    /** @param after the contribution of that stage that it follows, null for first */
    record MoveContribution(
            @TargetAggregateIdentifier PlanId plan,
            ElementId contribution,
            Stage stage,
            @Nullable ElementId after) implements PlanCommand {}

    /**
     * Brings back what fields said once: all of them or none. It writes as its author, over nothing that the author has not seen.
     *
     * @param asOf the event after which they said it, by its place in the plan's stream
     */
    record RestoreContent(@TargetAggregateIdentifier PlanId plan, long asOf, List<Restored> fields)
            implements PlanCommand {

        public RestoreContent {
            fields = List.copyOf(fields);
        }

        /**
         * @param seen what the field says now, as the author saw it; prose, or a value in canonical form
         * @param then what it shall say again
         */
        public record Restored(FieldRef field, String seen, String then) {

            /** What takes it back. */
            public Restored reversed() {
                var now = then;
                var again = seen;
                return new Restored(field, now, again);
            }
        }
    }

    /** Keeps a file with a contribution. The bytes are stored once, the event names them. */
    record AttachFile(
            @TargetAggregateIdentifier PlanId plan,
            ElementId contribution,
            String seen,
            String fileName,
            FileContent content)
            implements PlanCommand {}

    /** Sales' decision on pricing advice. A reason is needed unless the advice is taken as it is. */
    record DecideOnPrice(
            @TargetAggregateIdentifier PlanId plan,
            ElementId contribution,
            PriceVerdict verdict,
            String decided,
            String reason)
            implements PlanCommand {}

    /** One owner's signature under the revision that they saw; both owners' make a co-signed plan (practice 79). */
    record SignPlan(@TargetAggregateIdentifier PlanId plan, long revision) implements PlanCommand {}

    /** Ends the work on a plan, with the lesson; it stays readable. */
    record ClosePlan(@TargetAggregateIdentifier PlanId plan, String reason) implements PlanCommand {}

    record ReopenPlan(@TargetAggregateIdentifier PlanId plan) implements PlanCommand {}
}
