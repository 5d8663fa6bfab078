package dev.verona.account.projection;

import static java.util.Comparator.comparing;

import dev.verona.account.api.AccountQuery.OpportunityFilter;
import dev.verona.account.api.AccountQuery.OpportunitySort;
import dev.verona.account.api.Outcome;
import dev.verona.account.projection.Snapshot.Known;
import dev.verona.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds and sorts opportunities. */
final class OpportunityRows {

    private OpportunityRows() {}

    static List<Known> matching(Snapshot now, OpportunityFilter filter) {
        var words = AccountRows.words(filter.text());
        var candidates = filter.account() != null || filter.withoutAccount()
                ? now.opportunitiesOf(filter.withoutAccount() ? null : filter.account())
                : now.opportunities();
        var found = new ArrayList<Known>();
        for (var known : candidates) {
            if ((filter.outcome() == null || filter.outcome() == known.facts().outcome())
                    && (words.isEmpty() || matches(known, words))) {
                found.add(known);
            }
        }
        return found;
    }

    private static boolean matches(Known known, List<String> words) {
        var facts = known.facts();
        var hay = (facts.title() + ' ' + facts.product() + ' ' + facts.agent() + ' ' + known.id())
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(hay::contains);
    }

    /** What is unknown comes last in either direction. */
    static Comparator<Known> order(OpportunitySort sort, boolean descending) {
        Comparator<Known> order = switch (sort) {
            case TITLE -> key(known -> known.facts().label().toLowerCase(Locale.ROOT), descending);
            case AGENT ->
                key(
                        known -> known.facts().agent().isEmpty()
                                ? null
                                : known.facts().agent().toLowerCase(Locale.ROOT),
                        descending);
            case STAGE -> key(known -> known.facts().stage(), descending);
            case OUTCOME ->
                key(known -> known.facts().outcome(), descending)
                        .thenComparing(key(
                                known -> known.facts().outcome() == Outcome.OPEN
                                        ? known.facts().stage()
                                        : null,
                                true));
            case AMOUNT ->
                key(
                        known -> {
                            Money amount = known.facts().amount();
                            return amount == null ? null : amount.amount();
                        },
                        descending);
            case ENGAGED -> key(known -> known.facts().engaged(), descending);
            case CLOSES -> key(known -> known.facts().closes(), descending);
        };
        return order.thenComparing(comparing(known -> known.id().value()));
    }

    private static <C extends Comparable<? super C>> Comparator<Known> key(
            Function<Known, @Nullable C> key, boolean descending) {
        return AccountRows.by(key, descending);
    }
}
