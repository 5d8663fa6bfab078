package dev.verona.engagement.api;

import dev.verona.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * What a rule in force asks for in one opportunity, or at one account.
 *
 * @param opportunity null when it is about the account
 * @param about what it is called
 * @param todo what to do, in sentences; empty when all is done that the rule asks for
 * @param consultation that the rule has opened, null for none
 * @param overridden whether somebody has gone over it
 */
public record Requirement(
        RuleId rule,
        int version,
        String title,
        Exceptions exceptions,
        @Nullable OpportunityId opportunity,
        String about,
        String todo,
        @Nullable ConsultationId consultation,
        boolean overridden) {

    /** Whether anybody still has to do something. */
    public boolean isOpen() {
        return !todo.isEmpty() && !overridden;
    }
}
