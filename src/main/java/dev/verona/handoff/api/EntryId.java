package dev.verona.handoff.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** An entry of the directory of who to call. */
public record EntryId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntryId {
        Ids.checked(value);
    }

    public static EntryId random() {
        return new EntryId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
