package dev.verona.scorecard.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What Sales may want of an account's forecast. */
public sealed interface ForecastCommand {

    AccountId account();

    @TargetAggregateIdentifier
    default String stream() {
        return ForecastEvent.streamOf(account());
    }

    /**
     * Records what the account will bring in the whole period, as one thinks today: it stands for good, so that it can be held against the result.
     *
     * @param note what it rests on, may be empty
     */
    record RecordForecast(AccountId account, NumberId number, Money amount, String note) implements ForecastCommand {}
}
