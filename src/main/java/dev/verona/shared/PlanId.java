package dev.verona.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The plan of one account for one period. */
public record PlanId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlanId {
        Ids.checked(value);
    }

    public static PlanId random() {
        return new PlanId(Ids.random());
    }

    /** One plan per account and period: a second one collides on its id. */
    public static PlanId of(AccountId account, Period period) {
        return new PlanId(Ids.named(
                "plan", account.value(), period.from().toString(), period.to().toString()));
    }

    @Override
    public String toString() {
        return value;
    }
}
