package dev.verona.dispute.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dispute in a list.
 *
 * @param account null when it is about none
 * @param with who is to settle or decide it, or did
 * @param workingDaysLeft until its day, negative when that is over; null when it is settled
 */
public record DisputeRow(
        DisputeId id,
        String subject,
        @Nullable AccountName account,
        DisputeState state,
        PersonRef with,
        Instant raised,
        LocalDate due,
        @Nullable Integer workingDaysLeft) {

    public boolean overdue() {
        return workingDaysLeft != null && workingDaysLeft < 0;
    }
}
