package dev.verona.account.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.AccountRejection.RankHeld;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.api.SegmentEvent.LeftTopTen;
import dev.verona.account.api.SegmentEvent.RankedInTopTen;
import dev.verona.account.api.SegmentEvent.SegmentDefined;
import dev.verona.account.api.SegmentEvent.SegmentRenamed;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Customers that share needs and buying behaviour. It keeps its top ten, so that no rank is ever held twice. */
@Aggregate(type = "segment", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
public class MarketSegment {

    static final int RANKS = 10;
    private static final int LONGEST_NAME = 80;

    @AggregateIdentifier
    private String stream;

    private SegmentId id;
    private String name;
    private final Map<Integer, AccountId> topTen = new TreeMap<>();

    /** For Axon. */
    protected MarketSegment() {}

    MarketSegment(SegmentId id, String name) {
        apply(new SegmentDefined(id, tidyName(name)));
    }

    void rename(String wanted) {
        var newName = tidyName(wanted);
        if (!newName.equals(name)) {
            apply(new SegmentRenamed(id, newName));
        }
    }

    /** @param names how to call an account in a rejection */
    void rank(AccountId account, int rank, Function<AccountId, String> names) {
        if (rank < 1 || rank > RANKS) {
            throw new InvalidInput("rank", "Choose a rank from 1 to " + RANKS + ".");
        }
        var holder = topTen.get(rank);
        if (account.equals(holder)) {
            return;
        }
        if (holder != null) {
            var own = rankOf(account);
            if (own == null) {
                throw new RankHeld(rank, names.apply(holder));
            }
            apply(new RankedInTopTen(id, holder, own));
        }
        apply(new RankedInTopTen(id, account, rank));
    }

    void release(AccountId account) {
        if (rankOf(account) != null) {
            apply(new LeftTopTen(id, account));
        }
    }

    private @Nullable Integer rankOf(AccountId account) {
        return topTen.entrySet().stream()
                .filter(entry -> entry.getValue().equals(account))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String tidyName(String name) {
        var tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "Give the segment a name of at most " + LONGEST_NAME + " characters.");
        }
        return tidy;
    }

    @EventSourcingHandler
    void on(SegmentEvent event) {
        switch (event) {
            case SegmentDefined e -> {
                stream = SegmentEvent.streamOf(e.segment());
                id = e.segment();
                name = e.name();
            }
            case SegmentRenamed e -> name = e.name();
            case RankedInTopTen e -> {
                topTen.values().removeIf(e.account()::equals);
                topTen.put(e.rank(), e.account());
            }
            case LeftTopTen e -> topTen.values().removeIf(e.account()::equals);
        }
    }
}
