package dev.verona.work.projection.desk;

import dev.verona.account.api.AccountEvent;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.PlanEvent;
import dev.verona.shared.PersonId;
import dev.verona.shared.text.TextDocument;
import dev.verona.work.api.News.What;
import java.time.Instant;
import java.util.Optional;

/** What an event is to those who were not there. */
final class FeedReading {

    private FeedReading() {}

    private record Deed(What what, ElementId element) {}

    static Feed.Entry of(PlanEvent event, PlanTasks plan, PersonId by, Instant at, long position) {
        var deed = deed(event);
        var element =
                deed.element().equals(ElementId.PLAN) ? "" : deed.element().value();
        var task = Optional.ofNullable(plan.tasks().get(element));
        return new Feed.Entry(
                position,
                by,
                at,
                deed.what(),
                event.plan().value(),
                element,
                task.map(found -> found.contribution() != null).orElse(false),
                task.map(Task::title).map(TextDocument::text).orElse(""));
    }

    static Optional<Feed.Entry> of(AccountEvent event, PersonId by, Instant at, long position) {
        var what = switch (event) {
            case AccountEvent.AccountRegistered _, AccountEvent.AccountWithdrawn _ -> null;
            case AccountEvent.AccountRenamed _, AccountEvent.FactsCorrected _ -> What.FACTS;
            case AccountEvent.PlacedInSegment _,
                    AccountEvent.TierAssigned _,
                    AccountEvent.PlacedUnderParent _,
                    AccountEvent.OwnerAssigned _ -> What.STANDING;
        };
        return Optional.ofNullable(what).map(done -> new Feed.Entry(position, by, at, done, "", "", false, ""));
    }

    private static Deed deed(PlanEvent event) {
        return switch (event) {
            case PlanEvent.PlanCreated _ -> whole(What.BEGAN);
            case PlanEvent.TeamMemberAdded _, PlanEvent.TeamMemberRemoved _, PlanEvent.OwnershipHandedOver _ ->
                whole(What.TEAM);
            case PlanEvent.TextEdited e ->
                at(What.WROTE, e.field().field().element(), e.field().element());
            case PlanEvent.ValueSet e ->
                at(What.CHANGED, e.field().field().element(), e.field().element());
            case PlanEvent.ObjectiveAdded e -> new Deed(What.ADDED, e.objective());
            case PlanEvent.StrategyAdded e -> new Deed(What.ADDED, e.strategy());
            case PlanEvent.ActionAdded e -> new Deed(What.ADDED, e.action());
            case PlanEvent.ContentRestored e -> new Deed(What.RESTORED, e.element());
            case PlanEvent.ElementMoved e -> new Deed(What.MOVED, e.element());
            case PlanEvent.ElementRemoved e -> at(What.REMOVED, e.kind(), e.element());
            case PlanEvent.ElementRestored e -> at(What.RESTORED, e.kind(), e.element());
            case PlanEvent.StakeholderAdded _,
                    PlanEvent.StakeholderPlaced _,
                    PlanEvent.AcquaintanceNoted _,
                    PlanEvent.AcquaintanceEnded _ -> whole(What.PEOPLE);
            case PlanEvent.BusinessUnitAdded _, PlanEvent.CellOpened _ -> whole(What.WHITESPACE);
            case PlanEvent.ActionCompleted e -> new Deed(What.DONE, e.action());
            case PlanEvent.ActionDropped e -> new Deed(What.DROPPED, e.action());
            case PlanEvent.ActionReopened e -> new Deed(What.REOPENED, e.action());
            case PlanEvent.ContributionRequested e -> new Deed(What.ASKED, e.contribution());
            case PlanEvent.ContributionDrafted e -> new Deed(What.DRAFTED, e.contribution());
            case PlanEvent.RequestDeclined e -> new Deed(What.DECLINED, e.contribution());
            case PlanEvent.ContributionSubmitted e -> new Deed(What.SUBMITTED, e.contribution());
            case PlanEvent.ContributionReturned e -> new Deed(What.RETURNED, e.contribution());
            case PlanEvent.ContributionAgreed e -> new Deed(What.AGREED, e.contribution());
            case PlanEvent.ContributionReopened e -> new Deed(What.REOPENED, e.contribution());
            case PlanEvent.ContributionRetired e -> new Deed(What.RETIRED, e.contribution());
            case PlanEvent.ContributionRevived e -> new Deed(What.REOPENED, e.contribution());
            case PlanEvent.StepTakenBack e -> new Deed(What.TOOK_BACK, e.contribution());
            case PlanEvent.ContributionMoved e -> new Deed(What.MOVED, e.contribution());
            case PlanEvent.PriceDecided e -> new Deed(What.PRICE, e.contribution());
            case PlanEvent.AssetTaken e -> new Deed(What.CHANGED, e.contribution());
            case PlanEvent.AssetTakenBack e -> new Deed(What.CHANGED, e.contribution());
            case PlanEvent.FeedbackGiven e -> new Deed(What.JUDGED, e.contribution());
            case PlanEvent.PlayStarted _, PlanEvent.PlayVersionTaken _, PlanEvent.PlayTakenBack _ -> whole(What.PLAYED);
            case PlanEvent.PlayJudged _ -> whole(What.PLAY_JUDGED);
            case PlanEvent.PlanSigned _ -> whole(What.SIGNED);
            case PlanEvent.PlanClosed _ -> whole(What.CLOSED);
            case PlanEvent.PlanReopened _ -> whole(What.OPENED);
        };
    }

    /** People and units of the customer are no places of their own in the feed. */
    private static Deed at(What what, ElementKind kind, ElementId element) {
        return switch (kind) {
            case STAKEHOLDER -> whole(What.PEOPLE);
            case BUSINESS_UNIT, WHITESPACE_CELL -> whole(What.WHITESPACE);
            case PLAN, OBJECTIVE, STRATEGY, ACTION, CONTRIBUTION -> new Deed(what, element);
        };
    }

    private static Deed whole(What what) {
        return new Deed(what, ElementId.PLAN);
    }
}
