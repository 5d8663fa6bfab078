package dev.verona.account.ui;

import static java.util.stream.Collectors.joining;

import dev.verona.account.api.AccountView.Pipeline;
import dev.verona.account.api.OpportunityView;
import dev.verona.shared.Money;
import dev.verona.shell.ui.Formats;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How this module's screens write what they show, and read what is typed. */
final class Words {

    static final Currency DOLLAR = Currency.getInstance("USD");

    private Words() {}

    /** Sums of several currencies one after the other; a dash for none. */
    static String amounts(List<Money> amounts, Formats formats) {
        return amounts.isEmpty() ? "—" : amounts.stream().map(formats::money).collect(joining(" + "));
    }

    static String amountsShort(List<Money> amounts, Formats formats) {
        return amounts.isEmpty()
                ? "—"
                : amounts.stream().map(formats::moneyShort).collect(joining(" + "));
    }

    static String opportunities(int number, Formats formats) {
        return number == 1 ? "1 opportunity" : formats.number(number) + " opportunities";
    }

    static String opportunities(Pipeline pipeline, Formats formats) {
        return formats.number(pipeline.openCount()) + " open, " + formats.number(pipeline.wonCount()) + " won, "
                + formats.number(pipeline.lostCount()) + " lost";
    }

    /** Where it stands: its stage while it is open, and how it ended. */
    static String stage(OpportunityView opportunity) {
        var facts = opportunity.facts();
        var stage = facts.stage();
        return switch (facts.outcome()) {
            case OPEN -> stage == null ? "Open" : stage.number() + " " + stage.label();
            case WON -> "Won";
            case LOST -> stage == null ? "Lost" : "Lost at " + stage.label();
        };
    }

    /**
     * An amount as people type it: "2.4M", "850k", "$2,400,000", "2400000 EUR".
     *
     * @return empty when the text is no amount
     */
    static Optional<Money> amount(String text, Currency otherwise) {
        var rest = text.strip().toUpperCase(Locale.ROOT);
        var currency = otherwise;
        if (rest.startsWith("$")) {
            currency = DOLLAR;
            rest = rest.substring(1).strip();
        } else if (rest.startsWith("€")) {
            currency = Currency.getInstance("EUR");
            rest = rest.substring(1).strip();
        } else if (rest.matches(".*\\s[A-Z]{3}")) {
            try {
                currency = Currency.getInstance(rest.substring(rest.length() - 3));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
            rest = rest.substring(0, rest.length() - 3).strip();
        }
        var power = rest.endsWith("M") ? 6 : rest.endsWith("K") ? 3 : 0;
        if (power > 0) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        var unit = currency;
        return number(rest).flatMap(value -> money(value.movePointRight(power), unit));
    }

    private static Optional<Money> money(BigDecimal amount, Currency currency) {
        try {
            return Optional.of(new Money(amount, currency));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String text) {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        if (format instanceof java.text.DecimalFormat decimal) {
            decimal.setParseBigDecimal(true);
        }
        var position = new ParsePosition(0);
        var value = text.isEmpty() ? null : format.parse(text, position);
        return value instanceof BigDecimal number && position.getIndex() == text.length()
                ? Optional.of(number)
                : Optional.empty();
    }

    /** An amount as a field shows it, to be typed over. */
    static String typed(Money money) {
        var number = NumberFormat.getNumberInstance(Locale.ENGLISH);
        number.setMaximumFractionDigits(2);
        return number.format(money.amount()) + " " + money.currency().getCurrencyCode();
    }
}
