package dev.verona.library.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** One site visit at a reference. */
public record VisitId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VisitId {
        Ids.checked(value);
    }

    public static VisitId random() {
        return new VisitId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
