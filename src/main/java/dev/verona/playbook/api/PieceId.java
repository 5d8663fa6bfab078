package dev.verona.playbook.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** A play of a playbook, or a part of one. It stays the same through all versions, so that a plan knows its own again. */
public record PieceId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PieceId {
        Ids.checked(value);
    }

    public static PieceId random() {
        return new PieceId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
