package dev.verona.search.projection.index;

import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanEvent;
import dev.verona.search.api.SearchHit.Kind;
import java.util.function.UnaryOperator;

/** What a plan's events say of things that can be found. */
final class PlanReading {

    private PlanReading() {}

    static void handle(PlanEvent event, Batch batch) {
        switch (event) {
            case PlanEvent.PlanCreated e ->
                batch.put(Entry.plan(e.plan().value(), e.account().value(), e.period())
                        .joined(e.salesOwner().value())
                        .joined(e.marketingCoOwner().value()));
            case PlanEvent.TeamMemberAdded e ->
                plan(event, batch, it -> it.joined(e.person().value()));
            case PlanEvent.TeamMemberRemoved e ->
                plan(event, batch, it -> it.left(e.person().value()));
            case PlanEvent.OwnershipHandedOver e ->
                plan(event, batch, it -> it.joined(e.newOwner().value()));
            case PlanEvent.ObjectiveAdded e ->
                add(
                        event,
                        batch,
                        Kind.OBJECTIVE,
                        e.objective(),
                        it -> it.says(Field.OBJECTIVE_STATEMENT, e.statement())
                                .fact(Field.OBJECTIVE_MEASURE.name(), e.measure()));
            case PlanEvent.StrategyAdded e ->
                add(event, batch, Kind.STRATEGY, e.strategy(), it -> it.says(Field.STRATEGY_STATEMENT, e.statement()));
            case PlanEvent.ActionAdded e ->
                add(event, batch, Kind.ACTION, e.action(), it -> it.says(Field.ACTION_WHAT, e.what()));
            case PlanEvent.StakeholderAdded e ->
                add(
                        event,
                        batch,
                        Kind.STAKEHOLDER,
                        e.stakeholder(),
                        it -> it.says(Field.STAKEHOLDER_NAME, e.name())
                                .fact(Field.STAKEHOLDER_TITLE.name(), e.title()));
            case PlanEvent.ContributionRequested e ->
                add(
                        event,
                        batch,
                        Kind.CONTRIBUTION,
                        e.contribution(),
                        it -> it.contribution(e.kind(), ContributionState.REQUESTED, e.stage())
                                .says(Field.CONTRIBUTION_TITLE, e.title())
                                .says(Field.CONTRIBUTION_BRIEF, e.brief()));
            case PlanEvent.ContributionDrafted e -> drafted(e, batch);
            case PlanEvent.TextEdited e -> {
                var field = e.field().field();
                var key = e.field().element().equals(ElementId.PLAN)
                        ? Entry.keyOf(Kind.PLAN, e.plan().value())
                        : Entry.keyOf(e.plan().value(), e.field().element().value());
                batch.change(key, it -> it.after(field, e.revision(), e.change()));
            }
            case PlanEvent.ValueSet e -> {
                if (isWords(e.field().field())) {
                    element(
                            event,
                            batch,
                            e.field().element(),
                            it -> it.fact(e.field().field().name(), e.value()));
                }
            }
            case PlanEvent.ElementRemoved e -> element(event, batch, e.element(), it -> it.gone(true));
            case PlanEvent.ElementRestored e -> element(event, batch, e.element(), it -> it.gone(false));
            case PlanEvent.RequestDeclined e -> stands(event, batch, e.contribution(), ContributionState.RETIRED);
            case PlanEvent.ContributionSubmitted e ->
                stands(event, batch, e.contribution(), ContributionState.IN_REVIEW);
            case PlanEvent.ContributionReturned e -> stands(event, batch, e.contribution(), ContributionState.DRAFTED);
            case PlanEvent.ContributionAgreed e -> stands(event, batch, e.contribution(), ContributionState.AGREED);
            case PlanEvent.ContributionReopened e -> stands(event, batch, e.contribution(), ContributionState.DRAFTED);
            case PlanEvent.ContributionRetired e -> stands(event, batch, e.contribution(), ContributionState.RETIRED);
            case PlanEvent.ContributionRevived e -> stands(event, batch, e.contribution(), ContributionState.DRAFTED);
            case PlanEvent.StepTakenBack e -> stands(event, batch, e.contribution(), e.again());
            case PlanEvent.ContributionMoved e -> element(event, batch, e.contribution(), it -> it.at(e.stage()));
            case PlanEvent.ContentRestored _,
                    PlanEvent.ElementMoved _,
                    PlanEvent.StakeholderPlaced _,
                    PlanEvent.AcquaintanceNoted _,
                    PlanEvent.AcquaintanceEnded _,
                    PlanEvent.BusinessUnitAdded _,
                    PlanEvent.CellOpened _,
                    PlanEvent.ActionCompleted _,
                    PlanEvent.ActionDropped _,
                    PlanEvent.ActionReopened _,
                    PlanEvent.PriceDecided _,
                    PlanEvent.AssetTaken _,
                    PlanEvent.AssetTakenBack _,
                    PlanEvent.FeedbackGiven _,
                    PlanEvent.PlayStarted _,
                    PlanEvent.PlayVersionTaken _,
                    PlanEvent.PlayTakenBack _,
                    PlanEvent.PlayJudged _,
                    PlanEvent.PlanSigned _,
                    PlanEvent.PlanClosed _,
                    PlanEvent.PlanReopened _ -> {
                // nothing that people search by
            }
        }
    }

    private static void drafted(PlanEvent.ContributionDrafted e, Batch batch) {
        if (e.requested()) {
            stands(e, batch, e.contribution(), ContributionState.DRAFTED);
        } else {
            add(
                    e,
                    batch,
                    Kind.CONTRIBUTION,
                    e.contribution(),
                    it -> it.contribution(e.kind(), ContributionState.DRAFTED, e.stage())
                            .says(Field.CONTRIBUTION_TITLE, e.title()));
        }
    }

    /** Single values that are words: a customer's name, an audience, a measure, a link, a file's name. */
    private static boolean isWords(Field field) {
        return switch (field.type()) {
            case TEXT, LINK -> true;
            default -> false;
        };
    }

    private static void add(PlanEvent event, Batch batch, Kind kind, ElementId id, UnaryOperator<Entry> says) {
        var plan = event.plan().value();
        var account =
                batch.find(Entry.keyOf(Kind.PLAN, plan)).map(Entry::account).orElse("");
        batch.put(says.apply(Entry.element(kind, plan, id.value(), account)));
    }

    private static void plan(PlanEvent event, Batch batch, UnaryOperator<Entry> change) {
        batch.change(Entry.keyOf(Kind.PLAN, event.plan().value()), change);
    }

    private static void element(PlanEvent event, Batch batch, ElementId id, UnaryOperator<Entry> change) {
        batch.change(Entry.keyOf(event.plan().value(), id.value()), change);
    }

    private static void stands(PlanEvent event, Batch batch, ElementId id, ContributionState state) {
        element(event, batch, id, it -> it.stands(state));
    }
}
