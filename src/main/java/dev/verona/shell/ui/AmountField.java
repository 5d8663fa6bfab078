package dev.verona.shell.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an amount is typed as people write it. */
public final class AmountField extends TextField {

    private static final long serialVersionUID = 1L;

    private static final Currency DOLLAR = Currency.getInstance("USD");

    private final String field;
    private Currency currency = DOLLAR;

    /** @param field the name under which a rejection speaks of it */
    public AmountField(String label, String field) {
        super(label);
        this.field = field;
        setHelperText("As in 2.4M, 850k or 1,250,000 EUR");
        setClearButtonVisible(true);
    }

    public void show(@Nullable Money amount) {
        if (amount != null) {
            currency = amount.currency();
        }
        setValue(amount == null ? "" : typed(amount));
    }

    /**
     * What was typed, null for nothing.
     *
     * @throws InvalidInput when it is no amount
     */
    public @Nullable Money amount() {
        if (getValue().isBlank()) {
            return null;
        }
        return amount(getValue(), currency)
                .orElseThrow(() -> new InvalidInput(field, "Write an amount, as in 2.4M, 850k or 1,250,000 EUR."));
    }

    /**
     * An amount as people type it: "2.4M", "850k", "$2,400,000", "2400000 EUR".
     *
     * @return empty when the text is no amount
     */
    private static Optional<Money> amount(String text, Currency otherwise) {
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
        if (format instanceof DecimalFormat decimal) {
            decimal.setParseBigDecimal(true);
        }
        var position = new ParsePosition(0);
        var value = text.isEmpty() ? null : format.parse(text, position);
        return value instanceof BigDecimal number && position.getIndex() == text.length()
                ? Optional.of(number)
                : Optional.empty();
    }

    /** An amount as a field shows it, to be typed over. */
    private static String typed(Money money) {
        var number = NumberFormat.getNumberInstance(Locale.ENGLISH);
        number.setMaximumFractionDigits(2);
        return number.format(money.amount()) + " " + money.currency().getCurrencyCode();
    }
}
