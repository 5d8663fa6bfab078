package dev.verona.engagement.projection.rules;

import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.ConsultationView.State;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.domain.Situation;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.time.WorkingDays;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as rules look at it.
 *
 * @param since the day on which it came to its stage
 * @param past what a rule could have looked at, the latest last
 * @param asked the consultations about it
 * @param overridden which rules somebody has gone over for it
 * @param missed by which rules it should have left the stage where it is
 */
record Deal(
        OpportunityId id,
        long sequence,
        OpportunityFacts facts,
        LocalDate since,
        List<Case> past,
        List<Asked> asked,
        List<Overridden> overridden,
        List<Missed> missed) {

    private static final int REMEMBERED = 60;
    private static final int DECIMALS = 2;

    Deal {
        past = List.copyOf(past);
        asked = List.copyOf(asked);
        overridden = List.copyOf(overridden);
        missed = List.copyOf(missed);
    }

    /** @param rule that opened it, null when a person asked */
    record Asked(ConsultationId consultation, @Nullable RuleId rule, State state, boolean price) {}

    record Overridden(RuleId rule, int version) {}

    record Missed(RuleId rule, LocalDate due) {}

    static Deal of(OpportunityEvent.OpportunityAdded added, Moment moment) {
        return new Deal(
                added.opportunity(),
                moment.sequence(),
                added.facts(),
                day(moment),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static LocalDate day(Moment moment) {
        return LocalDate.ofInstant(moment.at(), ZoneOffset.UTC);
    }

    boolean isOpen() {
        return facts.outcome() == Outcome.OPEN;
    }

    Deal after(OpportunityEvent event, Moment moment) {
        var now = OpportunityEvent.after(facts, event);
        var moved = now.stage() != facts.stage();
        return new Deal(
                id,
                moment.sequence(),
                now,
                moved ? day(moment) : since,
                past,
                asked,
                overridden,
                moved ? List.of() : missed);
    }

    Deal seen(List<Case> cases) {
        var all = new ArrayList<>(past);
        all.addAll(cases);
        return new Deal(
                id,
                sequence,
                facts,
                since,
                all.subList(Math.max(0, all.size() - REMEMBERED), all.size()),
                asked,
                overridden,
                missed);
    }

    Deal asked(Asked one) {
        var all = new ArrayList<>(asked);
        all.removeIf(other -> other.consultation().equals(one.consultation()));
        all.add(one);
        return new Deal(id, sequence, facts, since, past, all, overridden, missed);
    }

    Deal overridden(Overridden one) {
        var all = new ArrayList<>(overridden);
        all.add(one);
        return new Deal(id, sequence, facts, since, past, asked, all, missed);
    }

    Deal missed(Missed one) {
        var all = new ArrayList<>(missed);
        all.add(one);
        return new Deal(id, sequence, facts, since, past, asked, overridden, all);
    }

    boolean isMissed(RuleId rule) {
        return missed.stream().anyMatch(one -> one.rule().equals(rule));
    }

    boolean isOverridden(RuleId rule, int version) {
        return overridden.contains(new Overridden(rule, version));
    }

    Optional<Asked> askedBy(RuleId rule) {
        return asked.stream().filter(one -> rule.equals(one.rule())).findFirst();
    }

    /** Whether somebody has advised on a price for it. */
    boolean hasPriceAdvice() {
        return asked.stream()
                .anyMatch(one -> one.price() && (one.state() == State.ANSWERED || one.state() == State.DECIDED));
    }

    Situation situation(@Nullable Customer customer, LocalDate today) {
        return new Situation(
                facts.stage(),
                facts.amount(),
                facts.product(),
                customer == null ? null : customer.tier(),
                customer == null ? null : customer.rank(),
                customer == null ? null : customer.segment(),
                null,
                null,
                workingDays(customer, today));
    }

    /** How many it has been at its stage, by the calendar of the customer's country. */
    int workingDays(@Nullable Customer customer, LocalDate today) {
        var calendar = customer == null ? WorkingDays.anywhere() : customer.workingDays();
        return Math.max(0, calendar.between(since, today));
    }

    /** How much less, in percent of what it was; null when it is not less, or when nobody can say. */
    static @Nullable BigDecimal discount(@Nullable Money was, @Nullable Money now) {
        if (was == null
                || now == null
                || was.amount().signum() <= 0
                || !Objects.equals(was.currency(), now.currency())
                || now.compareTo(was) >= 0) {
            return null;
        }
        return was.amount()
                .subtract(now.amount())
                .multiply(BigDecimal.valueOf(100))
                .divide(was.amount(), DECIMALS, RoundingMode.HALF_UP);
    }
}
