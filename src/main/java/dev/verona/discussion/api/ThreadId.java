package dev.verona.discussion.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** A conversation about one thing of a plan. */
public record ThreadId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ThreadId {
        Ids.checked(value);
    }

    public static ThreadId random() {
        return new ThreadId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
