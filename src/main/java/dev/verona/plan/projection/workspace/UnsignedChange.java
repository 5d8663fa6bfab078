package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView.ChangeSinceSignature;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A material change that a signature does not cover, in words. What one person does to one thing again and again is one change, the
 * latest: nobody wants to read every pause of somebody's typing.
 *
 * @param revision the plan's material revision after it
 */
record UnsignedChange(PersonRef by, Instant at, String what, long revision) {

    /** @param page the plan after the event */
    static UnsignedChange of(PlanEvent event, PlanPage page, Moment moment) {
        return new UnsignedChange(
                moment.by(), moment.at(), said(event, page), page.shape().revision());
    }

    void joinTo(List<UnsignedChange> changes) {
        changes.removeIf(earlier -> earlier.what.equals(what) && earlier.by.id().equals(by.id()));
        changes.add(this);
    }

    ChangeSinceSignature view() {
        return new ChangeSinceSignature(by, at, what);
    }

    private static String said(PlanEvent event, PlanPage page) {
        return switch (event) {
            case PlanEvent.TextEdited e -> written(e.field(), page);
            case PlanEvent.ValueSet e ->
                named(e.field().element(), page) + ": "
                        + e.field().field().label().toLowerCase(Locale.ROOT) + " changed";
            case PlanEvent.ObjectiveAdded e -> named(e.objective(), page) + " added";
            case PlanEvent.StrategyAdded e -> named(e.strategy(), page) + " added";
            case PlanEvent.ActionAdded e -> named(e.action(), page) + " added";
            case PlanEvent.ElementRemoved e -> named(e.element(), page) + " removed";
            case PlanEvent.ElementRestored e -> named(e.element(), page) + " restored";
            case PlanEvent.ActionDropped e -> named(e.action(), page) + " dropped";
            case PlanEvent.OwnershipHandedOver e -> e.function().label() + " owner changed";
            case PlanEvent.ContributionAgreed e -> titled(e.contribution(), page) + " agreed";
            case PlanEvent.ContributionReopened e ->
                titled(e.contribution(), page) + " reopened: "
                        + e.edited().label().toLowerCase(Locale.ROOT) + " edited";
            case PlanEvent.ContributionRetired e -> titled(e.contribution(), page) + " retired";
            case PlanEvent.StepTakenBack e ->
                titled(e.contribution(), page) + " is " + e.again().label().toLowerCase(Locale.ROOT) + " again";
            case PlanEvent.PriceDecided e ->
                titled(e.contribution(), page) + ": price advice "
                        + e.verdict().label().toLowerCase(Locale.ROOT);
            default -> "Changed";
        };
    }

    private static String written(FieldRef field, PlanPage page) {
        return field.field() == Field.FOCUS ? "Focus statement rewritten" : named(field.element(), page) + " reworded";
    }

    private static String named(ElementId element, PlanPage page) {
        var kind = page.shape()
                .outline()
                .find(element)
                .map(node -> node.kind().label())
                .orElse("Plan");
        var text = Passage.firstWords(page.leaf(element).text().text());
        return text.isEmpty() ? kind : kind + " “" + text + "”";
    }

    private static String titled(ElementId contribution, PlanPage page) {
        return page.glance(contribution)
                .map(glance -> "“" + glance.title() + "”")
                .orElse("Contribution");
    }
}
