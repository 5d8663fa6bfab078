package dev.verona.scorecard.api;

import dev.verona.shared.Money;
import dev.verona.shared.PersonRef;
import java.time.Instant;

/** What somebody thought at a moment that an account would bring in the whole period. */
public record Forecast(NumberId number, Instant at, PersonRef by, Money amount, String note) {

    /** How far it was from the result: 0.25 for a quarter too much, -0.25 for a quarter too little. Of nothing that came, the whole of it was wrong. */
    public double error(Money result) {
        double came = result.amount().doubleValue();
        double said = amount.amount().doubleValue();
        return came == 0 ? (said == 0 ? 0 : 1) : (said - came) / came;
    }
}
