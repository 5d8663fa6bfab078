package dev.verona.review.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** Something written down in a review: a note, a decision, an action item or a correction. */
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
