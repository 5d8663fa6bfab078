package dev.verona.ledger.projection;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import java.util.ArrayList;
import java.util.List;

/** Which objectives, strategies and action items there are, what hangs on what, and what was taken out: with a thing goes all that hangs on it. */
record Outline(List<Node> nodes) {

    static final Outline EMPTY = new Outline(List.of());

    /** @param removed whether it was taken out itself */
    record Node(ElementId id, ElementKind kind, ElementId parent, boolean removed) {}

    Outline {
        nodes = List.copyOf(nodes);
    }

    Outline with(ElementId id, ElementKind kind, ElementId parent) {
        var more = new ArrayList<>(nodes);
        more.add(new Node(id, kind, parent, false));
        return new Outline(more);
    }

    Outline moved(ElementId id, ElementId parent) {
        return new Outline(nodes.stream()
                .map(node -> node.id().equals(id) ? new Node(id, node.kind(), parent, node.removed()) : node)
                .toList());
    }

    Outline removed(ElementId id, boolean now) {
        return new Outline(nodes.stream()
                .map(node -> node.id().equals(id) ? new Node(id, node.kind(), node.parent(), now) : node)
                .toList());
    }

    /** Whether it stands in the plan; what is no part of the outline always does. */
    boolean shows(ElementId id) {
        for (var node : nodes) {
            if (node.id().equals(id)) {
                return !node.removed() && shows(node.parent());
            }
        }
        return true;
    }
}
