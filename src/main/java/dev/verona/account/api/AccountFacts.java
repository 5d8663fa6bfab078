package dev.verona.account.api;

import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer from the outside. Anything may be unknown: text is empty then, numbers are null.
 *
 * @param industry as the CRM's sector
 * @param region the sales region, as in "Central"
 * @param country where its head office is
 * @param established the year, from 1000 on
 * @param revenue a year
 */
public record AccountFacts(
        String industry,
        String region,
        String country,
        @Nullable Integer established,
        @Nullable Money revenue,
        @Nullable Integer employees) {

    public static final AccountFacts UNKNOWN = new AccountFacts("", "", "", null, null, null);
    private static final int LONGEST = 120;

    /** @throws InvalidInput naming the field */
    public AccountFacts {
        industry = text("industry", industry);
        region = text("region", region);
        country = text("country", country);
        if (established != null && (established < 1000 || established > 2200)) {
            throw new InvalidInput("established", "Write the year in four digits, as in 1987.");
        }
        if (revenue != null && revenue.amount().signum() < 0) {
            throw new InvalidInput("revenue", "Revenue cannot be below zero.");
        }
        if (employees != null && employees < 0) {
            throw new InvalidInput("employees", "The number of employees cannot be below zero.");
        }
    }

    private static String text(String field, String value) {
        var tidy = value.strip();
        if (tidy.length() > LONGEST) {
            throw new InvalidInput(field, "Use at most " + LONGEST + " characters.");
        }
        return tidy;
    }
}
