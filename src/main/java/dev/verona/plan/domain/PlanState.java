package dev.verona.plan.domain;

import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView.Step.Kind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.util.List;

/** All that a plan has to know to decide: its shape and its words. A fold of its events. */
record PlanState(PlanShape shape, ProseFields prose, SingleValues values) {

    static PlanState of(PlanEvent.PlanCreated created) {
        return new PlanState(PlanShape.of(created), ProseFields.EMPTY, SingleValues.EMPTY);
    }

    PlanState after(PlanEvent event, Actor actor, Instant at) {
        return new PlanState(shape.after(event, actor, at), prose.after(event), values.after(event, actor.name(), at));
    }

    boolean isBlank(ElementId element, Field field) {
        return field.type().isProse()
                ? prose.text(element, field).isBlank()
                : values.value(element, field).isEmpty();
    }

    /**
     * What has to be recorded before the actor's words or value in a field: writing in a request takes it up, and writing in what was
     * agreed opens it again. A request's title and brief belong to it, so correcting them takes nothing up.
     *
     * @throws PlanRejection when the field's element is gone, or is not theirs to write in now
     * @throws InvalidInput when the element has no such field
     */
    List<PlanEvent> openForWriting(FieldRef ref, Actor actor) {
        var field = ref.field();
        switch (field.element()) {
            case PLAN -> require(ref.element().equals(ElementId.PLAN), field);
            case OBJECTIVE, STRATEGY, ACTION -> shape.outline().require(ref.element(), field.element());
            case STAKEHOLDER, BUSINESS_UNIT, WHITESPACE_CELL ->
                shape.customer().require(ref.element(), field.element());
            case CONTRIBUTION -> {
                return openContribution(ref, actor);
            }
        }
        return List.of();
    }

    private List<PlanEvent> openContribution(FieldRef ref, Actor actor) {
        var contribution = shape.contributions().require(ref.element());
        var field = ref.field();
        require(field.kind() == null || field.kind() == contribution.kind(), field);
        ContributionLifecycle.require(Kind.EDIT, contribution, shape.team(), actor);
        if (contribution.state() == ContributionState.REQUESTED && field.kind() != null) {
            return List.of(takenUp(contribution, actor));
        }
        return contribution.state() == ContributionState.AGREED && field != Field.CONTRIBUTION_BRIEF
                ? List.of(new PlanEvent.ContributionReopened(shape.plan(), contribution.id(), field))
                : List.of();
    }

    /** @throws PlanRejection when it was not asked of the actor */
    PlanEvent takenUp(Contribution contribution, Actor actor) {
        ContributionLifecycle.require(Kind.TAKE_UP, contribution, shape.team(), actor);
        return new PlanEvent.ContributionDrafted(
                shape.plan(),
                contribution.id(),
                contribution.stage(),
                contribution.kind(),
                prose.text(contribution.id(), Field.CONTRIBUTION_TITLE),
                contribution.from(),
                true);
    }

    /** The function in whose name the actor agrees to it. */
    static Function reviewerOf(Contribution contribution, Actor actor) {
        return contribution.from() == Function.JOINT
                ? actor.function()
                : contribution.from().other();
    }

    /** @throws PlanRejection.IdTaken when something of that id is or was in the plan */
    void requireNew(String name, ElementId id) {
        if (id.equals(ElementId.PLAN)
                || shape.outline().find(id).isPresent()
                || shape.customer().find(id).isPresent()
                || shape.contributions().find(id).isPresent()) {
            throw new PlanRejection.IdTaken(name);
        }
    }

    long openActionsOf(PersonId person) {
        return shape.outline().openActions().stream()
                .filter(action -> values.value(action.id(), Field.ACTION_OWNER).equals(person.value()))
                .count();
    }

    private static void require(boolean has, Field field) {
        if (!has) {
            throw new InvalidInput(
                    field.name(),
                    "There is no “" + field.label() + "” here. Reload the page and write it where it belongs.");
        }
    }
}
