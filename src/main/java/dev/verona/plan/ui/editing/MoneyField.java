package dev.verona.plan.ui.editing;

import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.FocusNotifier.FocusEvent;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.verona.shared.Money;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An amount and its currency. */
public final class MoneyField extends CustomField<Money> {

    private static final List<String> CURRENCIES = List.of(
            "USD", "EUR", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "CNY", "INR", "AUD", "CAD", "BRL");

    private final BigDecimalField amount = new BigDecimalField();
    private final Select<String> currency = new Select<>();
    private final List<String> offered = new ArrayList<>(CURRENCIES);

    public MoneyField(String label) {
        setLabel(label);
        amount.setAriaLabel(label + ", amount");
        amount.addClassName("vr-grow");
        amount.setManualValidation(true);
        currency.setAriaLabel(label + ", currency");
        currency.setItems(offered);
        currency.setValue(CURRENCIES.getFirst());
        currency.setWidth("6rem");
        var row = new Div(amount, currency);
        row.addClassName("vr-money");
        add(row);
        // A field of fields tells of no focus by itself.
        getElement().addEventListener("focusin", event -> fireEvent(new FocusEvent<>(this, true)));
        getElement().addEventListener("focusout", event -> fireEvent(new BlurEvent<>(this, true)));
    }

    /** Null while there is no amount; a currency alone is no value. Fractions finer than the currency's are rounded. */
    @Override
    @SuppressWarnings("NullAway")
    protected @Nullable Money generateModelValue() {
        var number = amount.getValue();
        if (number == null) {
            return null;
        }
        var unit = Currency.getInstance(currency.getValue());
        var decimals = Math.max(0, unit.getDefaultFractionDigits());
        return new Money(number.setScale(decimals, RoundingMode.HALF_UP), unit);
    }

    @Override
    @SuppressWarnings("NullAway")
    protected void setPresentationValue(@Nullable Money money) {
        if (money == null) {
            amount.clear();
            return;
        }
        var code = money.currency().getCurrencyCode();
        if (!offered.contains(code)) {
            offered.add(code);
            currency.setItems(offered);
        }
        var plain = money.amount().stripTrailingZeros();
        amount.setValue(plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain);
        currency.setValue(code);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        amount.setReadOnly(readOnly);
        currency.setReadOnly(readOnly);
    }

    @Override
    protected boolean valueEquals(@Nullable Money one, @Nullable Money other) {
        return Objects.equals(one, other);
    }
}
