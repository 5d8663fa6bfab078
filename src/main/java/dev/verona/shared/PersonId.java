package dev.verona.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person of the company: whoever signs in, or is named in a plan. */
public record PersonId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Ids.checked(value);
    }

    /** Verona itself: what the software does of its own accord is attributed to it, never to a person. */
    public static final PersonId VERONA = new PersonId("verona");

    public static PersonId random() {
        return new PersonId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
