package dev.verona.work.projection.desk;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.MaterialChange;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.TeamRole;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.text.TextDocument;
import dev.verona.work.projection.desk.PlanTasks.Member;
import dev.verona.work.projection.desk.Task.Step;
import dev.verona.work.projection.desk.Task.Step.What;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event of a plan changes in what is to be done there. */
final class PlanReading {

    private final PlanTasks plan;
    private final PersonId actor;
    private final Instant at;

    PlanReading(PlanTasks plan, PersonId actor, Instant at) {
        this.plan = plan;
        this.actor = actor;
        this.at = at;
    }

    static PlanTasks begin(PlanEvent.PlanCreated e) {
        return PlanTasks.begun(
                e.plan(),
                e.account(),
                List.of(
                        new Member(e.salesOwner(), Function.SALES, TeamRole.SALES_OWNER),
                        new Member(e.marketingCoOwner(), Function.MARKETING, TeamRole.MARKETING_CO_OWNER)));
    }

    PlanTasks after(PlanEvent event) {
        var next = read(event);
        return MaterialChange.is(event) ? next.changedBy(actor, at) : next;
    }

    private PlanTasks read(PlanEvent event) {
        return switch (event) {
            case PlanEvent.TeamMemberAdded e -> plan.with(new Member(e.person(), e.function(), e.role()));
            case PlanEvent.TeamMemberRemoved e -> plan.without(e.person());
            case PlanEvent.OwnershipHandedOver e ->
                plan.with(new Member(e.formerOwner(), e.function(), TeamRole.MEMBER))
                        .with(new Member(
                                e.newOwner(),
                                e.function(),
                                e.function() == Function.SALES ? TeamRole.SALES_OWNER : TeamRole.MARKETING_CO_OWNER));
            case PlanEvent.TextEdited e -> {
                var field = e.field().field();
                yield field == Field.CONTRIBUTION_TITLE || field == Field.ACTION_WHAT
                        ? plan.change(e.field().element().value(), task -> task.titled(e.revision(), e.change()))
                        : plan;
            }
            case PlanEvent.ValueSet e -> valueSet(e);
            case PlanEvent.ActionAdded e ->
                plan.with(new Task(
                        e.action().value(),
                        new TextDocument(e.what(), 1),
                        null,
                        ContributionState.REQUESTED,
                        null,
                        e.owner(),
                        e.due(),
                        step(What.ASKED, ""),
                        false,
                        false));
            case PlanEvent.ActionCompleted e -> now(e.action(), ContributionState.RETIRED, What.OTHER, "");
            case PlanEvent.ActionDropped e -> now(e.action(), ContributionState.RETIRED, What.OTHER, "");
            case PlanEvent.ActionReopened e -> now(e.action(), ContributionState.REQUESTED, What.ASKED, "");
            case PlanEvent.ElementRemoved e -> plan.change(e.element().value(), task -> task.removed(true));
            case PlanEvent.ElementRestored e -> plan.change(e.element().value(), task -> task.removed(false));
            case PlanEvent.ContributionRequested e ->
                plan.with(contribution(
                        e.contribution(),
                        e.title(),
                        e.kind(),
                        ContributionState.REQUESTED,
                        e.asked().function(),
                        e.asked().person(),
                        e.due(),
                        step(What.ASKED, e.brief())));
            case PlanEvent.ContributionDrafted e -> drafted(e);
            case PlanEvent.RequestDeclined e -> now(e.contribution(), ContributionState.RETIRED, What.OTHER, "");
            case PlanEvent.ContributionSubmitted e ->
                plan.change(
                        e.contribution().value(),
                        task -> task.now(ContributionState.IN_REVIEW, step(What.SUBMITTED, ""))
                                .heldBy(actor));
            case PlanEvent.ContributionReturned e ->
                now(e.contribution(), ContributionState.DRAFTED, What.RETURNED, e.reason());
            case PlanEvent.ContributionAgreed e -> now(e.contribution(), ContributionState.AGREED, What.OTHER, "");
            case PlanEvent.ContributionReopened e ->
                now(e.contribution(), ContributionState.DRAFTED, What.REOPENED, "");
            case PlanEvent.ContributionRetired e -> now(e.contribution(), ContributionState.RETIRED, What.OTHER, "");
            case PlanEvent.ContributionRevived e -> now(e.contribution(), ContributionState.DRAFTED, What.DRAFTED, "");
            case PlanEvent.StepTakenBack e ->
                now(
                        e.contribution(),
                        e.again(),
                        switch (e.again()) {
                            case REQUESTED -> What.ASKED;
                            case DRAFTED -> What.DRAFTED;
                            case IN_REVIEW -> What.SUBMITTED;
                            case AGREED, RETIRED -> What.OTHER;
                        },
                        "");
            case PlanEvent.PriceDecided e -> plan.change(e.contribution().value(), task -> task.decided(true));
            case PlanEvent.PlanSigned e -> plan.signed(e.function(), new PlanTasks.Signed(actor, at, e.revision()));
            case PlanEvent.PlanClosed _ -> plan.closed(true);
            case PlanEvent.PlanReopened _ -> plan.closed(false);
            case PlanEvent.PlanCreated _,
                    PlanEvent.ObjectiveAdded _,
                    PlanEvent.StrategyAdded _,
                    PlanEvent.ContentRestored _,
                    PlanEvent.ElementMoved _,
                    PlanEvent.StakeholderAdded _,
                    PlanEvent.StakeholderPlaced _,
                    PlanEvent.AcquaintanceNoted _,
                    PlanEvent.AcquaintanceEnded _,
                    PlanEvent.BusinessUnitAdded _,
                    PlanEvent.CellOpened _,
                    PlanEvent.ContributionMoved _,
                    PlanEvent.AssetTaken _,
                    PlanEvent.AssetTakenBack _,
                    PlanEvent.FeedbackGiven _,
                    PlanEvent.PlayStarted _,
                    PlanEvent.PlayVersionTaken _,
                    PlanEvent.PlayTakenBack _,
                    PlanEvent.PlayJudged _ -> plan;
        };
    }

    private PlanTasks drafted(PlanEvent.ContributionDrafted e) {
        return e.requested()
                ? plan.change(
                        e.contribution().value(),
                        task -> task.now(ContributionState.DRAFTED, step(What.DRAFTED, ""))
                                .heldBy(actor))
                : plan.with(contribution(
                        e.contribution(),
                        e.title(),
                        e.kind(),
                        ContributionState.DRAFTED,
                        e.from(),
                        actor,
                        null,
                        step(What.DRAFTED, "")));
    }

    private PlanTasks valueSet(PlanEvent.ValueSet e) {
        var element = e.field().element().value();
        return switch (e.field().field()) {
            case ACTION_OWNER -> plan.change(element, task -> task.heldBy(new PersonId(e.value())));
            case ACTION_DUE ->
                plan.change(element, task -> task.due(e.value().isEmpty() ? null : LocalDate.parse(e.value())));
            default -> plan;
        };
    }

    private PlanTasks now(ElementId element, ContributionState state, What what, String reason) {
        return plan.change(element.value(), task -> task.now(state, step(what, reason)));
    }

    private Step step(What what, String reason) {
        return new Step(what, actor, at, reason);
    }

    private static Task contribution(
            ElementId id,
            String title,
            ContributionKind kind,
            ContributionState state,
            Function from,
            @Nullable PersonId holder,
            @Nullable LocalDate due,
            Step step) {
        return new Task(id.value(), new TextDocument(title, 1), kind, state, from, holder, due, step, false, false);
    }
}
