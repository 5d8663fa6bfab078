package dev.verona.library.api;

import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Consent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a case study rests on.
 *
 * @param customer whose case it is
 * @param until the last day for which the consent was given; null for no end
 */
public record Proof(
        String customer,
        CaseForm form,
        Consent consent,
        @Nullable LocalDate until) {

    /** Whether the customer lets us tell it on that day. */
    public boolean holds(LocalDate day) {
        return consent == Consent.GIVEN && (until == null || !until.isBefore(day));
    }
}
