package dev.verona.scorecard.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opportunities that a figure is made of.
 *
 * @param day as of which it is, to its end
 * @param past whether that day is over
 * @param total what they add up to: the figure itself
 * @param deals the largest first
 * @param leftOut how many more there are whose amount is missing, or in another currency than the target's
 */
public record DealsView(NumberId number, LocalDate day, boolean past, Money total, List<Deal> deals, int leftOut) {

    public DealsView {
        deals = List.copyOf(deals);
    }

    /**
     * @param account null while nobody has given it to one
     * @param closes when it was won, or is expected to close; null when nobody said
     * @param by who did the last thing that happened to it by that day
     * @param at when that was
     */
    public record Deal(
            OpportunityId id,
            @Nullable AccountName account,
            String title,
            @Nullable Stage stage,
            @Nullable LocalDate closes,
            Money amount,
            PersonRef by,
            Instant at) {}
}
