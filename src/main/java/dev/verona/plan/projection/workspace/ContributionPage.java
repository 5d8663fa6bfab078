package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.ContributionView.PriceDecision;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.ContributionView.Value;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView.Prose;
import dev.verona.plan.api.Touch;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contribution's own document: its words and values and its life. Where it stands is in the {@link PlanPage}.
 *
 * @param sequence the last event of the plan's stream that changed it, so that none counts twice
 */
record ContributionPage(
        PlanId plan,
        ElementId id,
        long sequence,
        long position,
        Map<Field, Prose> prose,
        Map<Field, Value> values,
        @Nullable PriceDecision decision,
        List<Step> steps) {

    static String key(PlanId plan, ElementId id) {
        return plan + ":" + id;
    }

    static ContributionPage begun(PlanId plan, ElementId id) {
        return new ContributionPage(plan, id, -1, -1, Map.of(), Map.of(), null, List.of());
    }

    String key() {
        return key(plan, id);
    }

    /** Which contribution's document an event changes; empty when it is about something else. */
    static Optional<ElementId> subject(PlanEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case PlanEvent.TextEdited e ->
                        e.field().field().element() == ElementKind.CONTRIBUTION
                                ? e.field().element()
                                : null;
                    case PlanEvent.ValueSet e ->
                        e.field().field().element() == ElementKind.CONTRIBUTION
                                ? e.field().element()
                                : null;
                    case PlanEvent.ContributionRequested e -> e.contribution();
                    case PlanEvent.ContributionDrafted e -> e.contribution();
                    case PlanEvent.RequestDeclined e -> e.contribution();
                    case PlanEvent.ContributionSubmitted e -> e.contribution();
                    case PlanEvent.ContributionReturned e -> e.contribution();
                    case PlanEvent.ContributionAgreed e -> e.contribution();
                    case PlanEvent.ContributionReopened e -> e.contribution();
                    case PlanEvent.ContributionRetired e -> e.contribution();
                    case PlanEvent.ContributionRevived e -> e.contribution();
                    case PlanEvent.StepTakenBack e -> e.contribution();
                    case PlanEvent.ContributionMoved e -> e.contribution();
                    case PlanEvent.PriceDecided e -> e.contribution();
                    case PlanEvent.AssetTaken e -> e.contribution();
                    case PlanEvent.AssetTakenBack e -> e.contribution();
                    case PlanEvent.FeedbackGiven e -> e.contribution();
                    default -> null;
                });
    }

    ContributionPage after(PlanEvent event, Moment moment) {
        if (moment.sequence() <= sequence) {
            return this;
        }
        var next = switch (event) {
            case PlanEvent.ContributionRequested e ->
                begun(Field.CONTRIBUTION_TITLE, e.title(), moment)
                        .begun(Field.CONTRIBUTION_BRIEF, e.brief(), moment)
                        .step(Step.Kind.REQUEST, "", moment);
            case PlanEvent.ContributionDrafted e when e.requested() -> step(Step.Kind.TAKE_UP, "", moment);
            case PlanEvent.ContributionDrafted e ->
                begun(Field.CONTRIBUTION_TITLE, e.title(), moment).step(Step.Kind.DRAFT, "", moment);
            case PlanEvent.TextEdited e ->
                with(
                        e.field().field(),
                        Passage.after(
                                text(e.field().field()),
                                e.change(),
                                e.revision(),
                                new Touch(moment.by(), moment.at())));
            case PlanEvent.ValueSet e -> set(e.field().field(), e.value(), moment);
            case PlanEvent.RequestDeclined e -> step(Step.Kind.DECLINE, e.reason(), moment);
            case PlanEvent.ContributionSubmitted _ -> step(Step.Kind.SUBMIT, "", moment);
            case PlanEvent.ContributionReturned e -> step(Step.Kind.RETURN, e.reason(), moment);
            case PlanEvent.ContributionAgreed _ -> step(Step.Kind.AGREE, "", moment);
            case PlanEvent.ContributionReopened e ->
                step(Step.Kind.REOPEN, "“" + e.edited().label() + "” was edited", moment);
            case PlanEvent.ContributionRetired e -> step(Step.Kind.RETIRE, e.reason(), moment);
            case PlanEvent.ContributionRevived _ -> step(Step.Kind.REVIVE, "", moment);
            case PlanEvent.StepTakenBack e ->
                step(Step.Kind.TAKE_BACK, e.again().label() + " again", moment);
            case PlanEvent.PriceDecided e -> decided(e, moment);
            default -> this;
        };
        return new ContributionPage(
                plan, id, moment.sequence(), moment.position(), next.prose, next.values, next.decision, next.steps);
    }

    Prose text(Field field) {
        return prose.getOrDefault(field, Prose.EMPTY);
    }

    private ContributionPage begun(Field field, String text, Moment moment) {
        return text.isEmpty() ? this : with(field, Passage.begun(text, new Touch(moment.by(), moment.at())));
    }

    private ContributionPage with(Field field, Prose text) {
        var next = new EnumMap<Field, Prose>(Field.class);
        next.putAll(prose);
        next.put(field, text);
        return new ContributionPage(plan, id, sequence, position, next, values, decision, steps);
    }

    private ContributionPage set(Field field, String value, Moment moment) {
        var next = new EnumMap<Field, Value>(Field.class);
        next.putAll(values);
        if (value.isEmpty()) {
            next.remove(field);
        } else {
            next.put(field, new Value(value, new Touch(moment.by(), moment.at())));
        }
        return new ContributionPage(plan, id, sequence, position, prose, next, decision, steps);
    }

    private ContributionPage decided(PlanEvent.PriceDecided e, Moment moment) {
        var made = new PriceDecision(e.verdict(), e.decided(), e.reason(), moment.by(), moment.at());
        return new ContributionPage(plan, id, sequence, position, prose, values, made, steps)
                .step(
                        Step.Kind.DECIDE_PRICE,
                        e.reason().isEmpty() ? e.verdict().label() : e.verdict().label() + ": " + e.reason(),
                        moment);
    }

    private ContributionPage step(Step.Kind kind, String reason, Moment moment) {
        var next = new ArrayList<>(steps);
        next.add(new Step(kind, moment.by(), moment.at(), reason));
        return new ContributionPage(plan, id, sequence, position, prose, values, decision, next);
    }
}
