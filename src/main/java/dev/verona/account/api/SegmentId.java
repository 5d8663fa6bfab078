package dev.verona.account.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** A market segment: customers who share needs and buying behaviour. */
public record SegmentId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SegmentId {
        Ids.checked(value);
    }

    /** The id of a segment by its name: a second segment of that name collides on it. */
    public static SegmentId named(String name) {
        return new SegmentId(Slug.of(name, "segment"));
    }

    @Override
    public String toString() {
        return value;
    }
}
