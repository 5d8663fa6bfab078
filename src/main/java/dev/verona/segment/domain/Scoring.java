package dev.verona.segment.domain;

import dev.verona.account.api.AccountBook.Standing;
import dev.verona.segment.api.Criteria;
import dev.verona.segment.api.Criterion;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.Place;
import dev.verona.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How points come about: each criterion gives between nothing and its weight, evenly between its two values. What nobody knows gives nothing. */
public final class Scoring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 1;
    private static final int EXACT = 12;

    private final Criteria criteria;

    public Scoring(Criteria criteria) {
        this.criteria = criteria;
    }

    /**
     * The highest points first; equals stand by name.
     *
     * @param ratings what people judged of an account, by measure
     */
    public List<Place> rank(Collection<Standing> accounts, Function<Standing, Map<Measure, Integer>> ratings) {
        record Scored(Standing account, Place place) {}
        return accounts.stream()
                .map(account -> new Scored(account, place(account, ratings.apply(account))))
                .sorted(Comparator.comparing((Scored scored) -> scored.place().points())
                        .reversed()
                        .thenComparing(scored -> scored.account().name(), String.CASE_INSENSITIVE_ORDER))
                .map(Scored::place)
                .toList();
    }

    Place place(Standing account, Map<Measure, Integer> ratings) {
        var parts = new ArrayList<Place.Part>();
        var sum = BigDecimal.ZERO;
        for (var criterion : criteria.all()) {
            var known = known(criterion.measure(), account, ratings);
            var points = known.counts() == null ? BigDecimal.ZERO : points(criterion, known.counts());
            parts.add(new Place.Part(
                    criterion.measure(),
                    criterion.weight(),
                    points.setScale(DECIMALS, RoundingMode.HALF_UP),
                    known.text()));
            sum = sum.add(points);
        }
        return new Place(account.account(), sum.setScale(DECIMALS, RoundingMode.HALF_UP), parts);
    }

    /**
     * @param counts null for what gives nothing whatever the criterion
     * @param text the value in canonical form, empty while nobody knows it
     */
    private record Known(@Nullable BigDecimal counts, String text) {

        static final Known NOTHING = new Known(null, "");

        static Known of(BigDecimal number) {
            return new Known(number, number.stripTrailingZeros().toPlainString());
        }
    }

    private Known known(Measure measure, Standing account, Map<Measure, Integer> ratings) {
        return switch (measure) {
            case CURRENT_VALUE -> amount(account.currentValue());
            case POTENTIAL_VALUE -> amount(account.potentialValue());
            case OPEN_PIPELINE -> sum(account.open());
            case WON -> sum(account.won());
            case GROWTH -> growth(account.currentValue(), account.potentialValue());
            case STRATEGIC_FIT, REFERENCE -> {
                var rating = ratings.get(measure);
                yield rating == null ? Known.NOTHING : Known.of(BigDecimal.valueOf(rating));
            }
        };
    }

    private Known amount(@Nullable Money amount) {
        if (amount == null) {
            return Known.NOTHING;
        }
        return new Known(isOurs(amount) ? amount.amount() : null, amount.toString());
    }

    /** Of several currencies only ours counts; where there is none of it, the largest of the others is said. */
    private Known sum(List<Money> amounts) {
        return amounts.stream()
                .filter(this::isOurs)
                .findFirst()
                .or(() -> amounts.stream().findFirst())
                .map(this::amount)
                .orElseGet(() -> amount(Money.zero(criteria.currency())));
    }

    private boolean isOurs(Money amount) {
        Currency ours = criteria.currency();
        return amount.currency().equals(ours);
    }

    private static Known growth(@Nullable Money now, @Nullable Money potential) {
        if (now == null
                || potential == null
                || now.amount().signum() == 0
                || !now.currency().equals(potential.currency())) {
            return Known.NOTHING;
        }
        var more = potential.amount().subtract(now.amount()).multiply(HUNDRED);
        return Known.of(more.divide(now.amount(), 0, RoundingMode.HALF_UP));
    }

    private static BigDecimal points(Criterion criterion, BigDecimal value) {
        var span = criterion.high().subtract(criterion.low());
        var share = value.subtract(criterion.low()).divide(span, EXACT, RoundingMode.HALF_UP);
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE).multiply(BigDecimal.valueOf(criterion.weight()));
    }
}
