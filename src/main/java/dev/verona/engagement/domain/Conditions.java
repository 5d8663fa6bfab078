package dev.verona.engagement.domain;

import dev.verona.account.api.AccountTier;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.Comparison;
import dev.verona.engagement.api.Condition;
import dev.verona.engagement.api.EngagementRejection.NeverMet;
import dev.verona.engagement.api.EngagementRejection.UnknownField;
import dev.verona.engagement.api.Fact;
import dev.verona.library.api.AssetKind;
import dev.verona.shared.Money;
import dev.verona.shared.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions as sets of what each fact may be: so it is known of any of them whether they can all be met at once, and in what cases two rules are about the same.
 */
public final class Conditions implements Predicate<Situation> {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final int MOST_KNOWN = 2_000;
    private static final Map<List<Condition>, Conditions> KNOWN = new ConcurrentHashMap<>();

    private final Map<Fact, Span> spans = new EnumMap<>(Fact.class);
    private final Map<Fact, Set<String>> choices = new EnumMap<>(Fact.class);
    private @Nullable Currency currency;
    private boolean possible = true;

    private Conditions() {}

    /** The field of a rule's form that a condition stands beside. */
    public static String fieldOf(int place) {
        return "conditions." + place;
    }

    /**
     * @throws UnknownField when it looks at something that nobody knows, or that the behaviour has nothing to do with
     * @throws NeverMet naming the first condition that cannot hold, or not with those before it
     */
    static void check(List<Condition> conditions, Behaviour.Kind behaviour) {
        var all = new Conditions();
        for (int place = 0; place < conditions.size(); place++) {
            var condition = conditions.get(place);
            var field = fieldOf(place);
            var fact = Fact.named(condition.field())
                    .orElseThrow(() -> new UnknownField(
                            field,
                            "Nobody knows “" + condition.field() + "”. A condition looks at one of: "
                                    + labels(List.of(Fact.values())) + "."));
            if (!behaviour.facts().contains(fact)) {
                throw new UnknownField(
                        field,
                        "“" + behaviour.label() + "” has nothing to do with “" + fact.label() + "”. It looks at: "
                                + labels(behaviour.facts().stream().sorted().toList()) + ".");
            }
            if (!fact.comparisons().contains(condition.comparison())) {
                throw new NeverMet(
                        field,
                        fact.label() + " cannot be compared with “"
                                + condition.comparison().label() + "”. Choose one of: "
                                + fact.comparisons().stream()
                                        .map(Comparison::label)
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
            try {
                all.add(fact, condition);
            } catch (IllegalArgumentException e) {
                throw new NeverMet(field, notOne(fact, condition.value()));
            }
            if (!all.possible) {
                throw new NeverMet(
                        field, "This can never be met together with the conditions above it. Change one of them.");
            }
        }
    }

    /** As a test of cases. What was checked when it was written holds for ever; read once, for it is asked at every event. */
    public static Conditions of(List<Condition> conditions) {
        var known = KNOWN.get(conditions);
        if (known != null) {
            return known;
        }
        var read = read(conditions);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(List.copyOf(conditions), read);
        }
        return read;
    }

    private static Conditions read(List<Condition> conditions) {
        var all = new Conditions();
        for (var condition : conditions) {
            all.add(Fact.named(condition.field()).orElseThrow(), condition);
        }
        return all;
    }

    /** Whether there can be a case that meets both. */
    static boolean overlap(List<Condition> one, List<Condition> other) {
        return read(Stream.concat(one.stream(), other.stream()).toList()).possible;
    }

    private static String labels(List<Fact> facts) {
        return facts.stream().map(fact -> fact.label().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private static String notOne(Fact fact, String value) {
        return switch (fact) {
            case STAGE -> "There is no stage “" + value + "”. Choose one of the eight.";
            case TIER -> "There is no tier “" + value + "”. Choose A, B or C.";
            case ASSET_KIND -> "There is no kind of asset “" + value + "”. Choose one that the library has.";
            case TOP_TEN -> "Say yes or no.";
            case AMOUNT -> "Write an amount above zero and a currency, as in 2000000 USD.";
            case DISCOUNT -> "Write a percentage from 0 to less than 100.";
            case DAYS -> "Write a number of working days from 0 to 1000.";
            case SEGMENT -> "Choose a segment.";
            case PRODUCT -> "Choose a product.";
        };
    }

    private void add(Fact fact, Condition condition) {
        var value = condition.value().strip();
        switch (fact) {
            case AMOUNT -> {
                var money = Money.parse(value);
                requireBetween(money.amount(), BigDecimal.ZERO, null);
                possible &= currency == null || currency.equals(money.currency());
                currency = money.currency();
                narrow(fact, Span.of(condition.comparison(), money.amount()));
            }
            case DISCOUNT -> {
                var percent = new BigDecimal(value);
                requireBetween(percent, BigDecimal.ZERO, WHOLE);
                narrow(fact, new Span(BigDecimal.ZERO, true, null));
                narrow(fact, Span.of(condition.comparison(), percent));
            }
            case DAYS -> {
                var days = new BigDecimal(value);
                requireBetween(days, BigDecimal.ZERO, BigDecimal.valueOf(1_001));
                narrow(fact, new Span(BigDecimal.ZERO, false, null));
                narrow(fact, Span.of(condition.comparison(), days));
            }
            case STAGE -> {
                int number = Stage.valueOf(value).number();
                choose(
                        fact,
                        Arrays.stream(Stage.values())
                                .filter(stage -> switch (condition.comparison()) {
                                    case IS -> stage.number() == number;
                                    case AT_LEAST -> stage.number() >= number;
                                    case ABOVE -> stage.number() > number;
                                    case BELOW -> stage.number() < number;
                                })
                                .map(Enum::name)
                                .collect(Collectors.toSet()));
            }
            case TIER -> choose(fact, Set.of(AccountTier.valueOf(value).name()));
            case ASSET_KIND -> choose(fact, Set.of(AssetKind.valueOf(value).name()));
            case TOP_TEN -> choose(fact, Set.of(yesOrNo(value)));
            case SEGMENT, PRODUCT -> choose(fact, Set.of(named(value)));
        }
    }

    private static String yesOrNo(String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static String named(String value) {
        if (value.isEmpty() || value.length() > 160) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static void requireBetween(BigDecimal value, BigDecimal least, @Nullable BigDecimal below) {
        if (value.compareTo(least) < 0 || (below != null && value.compareTo(below) >= 0)) {
            throw new IllegalArgumentException(value.toPlainString());
        }
    }

    private void narrow(Fact fact, Span span) {
        var narrowed = spans.getOrDefault(fact, Span.ALL).and(span);
        spans.put(fact, narrowed);
        possible &= !narrowed.isEmpty();
    }

    private void choose(Fact fact, Set<String> among) {
        var before = choices.get(fact);
        var left = new HashSet<>(among);
        if (before != null) {
            left.retainAll(before);
        }
        choices.put(fact, left);
        possible &= !left.isEmpty();
    }

    @Override
    public boolean test(Situation it) {
        for (var choice : choices.entrySet()) {
            var is = said(choice.getKey(), it);
            if (is == null || !choice.getValue().contains(is)) {
                return false;
            }
        }
        for (var span : spans.entrySet()) {
            var is = number(span.getKey(), it);
            if (is == null || !span.getValue().holds(is)) {
                return false;
            }
        }
        return possible;
    }

    private static @Nullable String said(Fact fact, Situation it) {
        return switch (fact) {
            case STAGE -> it.stage() == null ? null : it.stage().name();
            case TIER -> it.tier() == null ? null : it.tier().name();
            case TOP_TEN -> it.rank() == null ? "no" : "yes";
            case SEGMENT -> it.segment() == null ? null : it.segment().value();
            case PRODUCT -> it.product();
            case ASSET_KIND -> it.asset() == null ? null : it.asset().name();
            case AMOUNT, DISCOUNT, DAYS -> throw new IllegalArgumentException(fact + " is a number");
        };
    }

    private @Nullable BigDecimal number(Fact fact, Situation it) {
        return switch (fact) {
            case AMOUNT -> {
                var amount = it.amount();
                yield amount == null || !Objects.equals(amount.currency(), currency) ? null : amount.amount();
            }
            case DISCOUNT -> it.discount();
            case DAYS -> it.days() == null ? null : BigDecimal.valueOf(it.days());
            case STAGE, TIER, TOP_TEN, SEGMENT, PRODUCT, ASSET_KIND ->
                throw new IllegalArgumentException(fact + " is no number");
        };
    }
}
