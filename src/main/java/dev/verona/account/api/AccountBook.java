package dev.verona.account.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an account is like and how its opportunities went, for other modules that learn from it. Read from the read model. */
public interface AccountBook {

    Optional<Profile> profile(AccountId account);

    /** Every opportunity of the account, in no order. */
    List<OpportunityFacts> opportunities(AccountId account);

    /** Every account of a segment, in no order. */
    List<Standing> ofSegment(SegmentId segment);

    /**
     * What the accounts of a segment are compared by.
     *
     * @param open the amounts of open opportunities, one per currency, largest first
     * @param won as above
     */
    record Standing(
            AccountId account,
            String name,
            @Nullable Money currentValue,
            @Nullable Money potentialValue,
            List<Money> open,
            List<Money> won) {

        public Standing {
            open = List.copyOf(open);
            won = List.copyOf(won);
        }
    }

    /**
     * @param segment null while it is in none
     * @param segmentName empty then
     * @param industry empty when unknown
     */
    record Profile(AccountId account, String name, @Nullable SegmentId segment, String segmentName, String industry) {}
}
