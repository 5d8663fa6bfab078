package dev.verona.engagement.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.Ids;
import dev.verona.shared.OpportunityId;

/** Somebody asked for advice before a decision. */
public record ConsultationId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationId {
        Ids.checked(value);
    }

    public static ConsultationId random() {
        return new ConsultationId(Ids.random());
    }

    /** The one that a rule opens for an opportunity: a second one collides on its id. */
    public static ConsultationId of(RuleId rule, OpportunityId opportunity) {
        return new ConsultationId(Ids.named("consultation", rule.value(), opportunity.value()));
    }

    /** The contribution as which the advice enters a plan. */
    public ElementId contribution() {
        return new ElementId(Ids.named("advice", value));
    }

    @Override
    public String toString() {
        return value;
    }
}
