package dev.verona.plan.ui;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Toasts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be done with the tree of objectives, strategies and actions on one screen: find in it, move, remove, bring back. */
final class Outline {

    private final PlanScreen screen;

    Outline(PlanScreen screen) {
        this.screen = screen;
    }

    /** Something that others hang on. */
    record Parent(ElementId id, String text) {}

    static Optional<PlanView.Objective> objective(PlanView plan, ElementId id) {
        return plan.objectives().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    static Optional<PlanView.Strategy> strategy(PlanView plan, ElementId id) {
        return strategies(plan).filter(s -> s.id().equals(id)).findFirst();
    }

    static Optional<PlanView.Action> action(PlanView plan, ElementId id) {
        return strategies(plan)
                .flatMap(s -> s.actions().stream())
                .filter(a -> a.id().equals(id))
                .findFirst();
    }

    private static Stream<PlanView.Strategy> strategies(PlanView plan) {
        return plan.objectives().stream().flatMap(o -> o.strategies().stream());
    }

    /** What an element of the kind may hang on, in the order of the plan. */
    List<Parent> parents(ElementKind kind) {
        var plan = screen.view();
        return kind == ElementKind.ACTION
                ? strategies(plan)
                        .map(s -> new Parent(s.id(), s.statement().text()))
                        .toList()
                : plan.objectives().stream()
                        .map(o -> new Parent(o.id(), o.statement().text()))
                        .toList();
    }

    ElementId parentOf(ElementKind kind, ElementId element) {
        return parentsWithSiblings(kind)
                .filter(family -> family.children().contains(element))
                .map(Family::parent)
                .findFirst()
                .orElse(ElementId.PLAN);
    }

    List<ElementId> siblings(ElementKind kind, ElementId parent) {
        return parentsWithSiblings(kind)
                .filter(family -> family.parent().equals(parent))
                .map(Family::children)
                .findFirst()
                .orElse(List.of());
    }

    private record Family(ElementId parent, List<ElementId> children) {}

    private Stream<Family> parentsWithSiblings(ElementKind kind) {
        var plan = screen.view();
        return switch (kind) {
            case OBJECTIVE ->
                Stream.of(new Family(
                        ElementId.PLAN,
                        plan.objectives().stream().map(PlanView.Objective::id).toList()));
            case STRATEGY ->
                plan.objectives().stream()
                        .map(o -> new Family(
                                o.id(),
                                o.strategies().stream()
                                        .map(PlanView.Strategy::id)
                                        .toList()));
            case ACTION ->
                strategies(plan)
                        .map(s -> new Family(
                                s.id(),
                                s.actions().stream().map(PlanView.Action::id).toList()));
            case PLAN, CONTRIBUTION, STAKEHOLDER, BUSINESS_UNIT, WHITESPACE_CELL -> Stream.of();
        };
    }

    /** One place up among its siblings; true when it moved. */
    boolean up(ElementKind kind, ElementId element) {
        var parent = parentOf(kind, element);
        return step(kind, element, parent, Order.up(siblings(kind, parent), element), "first");
    }

    boolean down(ElementKind kind, ElementId element) {
        var parent = parentOf(kind, element);
        return step(kind, element, parent, Order.down(siblings(kind, parent), element), "last");
    }

    private boolean step(
            ElementKind kind, ElementId element, ElementId parent, Optional<Order.Place> place, String end) {
        if (!screen.mayShape()) {
            return false;
        }
        if (place.isEmpty()) {
            PlanScreen.announce(kind.label() + " is " + end + " already");
            return false;
        }
        return move(kind, element, parent, place.get().after());
    }

    /** Dropped on a sibling, or on a row under another parent. */
    void dropOn(Reordering.Dragged dragged, ElementId target) {
        if (!dragged.element().equals(target)) {
            var parent = parentOf(dragged.kind(), target);
            move(
                    dragged.kind(),
                    dragged.element(),
                    parent,
                    Order.onto(siblings(dragged.kind(), parent), dragged.element(), target)
                            .after());
        }
    }

    /** To the end of another parent's. */
    void moveUnder(ElementKind kind, ElementId element, ElementId parent) {
        var siblings = siblings(kind, parent);
        if (!siblings.contains(element)) {
            move(kind, element, parent, siblings.isEmpty() ? null : siblings.getLast());
        }
    }

    private boolean move(ElementKind kind, ElementId element, ElementId parent, @Nullable ElementId after) {
        var parentBefore = parentOf(kind, element);
        var before = siblings(kind, parentBefore);
        var at = before.indexOf(element);
        var afterBefore = at <= 0 ? null : before.get(at - 1);
        return screen.send(new PlanCommand.MoveElement(screen.plan(), element, parent, after), () -> {
            var place = (siblings(kind, parent).indexOf(element) + 1) + " of "
                    + siblings(kind, parent).size();
            Toasts.undo(
                    kind.label() + " moved to place " + place + ".",
                    () -> screen.send(new PlanCommand.MoveElement(screen.plan(), element, parentBefore, afterBefore)));
        });
    }

    void remove(ElementKind kind, ElementId element) {
        screen.send(
                new PlanCommand.RemoveElement(screen.plan(), element),
                () -> Toasts.undo(
                        "The " + kind.label().toLowerCase(Locale.ENGLISH) + " was removed.",
                        () -> screen.send(new PlanCommand.RestoreElement(screen.plan(), element))));
    }
}
