package dev.verona.scorecard.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;

/** What was forecast for an account, one after the other. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("forecast")
public sealed interface ForecastEvent {

    /** The stream of an account's forecasts. */
    static String streamOf(AccountId account) {
        return "forecast-" + account.value();
    }

    AccountId account();

    record ForecastRecorded(AccountId account, NumberId number, Money amount, String note) implements ForecastEvent {}
}
