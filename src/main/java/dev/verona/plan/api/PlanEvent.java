package dev.verona.plan.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a plan, in the order of its life. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("plan")
public sealed interface PlanEvent {

    PlanId plan();

    record PlanCreated(PlanId plan, AccountId account, Period period, PersonId salesOwner, PersonId marketingCoOwner)
            implements PlanEvent {}

    /** @param function the side that the person spoke for when they joined */
    record TeamMemberAdded(PlanId plan, PersonId person, Function function, TeamRole role) implements PlanEvent {}

    record TeamMemberRemoved(PlanId plan, PersonId person) implements PlanEvent {}

    record OwnershipHandedOver(PlanId plan, Function function, PersonId formerOwner, PersonId newOwner)
            implements PlanEvent {}

    /**
     * Prose was written.
     *
     * @param revision the field's revision after the change, from 1
     * @param change relative to the text at {@code revision - 1}
     */
    record TextEdited(PlanId plan, FieldRef field, long revision, TextChange change) implements PlanEvent {}

    /** @param was the value before, empty for none */
    record ValueSet(PlanId plan, FieldRef field, String was, String value) implements PlanEvent {}

    /**
     * An element's words and values were brought back as they once were; what was written and set for it follows.
     *
     * @param asOf the event after which they were so, by its place in the plan's stream
     */
    record ContentRestored(PlanId plan, ElementId element, long asOf) implements PlanEvent {}

    /** The statement is revision 1 of the field {@link Field#OBJECTIVE_STATEMENT}. */
    record ObjectiveAdded(
            PlanId plan,
            ElementId objective,
            ObjectiveKind kind,
            String statement,
            String measure,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate by)
            implements PlanEvent {}

    /** The statement is revision 1 of the field {@link Field#STRATEGY_STATEMENT}. */
    record StrategyAdded(PlanId plan, ElementId strategy, ElementId objective, String statement) implements PlanEvent {}

    /** What is to be done is revision 1 of the field {@link Field#ACTION_WHAT}. */
    record ActionAdded(PlanId plan, ElementId action, ElementId strategy, String what, PersonId owner, LocalDate due)
            implements PlanEvent {}

    record ElementMoved(
            PlanId plan,
            ElementId element,
            ElementId parent,
            @Nullable ElementId after) implements PlanEvent {}

    record ElementRemoved(PlanId plan, ElementId element, ElementKind kind) implements PlanEvent {}

    record ElementRestored(PlanId plan, ElementId element, ElementKind kind) implements PlanEvent {}

    /** The name is revision 1 of the field {@link Field#STAKEHOLDER_NAME}. */
    record StakeholderAdded(
            PlanId plan,
            ElementId stakeholder,
            String name,
            String title,
            @Nullable BuyingRole role) implements PlanEvent {}

    /** Somebody was put elsewhere on the relationship map. */
    record StakeholderPlaced(PlanId plan, ElementId stakeholder, MapPlace place) implements PlanEvent {}

    /** @param person who of ours knows the stakeholder */
    record AcquaintanceNoted(PlanId plan, ElementId stakeholder, PersonId person) implements PlanEvent {}

    record AcquaintanceEnded(PlanId plan, ElementId stakeholder, PersonId person) implements PlanEvent {}

    /** The name is revision 1 of the field {@link Field#UNIT_NAME}. */
    record BusinessUnitAdded(PlanId plan, ElementId unit, String name) implements PlanEvent {}

    /**
     * It was said for the first time how an offering stands in a business unit.
     *
     * @param cell {@link CustomerView.Cell#idOf} of the unit and the offering
     * @param offering a name of the sales catalogue
     */
    record CellOpened(PlanId plan, ElementId cell, ElementId unit, String offering, CellState state)
            implements PlanEvent {}

    record ActionCompleted(PlanId plan, ElementId action) implements PlanEvent {}

    record ActionDropped(PlanId plan, ElementId action, String reason) implements PlanEvent {}

    record ActionReopened(PlanId plan, ElementId action) implements PlanEvent {}

    /** Title and brief are revision 1 of their fields; an empty brief is revision 0. */
    record ContributionRequested(
            PlanId plan,
            ElementId contribution,
            Stage stage,
            ContributionKind kind,
            String title,
            String brief,
            Asked asked,
            LocalDate due)
            implements PlanEvent {}

