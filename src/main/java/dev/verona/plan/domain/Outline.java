package dev.verona.plan.domain;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanEvent.ActionAdded;
import dev.verona.plan.api.PlanEvent.ActionCompleted;
import dev.verona.plan.api.PlanEvent.ActionDropped;
import dev.verona.plan.api.PlanEvent.ActionReopened;
import dev.verona.plan.api.PlanEvent.ElementMoved;
import dev.verona.plan.api.PlanEvent.ElementRemoved;
import dev.verona.plan.api.PlanEvent.ElementRestored;
import dev.verona.plan.api.PlanEvent.ObjectiveAdded;
import dev.verona.plan.api.PlanEvent.StrategyAdded;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.PlanView.ActionState;
import dev.verona.shared.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The objectives with their strategies, and these with their action items: a tree, kept as one list in which siblings stand in their
 * order. What was removed keeps its place, so that restoring it brings back all that hung on it.
 */
public record Outline(List<Node> nodes) {

    public static final Outline EMPTY = new Outline(List.of());

    /**
     * @param parent {@link ElementId#PLAN} for an objective
     * @param removed whether it was removed itself; it is also gone while anything above it is
     * @param state of an action; {@code OPEN} for everything else
     */
    public record Node(ElementId id, ElementKind kind, ElementId parent, boolean removed, ActionState state) {

        private Node under(ElementId newParent) {
            return new Node(id, kind, newParent, removed, state);
        }

        private Node removed(boolean now) {
            return new Node(id, kind, parent, now, state);
        }

        private Node in(ActionState now) {
            return new Node(id, kind, parent, removed, now);
        }
    }

    public Outline {
        nodes = List.copyOf(nodes);
    }

