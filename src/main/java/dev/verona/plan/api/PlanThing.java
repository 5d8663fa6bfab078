package dev.verona.plan.api;

import dev.verona.shared.OpportunityId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something in a plan that people talk about.
 *
 * @param element {@link ElementId#PLAN} for the plan and for its focus statement
 */
public record PlanThing(Kind kind, ElementId element) {

    public static final PlanThing PLAN = new PlanThing(Kind.PLAN, ElementId.PLAN);
    public static final PlanThing FOCUS = new PlanThing(Kind.FOCUS, ElementId.PLAN);

    public enum Kind {
        PLAN("Plan"),
        FOCUS("Focus statement"),
        OBJECTIVE("Objective"),
        STRATEGY("Strategy"),
        ACTION("Action item"),
        CONTRIBUTION("Contribution"),
        STAKEHOLDER("Stakeholder"),
        /** One of the plan's account: the plan itself does not keep it. */
        OPPORTUNITY("Opportunity");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @throws IllegalArgumentException when the plan itself is named as a part of it, or a part as the plan */
    public PlanThing {
        if ((kind == Kind.PLAN || kind == Kind.FOCUS) != element.equals(ElementId.PLAN)) {
            throw new IllegalArgumentException(kind + " is not at " + element);
        }
    }

    /** @throws IllegalArgumentException for a thing of which there is no talk of its own */
    public static PlanThing of(ElementKind kind, ElementId element) {
        return switch (kind) {
            case PLAN -> PLAN;
            case OBJECTIVE -> new PlanThing(Kind.OBJECTIVE, element);
            case STRATEGY -> new PlanThing(Kind.STRATEGY, element);
            case ACTION -> new PlanThing(Kind.ACTION, element);
            case CONTRIBUTION -> new PlanThing(Kind.CONTRIBUTION, element);
            case STAKEHOLDER -> new PlanThing(Kind.STAKEHOLDER, element);
            case BUSINESS_UNIT, WHITESPACE_CELL -> throw new IllegalArgumentException("Nobody talks of a " + kind);
        };
    }

    public static PlanThing of(OpportunityId opportunity) {
        return new PlanThing(Kind.OPPORTUNITY, new ElementId(opportunity.value()));
    }

    /** As a key of maps and documents: {@code KIND:element}. */
    public String key() {
        return kind.name() + ":" + element.value();
    }

    /** What it says in the plan: its statement or title. Empty when it is not there, or there no more. */
    public Optional<String> wordsIn(PlanView plan) {
        return switch (kind) {
            case PLAN -> Optional.of(plan.accountName());
            case FOCUS -> Optional.of(plan.focus().text());
            case OBJECTIVE ->
                plan.objectives().stream()
                        .filter(one -> one.id().equals(element))
                        .map(one -> one.statement().text())
                        .findFirst();
            case STRATEGY ->
                strategies(plan)
                        .filter(one -> one.id().equals(element))
                        .map(one -> one.statement().text())
                        .findFirst();
            case ACTION ->
                strategies(plan)
                        .flatMap(one -> one.actions().stream())
                        .filter(one -> one.id().equals(element))
                        .map(one -> one.what().text())
                        .findFirst();
            case CONTRIBUTION ->
                plan.contributions().stream()
                        .filter(one -> one.id().equals(element))
                        .map(PlanView.Card::title)
                        .findFirst();
            case STAKEHOLDER ->
                plan.customer().find(element).map(one -> one.name().text());
            case OPPORTUNITY -> Optional.empty();
        };
    }

    private static Stream<PlanView.Strategy> strategies(PlanView plan) {
        return plan.objectives().stream().flatMap(objective -> objective.strategies().stream());
    }
}
