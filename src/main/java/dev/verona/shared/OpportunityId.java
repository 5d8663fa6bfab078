package dev.verona.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A potential sale, as the CRM numbers it. */
public record OpportunityId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OpportunityId {
        Ids.checked(value);
    }

    public static OpportunityId random() {
        return new OpportunityId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
