package dev.verona.account.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Where an amount is typed as people write it. */
final class AmountField extends TextField {

    private static final long serialVersionUID = 1L;

    private final String field;
    private Currency currency = Words.DOLLAR;

    /** @param field the name under which a rejection speaks of it */
    AmountField(String label, String field) {
        super(label);
        this.field = field;
        setHelperText("As in 2.4M, 850k or 1,250,000 EUR");
        setClearButtonVisible(true);
    }

    void show(@Nullable Money amount) {
        if (amount != null) {
            currency = amount.currency();
        }
        setValue(amount == null ? "" : Words.typed(amount));
    }

    /**
     * What was typed, null for nothing.
     *
     * @throws InvalidInput when it is no amount
     */
    @Nullable
    Money amount() {
        if (getValue().isBlank()) {
            return null;
        }
        return Words.amount(getValue(), currency)
                .orElseThrow(() -> new InvalidInput(field, "Write an amount, as in 2.4M, 850k or 1,250,000 EUR."));
    }
}
