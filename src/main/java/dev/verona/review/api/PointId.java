package dev.verona.review.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** A point of a review's agenda. */
public record PointId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PointId {
        Ids.checked(value);
    }

    public static PointId random() {
        return new PointId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
