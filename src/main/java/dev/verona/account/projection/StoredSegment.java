package dev.verona.account.projection;

import dev.verona.account.api.ImportedField;
import dev.verona.account.api.ImportedValues;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import java.util.Map;
import java.util.TreeMap;

/**
 * A segment after its last event.
 *
 * @param topTen the accounts by rank, 1 to 10
 */
record StoredSegment(SegmentId id, String name, Map<Integer, AccountId> topTen) {

    StoredSegment {
        topTen = Map.copyOf(topTen);
    }

    static StoredSegment of(SegmentEvent.SegmentDefined event) {
        return new StoredSegment(event.segment(), event.name(), Map.of());
    }

    StoredSegment after(SegmentEvent event) {
        return switch (event) {
            case SegmentEvent.SegmentDefined e -> of(e);
            case SegmentEvent.SegmentRenamed e -> new StoredSegment(id, e.name(), topTen);
            case SegmentEvent.RankedInTopTen e -> {
                var ranks = without(e.account());
                ranks.put(e.rank(), e.account());
                yield new StoredSegment(id, name, ranks);
            }
            case SegmentEvent.LeftTopTen e -> new StoredSegment(id, name, without(e.account()));
            case SegmentEvent.SegmentWithdrawn _, SegmentEvent.TopTenTakenOver _ -> this;
        };
    }

    Map<ImportedField, String> values() {
        return ImportedValues.of(name, topTen);
    }

    private Map<Integer, AccountId> without(AccountId account) {
        var ranks = new TreeMap<>(topTen);
        ranks.values().removeIf(account::equals);
        return ranks;
    }
}
