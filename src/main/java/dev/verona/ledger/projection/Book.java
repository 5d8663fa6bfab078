package dev.verona.ledger.projection;

import dev.verona.plan.api.ElementId;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a plan is accounted for.
 *
 * @param sequence of the last event that is in, in the plan's stream
 * @param lines how many there are: the next one's number
 * @param standing agreed contributions that were not used yet: the next signature uses them
 */
record Book(PlanId plan, AccountId account, long sequence, long lines, List<ElementId> standing) {

    Book {
        standing = List.copyOf(standing);
    }

    static Book begun(PlanId plan, AccountId account) {
        return new Book(plan, account, -1, 0, List.of());
    }

    Book with(ElementId agreed) {
        if (standing.contains(agreed)) {
            return this;
        }
        var more = new ArrayList<>(standing);
        more.add(agreed);
        return new Book(plan, account, sequence, lines, more);
    }

    Book without(ElementId contribution) {
        return new Book(
                plan,
                account,
                sequence,
                lines,
                standing.stream().filter(one -> !one.equals(contribution)).toList());
    }

    Book withLine() {
        return new Book(plan, account, sequence, lines + 1, standing);
    }

    Book at(long newSequence) {
        return new Book(plan, account, newSequence, lines, standing);
    }
}
