package dev.verona.dispute.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** An issue between the teams. */
public record DisputeId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DisputeId {
        Ids.checked(value);
    }

    public static DisputeId random() {
        return new DisputeId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
