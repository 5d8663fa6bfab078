package dev.verona.account.domain;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.CatalogueEvent;
import dev.verona.account.api.ImportEvent;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.api.SegmentId;
import dev.verona.platform.axon.StreamsAhead;
import dev.verona.shared.AccountId;
import dev.verona.shared.NotFound;
import dev.verona.shared.OpportunityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** The aggregates of this module as Axon keeps them; what a command does to several of them is one commit. */
public final class Aggregates {

    private final Supplier<Configuration> axon;

    /** @param axon asked when the first command comes, for Axon is built after its handlers */
    public Aggregates(Supplier<Configuration> axon) {
        this.axon = axon;
    }

    /** Empty for one that was withdrawn as well. */
    Optional<Aggregate<KeyAccount>> findAccount(AccountId id) {
        return ever(id).filter(account -> !account.invoke(KeyAccount::withdrawn));
    }

    private Optional<Aggregate<KeyAccount>> ever(AccountId id) {
        return find(KeyAccount.class, AccountEvent.streamOf(id));
    }

    /** @throws NotFound when there is none */
    Aggregate<KeyAccount> account(AccountId id) {
        return findAccount(id)
                .orElseThrow(() -> new NotFound("There is no such account. Look it up in the list of accounts."));
    }

    /** One that was withdrawn comes in under its former id again. */
    Aggregate<KeyAccount> register(AccountId id, String name, AccountFacts facts) {
        var former = ever(id);
        former.ifPresent(account -> account.execute(it -> it.registerAnew(name, facts)));
        return former.orElseGet(() -> create(KeyAccount.class, () -> new KeyAccount(id, name, facts)));
    }

    /** Empty for one that was withdrawn as well. */
    Optional<Aggregate<MarketSegment>> findSegment(SegmentId id) {
        return everDefined(id).filter(segment -> !segment.invoke(MarketSegment::withdrawn));
    }

    private Optional<Aggregate<MarketSegment>> everDefined(SegmentId id) {
        return find(MarketSegment.class, SegmentEvent.streamOf(id));
    }

    void define(SegmentId id, String name) {
        everDefined(id)
                .ifPresentOrElse(
                        segment -> segment.execute(it -> it.defineAnew(name)),
                        () -> create(MarketSegment.class, () -> new MarketSegment(id, name)));
    }

    /** @throws NotFound when there is none */
    Aggregate<MarketSegment> segment(SegmentId id) {
        return findSegment(id).orElseThrow(() -> new NotFound("There is no such segment. Choose one of the list."));
    }

    /** Empty for one that was withdrawn as well. */
    Optional<Aggregate<Opportunity>> findOpportunity(OpportunityId id) {
        return everAdded(id).filter(opportunity -> !opportunity.invoke(Opportunity::withdrawn));
    }

    /**
     * Those that there are of these, by id. Loaded before the first of them changes: Axon goes through all that a command has recorded so far for each that it
     * loads.
     */
    Map<OpportunityId, Aggregate<Opportunity>> findOpportunities(Collection<OpportunityId> ids) {
        readAhead(
                ImportedKind.OPPORTUNITY, ids.stream().map(OpportunityId::value).toList());
        var found = new LinkedHashMap<OpportunityId, Aggregate<Opportunity>>();
        ids.forEach(id -> findOpportunity(id).ifPresent(opportunity -> found.put(id, opportunity)));
        return found;
    }

    private Optional<Aggregate<Opportunity>> everAdded(OpportunityId id) {
        return find(Opportunity.class, OpportunityEvent.streamOf(id));
    }

    void add(OpportunityId id, OpportunityFacts facts) {
        everAdded(id)
                .ifPresentOrElse(
                        opportunity -> opportunity.execute(it -> it.addAnew(facts)), () -> addUnknown(id, facts));
    }

    /** As {@link #add}, without looking whether there was one: the whole commit fails when there was. */
    void addUnknown(OpportunityId id, OpportunityFacts facts) {
        create(Opportunity.class, () -> new Opportunity(id, facts));
    }

    /** @throws NotFound when there is none */
    Aggregate<Opportunity> opportunity(OpportunityId id) {
        return findOpportunity(id)
                .orElseThrow(() -> new NotFound("There is no such opportunity. Look it up on its account's page."));
    }

    /** Those that are about to be looked at: together they are read much faster than one by one. */
    void readAhead(ImportedKind kind, Collection<String> ids) {
        var streams = new ArrayList<String>();
        for (var id : ids) {
            switch (kind) {
                case OPPORTUNITY -> streams.add(OpportunityEvent.streamOf(new OpportunityId(id)));
                case ACCOUNT -> streams.add(AccountEvent.streamOf(new AccountId(id)));
                case SEGMENT -> streams.add(SegmentEvent.streamOf(new SegmentId(id)));
                case PRODUCT, AGENT -> {
                    // All of them are one stream.
                }
            }
        }
        axon.get().getComponent(StreamsAhead.class, () -> StreamsAhead.NONE).read(streams);
    }

    Aggregate<SalesCatalogue> catalogue() {
        try {
            return axon.get().repository(SalesCatalogue.class).loadOrCreate(CatalogueEvent.STREAM, SalesCatalogue::new);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws NotFound when there is none */
    Aggregate<CrmImport> running(ImportId batch) {
        return find(CrmImport.class, ImportEvent.streamOf(batch))
                .orElseThrow(() -> new NotFound("There is no such import. Start it anew."));
    }

    void begin(ImportId batch, List<String> files) {
        create(CrmImport.class, () -> new CrmImport(batch, files));
    }

    private <T> Aggregate<T> create(Class<T> type, Callable<T> newOne) {
        try {
            return axon.get().repository(type).newInstance(newOne);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> Optional<Aggregate<T>> find(Class<T> type, String stream) {
        // Asked first, for Axon warns of an aggregate that it cannot load, and here that is nothing to warn of.
        if (!axon.get().getComponent(Cache.class, () -> NoCache.INSTANCE).containsKey(stream)
                && axon.get().eventStore().lastSequenceNumberFor(stream).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(axon.get().repository(type).load(stream));
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }
}
