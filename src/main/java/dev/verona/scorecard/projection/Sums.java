package dev.verona.scorecard.projection;

import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.shared.Money;
import dev.verona.shared.Period;
import dev.verona.shared.Stage;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What opportunities add up to: open by stage, won and lost by month. */
record Sums(List<Line> lines) {

    static final Sums NONE = new Sums(List.of());

    Sums {
        lines = List.copyOf(lines);
    }

    /**
     * @param stage of what is open
     * @param month in which the rest ended, null when nobody knows
     * @param currency as its ISO code, empty for those without an amount
     */
    record Line(
            Outcome outcome,
            @Nullable Stage stage,
            @Nullable YearMonth month,
            String currency,
            BigDecimal amount,
            int count) {

        static Line of(OpportunityFacts facts) {
            var money = facts.amount();
            var closes = facts.closes();
            var open = facts.outcome() == Outcome.OPEN;
            return new Line(
                    facts.outcome(),
                    open ? facts.stage() : null,
                    open || closes == null ? null : YearMonth.from(closes),
                    money == null ? "" : money.currency().getCurrencyCode(),
                    money == null ? BigDecimal.ZERO : money.amount(),
                    1);
        }

        Line negated() {
            return new Line(outcome, stage, month, currency, amount.negate(), -count);
        }

        private boolean isAbout(Line other) {
            return outcome == other.outcome
                    && stage == other.stage
                    && Objects.equals(month, other.month)
                    && currency.equals(other.currency);
        }

        private Line plus(Line more) {
            return new Line(outcome, stage, month, currency, amount.add(more.amount), count + more.count);
        }

        private boolean isWithin(Period period) {
            return month != null && period.contains(month.atDay(1));
        }
    }

    Sums plus(Line more) {
        var all = new ArrayList<>(lines);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isAbout(more)) {
                var sum = all.get(i).plus(more);
                if (sum.count() == 0) {
                    all.remove(i);
                } else {
                    all.set(i, sum);
                }
                return new Sums(all);
            }
        }
        all.add(more);
        return new Sums(all);
    }

    Sums plus(Sums other) {
        var sum = this;
        for (var line : other.lines) {
            sum = sum.plus(line);
        }
        return sum;
    }

    /** In that currency alone. */
    Money won(Period period, Currency currency) {
        return sum(currency, line -> line.outcome() == Outcome.WON && line.isWithin(period));
    }

    Money open(@Nullable Stage stage, Currency currency) {
        return sum(currency, line -> line.outcome() == Outcome.OPEN && (stage == null || line.stage() == stage));
    }

    int openCount(@Nullable Stage stage) {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.OPEN && (stage == null || line.stage() == stage))
                .mapToInt(Line::count)
                .sum();
    }

    private Money sum(Currency currency, java.util.function.Predicate<Line> wanted) {
        var sum = lines.stream()
                .filter(line -> line.currency().equals(currency.getCurrencyCode()) && wanted.test(line))
                .map(Line::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(sum, currency);
    }
}
