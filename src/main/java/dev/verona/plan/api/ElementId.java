package dev.verona.plan.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** A thing inside a plan that has fields of its own: an objective, a strategy, an action item, a contribution, or the plan itself. */
public record ElementId(@JsonValue String value) {

    /** The plan as a whole: the home of its focus statement. */
    public static final ElementId PLAN = new ElementId("plan");

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ElementId {
        Ids.checked(value);
    }

    public static ElementId random() {
        return new ElementId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
