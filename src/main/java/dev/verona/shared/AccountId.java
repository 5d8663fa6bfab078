package dev.verona.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A key account. */
public record AccountId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        Ids.checked(value);
    }

    public static AccountId random() {
        return new AccountId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
