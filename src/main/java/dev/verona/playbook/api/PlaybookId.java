package dev.verona.playbook.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.Ids;

/** The playbook of a segment, through all its versions. A segment has one, so that there is one place to look. */
public record PlaybookId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaybookId {
        Ids.checked(value);
    }

    public static PlaybookId of(SegmentId segment) {
        return new PlaybookId(segment.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
