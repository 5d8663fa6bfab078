package dev.verona.account.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.ImportTrail;
import dev.verona.account.api.ImportedValues;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.api.SegmentEvent.LeftTopTen;
import dev.verona.account.api.SegmentEvent.RankedInTopTen;
import dev.verona.account.api.SegmentEvent.SegmentDefined;
import dev.verona.account.api.SegmentEvent.SegmentRenamed;
import dev.verona.account.api.SegmentEvent.SegmentWithdrawn;
import dev.verona.account.api.SegmentEvent.TopTenTakenOver;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
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
    private boolean withdrawn;
    private ImportTrail trail = ImportTrail.NONE;

    /** For Axon. */
    protected MarketSegment() {}

    MarketSegment(SegmentId id, String name) {
        apply(new SegmentDefined(id, tidyName(name)));
    }

    boolean withdrawn() {
        return withdrawn;
    }

    ImportTrail trail() {
        return trail;
    }

    /** Defines it again after it was withdrawn. */
    void defineAnew(String wanted) {
        apply(new SegmentDefined(id, tidyName(wanted)));
    }

    void withdraw() {
        if (!withdrawn) {
            apply(new SegmentWithdrawn(id, name));
        }
    }

    /** Ranks those again that lost their rank, unless it is held by now or they are in the segment no more. */
    void rankAgain(Map<Integer, AccountId> former, Predicate<AccountId> isHere) {
        new TreeMap<>(former).forEach((rank, account) -> {
            if (!topTen.containsKey(rank) && rankOf(account) == null && isHere.test(account)) {
                apply(new RankedInTopTen(id, account, rank));
            }
        });
    }

    void rename(String wanted) {
        var newName = tidyName(wanted);
        if (!newName.equals(name)) {
            apply(new SegmentRenamed(id, newName));
        }
    }

    /** @param isHere whether an account is still in this segment: who is not keeps its rank free */
    void takeOver(LocalDate from, List<AccountId> accounts, Predicate<AccountId> isHere) {
        if (accounts.size() > RANKS || Set.copyOf(accounts).size() < accounts.size()) {
            throw new InvalidInput("accounts", "A top ten has at most " + RANKS + " accounts, each once.");
        }
        apply(new TopTenTakenOver(id, from));
        List.copyOf(topTen.values()).stream()
                .filter(account -> !accounts.contains(account))
                .forEach(this::release);
        for (int rank = 1; rank <= accounts.size(); rank++) {
            var account = accounts.get(rank - 1);
            if (!account.equals(topTen.get(rank)) && isHere.test(account)) {
                apply(new RankedInTopTen(id, account, rank));
            }
        }
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
    void on(SegmentEvent event, MetaData metadata, @Timestamp Instant at) {
        var author = ImportTrail.Author.of(metadata, at);
        if (event instanceof SegmentDefined) {
            evolve(event);
            trail = ImportTrail.begun(author);
        } else {
            var before = ImportedValues.of(name, topTen);
            evolve(event);
            trail = trail.changed(before, ImportedValues.of(name, topTen), author);
        }
    }

    private void evolve(SegmentEvent event) {
        switch (event) {
            case SegmentDefined e -> {
                stream = SegmentEvent.streamOf(e.segment());
                id = e.segment();
                name = e.name();
                topTen.clear();
                withdrawn = false;
            }
            case SegmentRenamed e -> name = e.name();
            case TopTenTakenOver _ -> {
                // what is different follows
            }
            case RankedInTopTen e -> {
                topTen.values().removeIf(e.account()::equals);
                topTen.put(e.rank(), e.account());
            }
            case LeftTopTen e -> topTen.values().removeIf(e.account()::equals);
            case SegmentWithdrawn _ -> withdrawn = true;
        }
    }
}
