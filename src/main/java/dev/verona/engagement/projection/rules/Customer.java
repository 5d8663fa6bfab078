package dev.verona.engagement.projection.rules;

import dev.verona.account.api.AccountTier;
import dev.verona.account.api.SegmentId;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.domain.Situation;
import dev.verona.plan.api.ElementId;
import dev.verona.platform.time.WorkingDays;
import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import dev.verona.shared.OpportunityId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account as rules look at it.
 *
 * @param rank in its segment's top ten, null outside it
 * @param country whose working days count, null when nobody knows
 * @param advice the pricing advice in its plans that is given: in review or agreed
 */
record Customer(
        AccountId id,
        String name,
        @Nullable AccountTier tier,
        @Nullable SegmentId segment,
        @Nullable Integer rank,
        @Nullable Country country,
        List<OpportunityId> deals,
        List<ConsultationId> consultations,
        List<ElementId> advice,
        Instant at) {

    Customer {
        deals = List.copyOf(deals);
        consultations = List.copyOf(consultations);
        advice = List.copyOf(advice);
    }

    static Customer registered(AccountId id, String name, @Nullable Country country, Instant at) {
        return new Customer(id, name, null, null, null, country, List.of(), List.of(), List.of(), at);
    }

    WorkingDays workingDays() {
        return WorkingDays.in(Optional.ofNullable(country));
    }

    Customer in(@Nullable Country now) {
        return new Customer(id, name, tier, segment, rank, now, deals, consultations, advice, at);
    }

    Customer named(String now) {
        return new Customer(id, now, tier, segment, rank, country, deals, consultations, advice, at);
    }

    Customer in(@Nullable AccountTier now) {
        return new Customer(id, name, now, segment, rank, country, deals, consultations, advice, at);
    }

    Customer in(@Nullable SegmentId now) {
        return new Customer(id, name, tier, now, rank, country, deals, consultations, advice, at);
    }

    Customer ranked(@Nullable Integer now) {
        return new Customer(id, name, tier, segment, now, country, deals, consultations, advice, at);
    }

    Customer with(OpportunityId deal, boolean has) {
        return new Customer(
                id, name, tier, segment, rank, country, changed(deals, deal, has), consultations, advice, at);
    }

    Customer with(ConsultationId consultation) {
        return new Customer(
                id, name, tier, segment, rank, country, deals, changed(consultations, consultation, true), advice, at);
    }

    Customer advised(ElementId contribution, boolean given) {
        return new Customer(
                id, name, tier, segment, rank, country, deals, consultations, changed(advice, contribution, given), at);
    }

    private static <T> List<T> changed(List<T> all, T one, boolean has) {
        if (all.contains(one) == has) {
            return all;
        }
        var changed = new ArrayList<>(all);
        if (has) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }

    Situation situation() {
        return Situation.ofAccount(tier, rank, segment);
    }
}
