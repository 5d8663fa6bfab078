package dev.verona.playbook.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** What a team offered to a playbook. */
public record OfferId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfferId {
        Ids.checked(value);
    }

    public static OfferId random() {
        return new OfferId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
