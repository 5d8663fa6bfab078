package dev.verona.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount in one currency, at that currency's own number of decimals. Written and stored as {@code "2400000.00 USD"}.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** @throws IllegalArgumentException when the amount has more decimals than the currency */
    public Money {
        try {
            amount = amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    currency + " has " + currency.getDefaultFractionDigits() + " decimals: " + amount, e);
        }
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** @throws IllegalArgumentException when the text is not an amount, a space and an ISO 4217 code */
    @JsonCreator
    public static Money parse(String text) {
        var parts = text.strip().split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Write an amount and a currency, as in 2400000 USD: " + text);
        }
        return of(parts[0], parts[1].toUpperCase(Locale.ROOT));
    }

    /** @throws IllegalArgumentException when the currencies differ */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /** @throws IllegalArgumentException when the currencies differ */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine " + currency + " with " + other.currency);
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
