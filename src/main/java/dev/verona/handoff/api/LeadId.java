package dev.verona.handoff.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** A lead. */
public record LeadId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LeadId {
        Ids.checked(value);
    }

    public static LeadId random() {
        return new LeadId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
