package dev.verona.plan.ui.customer;

import dev.verona.shared.Money;
import dev.verona.shell.ui.Formats;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sum of amounts, each currency by itself: what was not exchanged is not added up. */
record Amounts(Map<Currency, Money> byCurrency) {

    static final Amounts NONE = new Amounts(Map.of());

    static Amounts of(List<@Nullable Money> amounts) {
        var sums = new LinkedHashMap<Currency, Money>();
        amounts.stream().filter(Objects::nonNull).forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return new Amounts(sums);
    }

    boolean isEmpty() {
        return byCurrency.isEmpty();
    }

    Optional<Money> in(Currency currency) {
        return Optional.ofNullable(byCurrency.get(currency));
    }

    /** How much of the whole this is, where both are in one currency alone. */
    OptionalDouble shareOf(Amounts whole) {
        if (whole.byCurrency.size() != 1) {
            return OptionalDouble.empty();
        }
        var all = whole.byCurrency.values().iterator().next();
        var part = byCurrency.getOrDefault(all.currency(), Money.zero(all.currency()));
        return all.amount().signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(part.amount().doubleValue() / all.amount().doubleValue());
    }

    /** As in "$2.4M + €300K"; empty for nothing. */
    String words(Formats formats) {
        return byCurrency.values().stream().map(formats::moneyShort).collect(Collectors.joining(" + "));
    }
}
