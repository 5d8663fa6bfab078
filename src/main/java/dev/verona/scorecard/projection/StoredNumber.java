package dev.verona.scorecard.projection;

import dev.verona.platform.readmodel.Moment;
import dev.verona.scorecard.api.NumberEvent;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.NumberShare;
import dev.verona.scorecard.api.NumberView.Change;
import dev.verona.shared.Function;
import dev.verona.shared.Money;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * TheNumber of a period with all that it once was.
 *
 * @param sequence of the last event that is in
 * @param changes the latest last
 */
record StoredNumber(NumberId id, long sequence, List<Change> changes) {

    StoredNumber {
        changes = List.copyOf(changes);
    }

    static StoredNumber none(NumberId id) {
        return new StoredNumber(id, -1, List.of());
    }

    StoredNumber after(NumberEvent event, Moment moment) {
        var all = new ArrayList<>(changes);
        all.add(
                switch (event) {
                    case NumberEvent.TargetSet e ->
                        new Change(moment.at(), moment.by(), null, null, e.was(), e.amount(), e.reason());
                    case NumberEvent.FunctionCommitted e ->
                        new Change(moment.at(), moment.by(), e.function(), null, e.was(), e.amount(), e.reason());
                    case NumberEvent.ShareSet e ->
                        new Change(moment.at(), moment.by(), null, e.share(), e.was(), e.amount(), e.reason());
                });
        return new StoredNumber(id, moment.sequence(), all);
    }

    /** As it was at the end of that day. */
    StoredNumber asOf(LocalDate day) {
        return new StoredNumber(
                id,
                sequence,
                changes.stream()
                        .filter(change -> !LocalDate.ofInstant(change.at(), ZoneOffset.UTC)
                                .isAfter(day))
                        .toList());
    }

    @Nullable
    Money target() {
        return changes.reversed().stream()
                .filter(Change::isTarget)
                .findFirst()
                .map(Change::amount)
                .orElse(null);
    }

    Optional<Change> commitment(Function function) {
        return changes.reversed().stream()
                .filter(change -> change.function() == function)
                .findFirst();
    }

    Map<NumberShare, Money> shares() {
        var shares = new LinkedHashMap<NumberShare, Money>();
        for (var change : changes) {
            var share = change.share();
            var amount = change.amount();
            if (share != null && amount != null) {
                shares.put(share, amount);
            } else if (share != null) {
                shares.remove(share);
            }
        }
        return shares;
    }
}
