package dev.verona.engagement.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.account.api.Slug;
import dev.verona.shared.Ids;

/** A rule of engagement, through all its versions. */
public record RuleId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleId {
        Ids.checked(value);
    }

    /** A readable id by its title; another rule may have it already. */
    public static RuleId titled(String title) {
        return new RuleId(Slug.of(title, "rule"));
    }

    @Override
    public String toString() {
        return value;
    }
}
