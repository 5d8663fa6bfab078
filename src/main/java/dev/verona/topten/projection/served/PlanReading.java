package dev.verona.topten.projection.served;

import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PersonId;
import dev.verona.shared.text.TextDocument;
import dev.verona.topten.projection.served.Item.Decided;
import dev.verona.topten.projection.served.Item.Mark;
import dev.verona.topten.projection.served.Item.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What an event of a plan changes in what Marketing has to do with it. */
record PlanReading(StoredPlan plan, Moment moment) {

    static StoredPlan begun(PlanEvent.PlanCreated e) {
        return new StoredPlan(e.plan(), e.period(), -1, false, List.of(e.salesOwner(), e.marketingCoOwner()), Map.of());
    }

    StoredPlan after(PlanEvent event) {
        return switch (event) {
            case PlanEvent.TeamMemberAdded e -> plan.with(e.person());
            case PlanEvent.TeamMemberRemoved e -> plan.without(e.person());
            case PlanEvent.OwnershipHandedOver e -> plan.with(e.newOwner());
            case PlanEvent.PlanClosed _ -> plan.closed(true);
            case PlanEvent.PlanReopened _ -> plan.closed(false);
            case PlanEvent.TextEdited e ->
                change(
                        e.field().element(),
                        item -> e.field().field() == Field.CONTRIBUTION_TITLE
                                ? item.titled(e.revision(), e.change())
                                : item);
            case PlanEvent.ValueSet e -> change(e.field().element(), item -> valued(item, e));
            case PlanEvent.ContributionRequested e -> plan.with(requested(e));
            case PlanEvent.ContributionDrafted e ->
                e.requested()
                        ? change(
                                e.contribution(),
                                item -> item.now(ContributionState.DRAFTED).heldBy(by()))
                        : plan.with(drafted(e));
            case PlanEvent.ContributionMoved e -> change(e.contribution(), item -> item.at(e.stage()));
            case PlanEvent.ContributionSubmitted e -> state(e.contribution(), ContributionState.IN_REVIEW);
            case PlanEvent.ContributionReturned e -> state(e.contribution(), ContributionState.DRAFTED);
            case PlanEvent.ContributionAgreed e -> state(e.contribution(), ContributionState.AGREED);
            case PlanEvent.ContributionReopened e -> state(e.contribution(), ContributionState.DRAFTED);
            case PlanEvent.ContributionRetired e -> state(e.contribution(), ContributionState.RETIRED);
            case PlanEvent.RequestDeclined e -> state(e.contribution(), ContributionState.RETIRED);
            case PlanEvent.ContributionRevived e -> state(e.contribution(), ContributionState.DRAFTED);
            case PlanEvent.StepTakenBack e -> state(e.contribution(), e.again());
            case PlanEvent.FeedbackGiven e ->
                plan.change(
                        e.contribution().value(),
                        item -> item.said(new Said(by(), moment.at(), e.usefulness(), e.why())));
            case PlanEvent.PriceDecided e ->
                plan.change(
                        e.contribution().value(),
                        item -> item.decided(new Decided(by(), moment.at(), e.verdict(), e.reason())));
            default -> plan;
        };
    }

    private PersonId by() {
        return moment.actor().person();
    }

    private Mark mark() {
        return new Mark(by(), moment.at());
    }

    private StoredPlan state(ElementId element, ContributionState state) {
        return change(element, item -> item.now(state));
    }

    private StoredPlan change(ElementId element, UnaryOperator<Item> verb) {
        return plan.change(element.value(), item -> verb.apply(item).touched(mark()));
    }

    private static Item valued(Item item, PlanEvent.ValueSet e) {
        var field = e.field().field();
        return field == Field.CASE_CONSENT_EXPIRES || field == Field.PRICE_VALID_UNTIL
                ? item.expires(e.value().isEmpty() ? null : LocalDate.parse(e.value()))
                : item;
    }

    private Item requested(PlanEvent.ContributionRequested e) {
        return new Item(
                e.contribution().value(),
                new TextDocument(e.title(), 1),
                e.stage(),
                e.kind(),
                ContributionState.REQUESTED,
                e.asked().function(),
                e.asked().person(),
                e.due(),
                mark(),
                mark(),
                null,
                List.of(),
                null);
    }

    private Item drafted(PlanEvent.ContributionDrafted e) {
        return new Item(
                e.contribution().value(),
                new TextDocument(e.title(), 1),
                e.stage(),
                e.kind(),
                ContributionState.DRAFTED,
                e.from(),
                by(),
                null,
                null,
                mark(),
                null,
                List.of(),
                null);
    }
}
