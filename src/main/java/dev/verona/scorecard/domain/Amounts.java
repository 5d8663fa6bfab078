package dev.verona.scorecard.domain;

import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.NumberRejection.ChangedMeanwhile;
import dev.verona.scorecard.api.NumberRejection.OtherCurrency;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What amounts and reasons may be. */
final class Amounts {

    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_YEARS = 1;

    private Amounts() {}

    static void requirePositive(Money amount) {
        if (amount.amount().signum() <= 0) {
            throw new InvalidInput("amount", "Write an amount above zero.");
        }
    }

    static void requireSeen(@Nullable Money seen, @Nullable Money now) {
        if (!Objects.equals(seen, now)) {
            throw new ChangedMeanwhile(now);
        }
    }

    static void requireCurrency(Money amount, Money target) {
        if (!amount.currency().equals(target.currency())) {
            throw new OtherCurrency(target);
        }
    }

    /** Results are known by the month. */
    static void requireMonths(NumberId number) {
        var period = number.period();
        if (period.from().getDayOfMonth() != 1
                || period.to().plusDays(1).getDayOfMonth() != 1
                || !period.to().isBefore(period.from().plusYears(LONGEST_YEARS))) {
            throw new InvalidInput("number", "Choose a period of whole months, a year at most.");
        }
    }

    /** @param changed whether it is owed: the first word needs none, a change does */
    static String reason(String reason, boolean changed) {
        var tidy = reason.strip();
        if (tidy.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "Use at most " + LONGEST_REASON + " characters.");
        }
        if (changed && tidy.isEmpty()) {
            throw new InvalidInput("reason", "Say why it changes: the other function reads it too.");
        }
        return tidy;
    }
}
