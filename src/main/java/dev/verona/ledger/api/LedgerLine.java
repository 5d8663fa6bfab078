package dev.verona.ledger.api;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One thing that counts. What one person wrote in one field at one sitting is one line.
 *
 * @param number its place among the plan's lines, from 0
 * @param sequence of its first event, in the plan's stream
 * @param function whose figure it is in
 * @param person whose figure it is in; null for a function of which nobody was named, and for liaisons (practice 31)
 * @param title of the contribution or what else it is about; empty for the plan itself
 * @param amount 1 of contributions and reviews, words of writing, minutes of an answer
 * @param surviving of writing: the words that stand in the plan today
 */
public record LedgerLine(
        PlanId plan,
        long number,
        long sequence,
        Instant at,
        Measure measure,
        Function function,
        @Nullable PersonId person,
        @Nullable Stage stage,
        @Nullable ContributionKind kind,
        ElementId element,
        String title,
        int amount,
        int surviving) {

    /** By UTC. */
    public YearMonth month() {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC));
    }

    public LedgerLine written(int words) {
        return with(words, surviving);
    }

    public LedgerLine surviving(int words) {
        return with(amount, words);
    }

    private LedgerLine with(int words, int still) {
        return new LedgerLine(
                plan, number, sequence, at, measure, function, person, stage, kind, element, title, words, still);
    }
}
