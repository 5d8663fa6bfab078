package dev.verona.plan.domain;

import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanEvent.ContributionAgreed;
import dev.verona.plan.api.PlanEvent.ContributionDrafted;
import dev.verona.plan.api.PlanEvent.ContributionMoved;
import dev.verona.plan.api.PlanEvent.ContributionReopened;
import dev.verona.plan.api.PlanEvent.ContributionRequested;
import dev.verona.plan.api.PlanEvent.ContributionRetired;
import dev.verona.plan.api.PlanEvent.ContributionReturned;
import dev.verona.plan.api.PlanEvent.ContributionRevived;
import dev.verona.plan.api.PlanEvent.ContributionSubmitted;
import dev.verona.plan.api.PlanEvent.RequestDeclined;
import dev.verona.plan.api.PlanEvent.StepTakenBack;
import dev.verona.plan.api.PlanEvent.TextEdited;
import dev.verona.plan.api.PlanEvent.ValueSet;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.domain.Contribution.Side;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All contributions of a plan; those of a stage stand in the order of its column. */
public record Contributions(List<Contribution> all) {

    public static final Contributions EMPTY = new Contributions(List.of());

    public Contributions {
        all = List.copyOf(all);
    }

    public Optional<Contribution> find(ElementId id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** @throws PlanRejection.ElementGone when there is none */
    Contribution require(ElementId id) {
        return find(id).orElseThrow(() -> new PlanRejection.ElementGone(ElementKind.CONTRIBUTION));
    }

    long requestsTo(PersonId person) {
        return all.stream()
                .filter(c -> c.state() == ContributionState.REQUESTED
                        && c.asked() != null
                        && person.equals(c.asked().person()))
                .count();
    }

    List<PlanEvent> move(PlanCommand.MoveContribution c) {
        var moved = require(c.contribution());
        if (c.after() != null && column(c.stage()).stream().noneMatch(o -> o.id().equals(c.after()))) {
            throw new InvalidInput("after", "What it should follow was moved meanwhile. Drop it again.");
        }
        boolean moves = !moved.id().equals(c.after())
                && !(moved.stage() == c.stage() && Objects.equals(predecessor(moved), c.after()));
        return moves
                ? List.of(new ContributionMoved(c.plan(), c.contribution(), moved.stage(), c.stage(), c.after()))
                : List.of();
    }

    Contributions after(PlanEvent event, Actor actor) {
        var person = actor.person();
        return switch (event) {
            case ContributionRequested e ->
                with(Contribution.begun(
                        e.contribution(),
                        e.kind(),
                        e.stage(),
                        ContributionState.REQUESTED,
                        e.asked().function(),
                        e.asked(),
                        e.due(),
                        Set.of()));
            case ContributionDrafted e
            when e.requested() ->
                changed(e.contribution(), c -> c.givenBy(e.from(), person).with(person, Side.GIVING));
            case ContributionDrafted e ->
                with(Contribution.begun(
                        e.contribution(),
                        e.kind(),
                        e.stage(),
                        ContributionState.DRAFTED,
                        e.from(),
                        null,
                        null,
                        Set.of(person)));
            case TextEdited e -> edited(e.field(), actor);
            case ValueSet e -> edited(e.field(), actor);
            case ContributionSubmitted e ->
                changed(
                        e.contribution(),
                        c -> c.in(ContributionState.IN_REVIEW, person).with(person, Side.GIVING));
            case ContributionReturned e ->
                changed(
                        e.contribution(),
                        c -> c.in(ContributionState.DRAFTED, person).with(person, Side.REVIEWING));
            case ContributionAgreed e ->
                changed(
                        e.contribution(),
                        c -> c.in(ContributionState.AGREED, person).with(person, Side.REVIEWING));
            case ContributionReopened e -> changed(e.contribution(), Contribution::reopened);
            case RequestDeclined e -> changed(e.contribution(), c -> c.in(ContributionState.RETIRED, person));
            case ContributionRetired e -> changed(e.contribution(), c -> c.in(ContributionState.RETIRED, person));
            case ContributionRevived e -> changed(e.contribution(), c -> c.in(ContributionState.DRAFTED, person));
            case StepTakenBack e -> changed(e.contribution(), Contribution::takenBack);
            case ContributionMoved e -> moved(e.contribution(), e.stage(), e.after());
            default -> this;
        };
    }

    /** Writing takes a side only for those who could take either. */
    private Contributions edited(FieldRef field, Actor actor) {
        return actor.function() == Function.JOINT
                        && field.field().kind() != null
                        && find(field.element()).isPresent()
                ? changed(field.element(), c -> c.with(actor.person(), Side.GIVING))
                : this;
    }

    private List<Contribution> column(Stage stage) {
        return all.stream().filter(c -> c.stage() == stage).toList();
    }

    private @Nullable ElementId predecessor(Contribution contribution) {
        ElementId before = null;
        for (var other : column(contribution.stage())) {
            if (other.equals(contribution)) {
                return before;
            }
            before = other.id();
        }
        return before;
    }

    private Contributions with(Contribution contribution) {
        var next = new ArrayList<>(all);
        next.add(contribution);
        return new Contributions(next);
    }

    private Contributions changed(ElementId id, UnaryOperator<Contribution> change) {
        return new Contributions(
                all.stream().map(c -> c.id().equals(id) ? change.apply(c) : c).toList());
    }

    private Contributions moved(ElementId id, Stage stage, @Nullable ElementId after) {
        return find(id).map(c -> new Contributions(Order.placed(
                        all,
                        c,
                        c.at(stage),
                        other -> other.stage() == stage,
                        other -> other.id().equals(after))))
                .orElse(this);
    }
}
