package dev.verona.plan.api;

/**
 * Which events change what the two owners signed (practice 79): the focus, the objectives with their strategies and actions, the owners, the
 * target, the agreed contributions and the price decisions. Order, progress, requests, drafts and what is known of the customer do not: work goes on under
 * a signed plan.
 */
public final class MaterialChange {

    private MaterialChange() {}

    public static boolean is(PlanEvent event) {
        return switch (event) {
            case PlanEvent.StepTakenBack e ->
                e.was() == ContributionState.AGREED || e.again() == ContributionState.AGREED;
            case PlanEvent.TextEdited e -> isMaterial(e.field());
            case PlanEvent.ValueSet e -> isMaterial(e.field());
            case PlanEvent.ElementRemoved e -> isSigned(e.kind());
            case PlanEvent.ElementRestored e -> isSigned(e.kind());
            case PlanEvent.ObjectiveAdded _,
                    PlanEvent.StrategyAdded _,
                    PlanEvent.ActionAdded _,
                    PlanEvent.ActionDropped _,
                    PlanEvent.OwnershipHandedOver _,
                    PlanEvent.ContributionAgreed _,
                    PlanEvent.ContributionReopened _,
                    PlanEvent.ContributionRetired _,
                    PlanEvent.PriceDecided _ -> true;
            case PlanEvent.PlanCreated _,
                    PlanEvent.ContentRestored _,
                    PlanEvent.TeamMemberAdded _,
                    PlanEvent.TeamMemberRemoved _,
                    PlanEvent.ElementMoved _,
                    PlanEvent.StakeholderAdded _,
                    PlanEvent.StakeholderPlaced _,
                    PlanEvent.AcquaintanceNoted _,
                    PlanEvent.AcquaintanceEnded _,
                    PlanEvent.BusinessUnitAdded _,
                    PlanEvent.CellOpened _,
                    PlanEvent.ActionCompleted _,
                    PlanEvent.ActionReopened _,
                    PlanEvent.ContributionRequested _,
                    PlanEvent.ContributionDrafted _,
                    PlanEvent.RequestDeclined _,
                    PlanEvent.ContributionSubmitted _,
                    PlanEvent.ContributionReturned _,
                    PlanEvent.ContributionRevived _,
                    PlanEvent.ContributionMoved _,
                    PlanEvent.AssetTaken _,
                    PlanEvent.AssetTakenBack _,
                    PlanEvent.FeedbackGiven _,
                    PlanEvent.PlayStarted _,
                    PlanEvent.PlayVersionTaken _,
                    PlanEvent.PlayTakenBack _,
                    PlanEvent.PlayJudged _,
                    PlanEvent.PlanSigned _,
                    PlanEvent.PlanClosed _,
                    PlanEvent.PlanReopened _ -> false;
        };
    }

    /** A contribution's content counts once it is agreed, and editing it then records that it was reopened. */
    private static boolean isMaterial(FieldRef field) {
        return isSigned(field.field().element())
                && field.field() != Field.OBJECTIVE_CURRENT
                && field.field() != Field.ACTION_ABOUT;
    }

    /** What we know of the customer is nothing that anybody promises. */
    private static boolean isSigned(ElementKind kind) {
        return switch (kind) {
            case PLAN, OBJECTIVE, STRATEGY, ACTION -> true;
            case CONTRIBUTION, STAKEHOLDER, BUSINESS_UNIT, WHITESPACE_CELL -> false;
        };
    }
}
