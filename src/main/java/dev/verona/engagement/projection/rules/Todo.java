package dev.verona.engagement.projection.rules;

import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.RuleId;
import dev.verona.shared.OpportunityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule leads to and that Verona still has to do.
 *
 * @param rule and its version that a consultation is opened for; null otherwise
 * @param at when it came to be due
 */
public record Todo(
        Kind kind,
        ConsultationId consultation,
        OpportunityId opportunity,
        @Nullable RuleId rule,
        int version,
        Instant at) {

    /** What is to be done. */
    public enum Kind {
        OPEN,
        FILE,
        LAPSE
    }

    boolean is(Kind other, ConsultationId id) {
        return kind == other && consultation.equals(id);
    }
}
