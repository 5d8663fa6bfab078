package dev.verona.plan.ui.customer;

import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.shared.Money;
import dev.verona.shared.Period;
import dev.verona.shared.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The account's target against what was won and what is open in the plan's period (practice 79).
 *
 * @param won what was won within the period
 * @param pipeline what is open and expected to close by its end, or at a time that nobody knows
 * @param gap what is neither won nor open, none below zero; null without a target
 * @param stages where what is open stands, without stages where there is nothing
 * @param elsewhere how many opportunities have no amount in the currency of the target, and are not counted
 */
record TargetFigures(
        @Nullable Money target,
        Amounts won,
        Amounts pipeline,
        @Nullable Money gap,
        List<AtStage> stages,
        int elsewhere) {

    record AtStage(Stage stage, int opportunities, Amounts amounts) {}

    static TargetFigures of(@Nullable Money target, Period period, List<OpportunityFacts> opportunities) {
        var won = opportunities.stream()
                .filter(one -> one.outcome() == Outcome.WON && within(period, one))
                .toList();
        var open = opportunities.stream()
                .filter(one -> one.outcome() == Outcome.OPEN && byEnd(period, one))
                .toList();
        var wonAmounts = amounts(won);
        var openAmounts = amounts(open);
        var stages = Arrays.stream(Stage.values())
                .map(stage -> atStage(stage, open))
                .filter(at -> at.opportunities() > 0)
                .toList();
        if (target == null) {
            return new TargetFigures(null, wonAmounts, openAmounts, null, stages, 0);
        }
        var currency = target.currency();
        var zero = Money.zero(currency);
        var left = target.amount()
                .subtract(wonAmounts.in(currency).orElse(zero).amount())
                .subtract(openAmounts.in(currency).orElse(zero).amount());
        Predicate<OpportunityFacts> counted =
                one -> one.amount() != null && one.amount().currency().equals(currency);
        return new TargetFigures(
                target, wonAmounts, openAmounts, left.signum() > 0 ? new Money(left, currency) : zero, stages, (int)
                        (won.stream().filter(counted.negate()).count()
                                + open.stream().filter(counted.negate()).count()));
    }

    private static AtStage atStage(Stage stage, List<OpportunityFacts> open) {
        var there = open.stream().filter(one -> one.stage() == stage).toList();
        return new AtStage(stage, there.size(), amounts(there));
    }

    private static Amounts amounts(List<OpportunityFacts> opportunities) {
        return Amounts.of(opportunities.stream().map(OpportunityFacts::amount).toList());
    }

    private static boolean within(Period period, OpportunityFacts one) {
        var closed = one.closes();
        return closed != null && !closed.isBefore(period.from()) && !closed.isAfter(period.to());
    }

    private static boolean byEnd(Period period, OpportunityFacts one) {
        var closes = one.closes();
        return closes == null || !closes.isAfter(period.to());
    }
}
