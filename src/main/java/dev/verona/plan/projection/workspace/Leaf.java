package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanView.Prose;
import dev.verona.plan.api.Touch;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the plan itself, an objective, a strategy or an action item says.
 *
 * @param kind of an objective
 * @param values in canonical form
 * @param dropReason of an action item; empty unless it was dropped
 */
record Leaf(
        ElementId id,
        @Nullable ObjectiveKind kind,
        Prose text,
        Map<Field, String> values,
        String dropReason,
        Touch last) {

    static Leaf of(ElementId id, Prose text, Touch touch) {
        return new Leaf(id, null, text, Map.of(), "", touch);
    }

    Leaf ofKind(ObjectiveKind of) {
        return new Leaf(id, of, text, values, dropReason, last);
    }

    Leaf saying(Prose now) {
        return new Leaf(id, kind, now, values, dropReason, last);
    }

    Leaf with(Field field, @Nullable Object value) {
        var next = new EnumMap<Field, String>(Field.class);
        next.putAll(values);
        if (value == null || value.toString().isEmpty()) {
            next.remove(field);
        } else {
            next.put(field, value.toString());
        }
        return new Leaf(id, kind, text, next, dropReason, last);
    }

    Leaf dropped(String reason) {
        return new Leaf(id, kind, text, values, reason, last);
    }

    Leaf touched(Touch touch) {
        return new Leaf(id, kind, text, values, dropReason, touch);
    }

    String value(Field field) {
        return values.getOrDefault(field, "");
    }
}