    public Optional<Node> find(ElementId id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** What hangs on it and is not removed, in order. */
    public List<Node> under(ElementId parent) {
        return nodes.stream()
                .filter(node -> node.parent().equals(parent) && !node.removed())
                .toList();
    }

    public List<Node> openActions() {
        return nodes.stream()
                .filter(node -> node.kind() == ElementKind.ACTION && node.state() == ActionState.OPEN && stands(node))
                .toList();
    }

    /** Whether neither it nor anything above it was removed. */
    boolean stands(Node node) {
        return !node.removed()
                && (node.parent().equals(ElementId.PLAN)
                        || find(node.parent()).filter(this::stands).isPresent());
    }

    /** @throws PlanRejection.ElementGone when there is no such thing of that kind, or it was removed */
    Node require(ElementId id, ElementKind kind) {
        return find(id).filter(node -> node.kind() == kind && stands(node))
                .orElseThrow(() -> new PlanRejection.ElementGone(kind));
    }

    List<PlanEvent> move(PlanCommand.MoveElement c) {
        var node = standing(c.element());
        var above = above(node.kind());
        if (above != ElementKind.PLAN) {
            require(c.parent(), above);
        } else if (!c.parent().equals(ElementId.PLAN)) {
            throw new InvalidInput("parent", "An objective stands in the plan itself. Move its strategies instead.");
        }
        if (c.after() != null && under(c.parent()).stream().noneMatch(n -> n.id().equals(c.after()))) {
            throw new InvalidInput("after", "What it should follow was moved or removed meanwhile. Drop it again.");
        }
        boolean moves = !node.id().equals(c.after())
                && !(node.parent().equals(c.parent()) && Objects.equals(predecessor(node), c.after()));
        return moves ? List.of(new ElementMoved(c.plan(), c.element(), c.parent(), c.after())) : List.of();
    }

    List<PlanEvent> remove(PlanCommand.RemoveElement c) {
        var node = find(c.element()).orElseThrow(() -> new PlanRejection.ElementGone(ElementKind.OBJECTIVE));
        return stands(node) ? List.of(new ElementRemoved(c.plan(), node.id(), node.kind())) : List.of();
    }

    List<PlanEvent> restore(PlanCommand.RestoreElement c) {
        var node = find(c.element()).orElseThrow(() -> new PlanRejection.ElementGone(ElementKind.OBJECTIVE));
        if (!node.removed()) {
            return List.of();
        }
        if (!node.parent().equals(ElementId.PLAN)) {
            require(node.parent(), above(node.kind()));
        }
        return List.of(new ElementRestored(c.plan(), node.id(), node.kind()));
    }

    List<PlanEvent> complete(PlanCommand.CompleteAction c) {
        return inState(c.action(), ActionState.OPEN) ? List.of(new ActionCompleted(c.plan(), c.action())) : List.of();
    }

    List<PlanEvent> drop(PlanCommand.DropAction c) {
        var reason = Words.required("reason", c.reason(), "Say why it is dropped, so that nobody takes it up again.");
        return inState(c.action(), ActionState.OPEN)
                ? List.of(new ActionDropped(c.plan(), c.action(), reason))
                : List.of();
    }

    List<PlanEvent> reopen(PlanCommand.ReopenAction c) {
        return inState(c.action(), ActionState.OPEN) ? List.of() : List.of(new ActionReopened(c.plan(), c.action()));
    }

    Outline after(PlanEvent event) {
        return switch (event) {
            case ObjectiveAdded e -> with(e.objective(), ElementKind.OBJECTIVE, ElementId.PLAN);
            case StrategyAdded e -> with(e.strategy(), ElementKind.STRATEGY, e.objective());
            case ActionAdded e -> with(e.action(), ElementKind.ACTION, e.strategy());
            case ElementMoved e -> moved(e.element(), e.parent(), e.after());
            case ElementRemoved e -> changed(e.element(), node -> node.removed(true));
            case ElementRestored e -> changed(e.element(), node -> node.removed(false));
            case ActionCompleted e -> changed(e.action(), node -> node.in(ActionState.DONE));
            case ActionDropped e -> changed(e.action(), node -> node.in(ActionState.DROPPED));
            case ActionReopened e -> changed(e.action(), node -> node.in(ActionState.OPEN));
            default -> this;
        };
    }

    private Node standing(ElementId id) {
        return find(id).filter(this::stands).orElseThrow(() -> new PlanRejection.ElementGone(ElementKind.OBJECTIVE));
    }

    private boolean inState(ElementId action, ActionState state) {
        return require(action, ElementKind.ACTION).state() == state;
    }

    private static ElementKind above(ElementKind kind) {
        return switch (kind) {
            case OBJECTIVE -> ElementKind.PLAN;
            case STRATEGY -> ElementKind.OBJECTIVE;
            case ACTION -> ElementKind.STRATEGY;
            case PLAN, CONTRIBUTION, STAKEHOLDER, BUSINESS_UNIT, WHITESPACE_CELL ->
                throw new IllegalArgumentException(kind.name().toLowerCase(Locale.ROOT) + " is not in the outline");
        };
    }

    private @Nullable ElementId predecessor(Node node) {
        ElementId before = null;
        for (var sibling : under(node.parent())) {
            if (sibling.equals(node)) {
                return before;
            }
            before = sibling.id();
        }
        return before;
    }

    private Outline with(ElementId id, ElementKind kind, ElementId parent) {
        var next = new ArrayList<>(nodes);
        next.add(new Node(id, kind, parent, false, ActionState.OPEN));
        return new Outline(next);
    }

    private Outline moved(ElementId id, ElementId parent, @Nullable ElementId after) {
        return find(id).map(node -> new Outline(Order.placed(
                        nodes,
                        node,
                        node.under(parent),
                        other -> other.parent().equals(parent),
                        other -> other.id().equals(after))))
                .orElse(this);
    }

    private Outline changed(ElementId id, UnaryOperator<Node> change) {
        return new Outline(nodes.stream()
                .map(node -> node.id().equals(id) ? change.apply(node) : node)
                .toList());
    }
}
