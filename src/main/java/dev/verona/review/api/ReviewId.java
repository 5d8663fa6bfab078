package dev.verona.review.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** A review of a plan, an account or a top ten. */
public record ReviewId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReviewId {
        Ids.checked(value);
    }

    public static ReviewId random() {
        return new ReviewId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