    /**
     * A contribution came to be a draft: by itself, or a request was taken up.
     *
     * @param from the function that gives it
     * @param requested whether it was requested before; then stage, kind and title are the request's
     */
    record ContributionDrafted(
            PlanId plan,
            ElementId contribution,
            Stage stage,
            ContributionKind kind,
            String title,
            Function from,
            boolean requested)
            implements PlanEvent {}

    /**
     * A contribution is made from a version of something in the library; what was written for it follows.
     *
     * @param was what it was made from until then, null for nothing
     */
    record AssetTaken(
            PlanId plan, ElementId contribution, @Nullable AssetRef was, AssetRef asset) implements PlanEvent {}

    /** @param again what it is made from again, null for nothing */
    record AssetTakenBack(
            PlanId plan,
            ElementId contribution,
            AssetRef was,
            @Nullable AssetRef again) implements PlanEvent {}

    /** @param why in Sales' own words, may be empty */
    record FeedbackGiven(PlanId plan, ElementId contribution, AssetRef asset, Usefulness usefulness, String why)
            implements PlanEvent {}

    /**
     * A play of a playbook was started; what it put in follows.
     *
     * @param from the day from which its working days count
     * @param pieces what came in, and as what
     * @param events how many of the events that follow belong to it
     */
    record PlayStarted(
            PlanId plan,
            ElementId start,
            AccountId account,
            PlayRef play,
            LocalDate from,
            List<PlayPiece> pieces,
            int events)
            implements PlanEvent {}

    /**
     * A started play goes on by a newer version; what changed follows.
     *
     * @param pieces those that came in
     * @param taken those that are now as the new version has them
     * @param left those that stay as they were
     * @param events how many of the events that follow belong to it
     */
    record PlayVersionTaken(
            PlanId plan,
            ElementId start,
            PlayRef was,
            PlayRef play,
            List<PlayPiece> pieces,
            List<String> taken,
            List<String> left,
            int events)
            implements PlanEvent {}

    /**
     * A start was undone; what is taken out follows.
     *
     * @param stays what stays, with why
     * @param events how many of the events that follow belong to it
     */
    record PlayTakenBack(PlanId plan, ElementId start, PlayRef play, List<Stays> stays, int events)
            implements PlanEvent {

        /** @param why to follow "it stays, for" */
        public record Stays(ElementId element, String why) {}
    }

    /** @param why in their own words, may be empty where it was used without an effect */
    record PlayJudged(PlanId plan, ElementId start, PlayRef play, Usefulness usefulness, String why)
            implements PlanEvent {}

    record RequestDeclined(PlanId plan, ElementId contribution, String reason) implements PlanEvent {}

    record ContributionSubmitted(PlanId plan, ElementId contribution) implements PlanEvent {}

    record ContributionReturned(PlanId plan, ElementId contribution, String reason) implements PlanEvent {}

    /** @param by the function that agreed: the other one than the contribution's own */
    record ContributionAgreed(PlanId plan, ElementId contribution, Function by) implements PlanEvent {}

    /** Agreed content was edited, so it is a draft again until the other function agrees anew. */
    record ContributionReopened(PlanId plan, ElementId contribution, Field edited) implements PlanEvent {}

    record ContributionRetired(PlanId plan, ElementId contribution, String reason) implements PlanEvent {}

    record ContributionRevived(PlanId plan, ElementId contribution) implements PlanEvent {}

    /**
     * Whoever took the last step of a contribution's life took it back.
     *
     * @param was the state that the step led to
     * @param again the state before it, in which it is again
     */
    record StepTakenBack(PlanId plan, ElementId contribution, ContributionState was, ContributionState again)
            implements PlanEvent {}

    record ContributionMoved(
            PlanId plan,
            ElementId contribution,
            Stage from,
            Stage stage,
            @Nullable ElementId after) implements PlanEvent {}

    /** @param decided what Sales will ask or give instead, in its own words; empty when the advice is taken */
    record PriceDecided(PlanId plan, ElementId contribution, PriceVerdict verdict, String decided, String reason)
            implements PlanEvent {}

    /**
     * @param function which owner signed
     * @param revision the plan's material revision: how many material changes ({@link MaterialChange}) it had
     */
    record PlanSigned(PlanId plan, Function function, long revision) implements PlanEvent {}

    record PlanClosed(PlanId plan, String reason) implements PlanEvent {}

    record PlanReopened(PlanId plan) implements PlanEvent {}
}
