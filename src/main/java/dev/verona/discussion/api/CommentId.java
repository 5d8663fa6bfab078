package dev.verona.discussion.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** What somebody said in a thread. */
public record CommentId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentId {
        Ids.checked(value);
    }

    public static CommentId random() {
        return new CommentId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
