package dev.verona.account.api;

import dev.verona.shared.AccountId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an account is like and how its opportunities went, for other modules that learn from it. Read from the read model. */
public interface AccountBook {

    Optional<Profile> profile(AccountId account);

    /** Every opportunity of the account, in no order. */
    List<OpportunityFacts> opportunities(AccountId account);

    /**
     * @param segment null while it is in none
     * @param segmentName empty then
     * @param industry empty when unknown
     */
    record Profile(AccountId account, String name, @Nullable SegmentId segment, String segmentName, String industry) {}
}
