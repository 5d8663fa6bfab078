package dev.verona.account.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.CatalogueEvent;
import dev.verona.account.api.CatalogueEvent.AgentCorrected;
import dev.verona.account.api.CatalogueEvent.AgentListed;
import dev.verona.account.api.CatalogueEvent.AgentWithdrawn;
import dev.verona.account.api.CatalogueEvent.ProductCorrected;
import dev.verona.account.api.CatalogueEvent.ProductListed;
import dev.verona.account.api.CatalogueEvent.ProductWithdrawn;
import dev.verona.account.api.ImportCommand.RowFate;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportTrail;
import dev.verona.account.api.ImportTrail.Verdict;
import dev.verona.account.api.ImportedValues;
import dev.verona.account.api.LaterWork;
import dev.verona.account.api.Product;
import dev.verona.account.api.SalesAgent;
import dev.verona.account.api.Slug;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Which products are sold, and by whom. There is one, with dozens of either; each is known by its name, whatever its case and spacing. */
@Aggregate(type = "catalogue", cache = "aggregates")
@SuppressWarnings("UnusedVariable") // Axon reads the id.
public class SalesCatalogue {

    @AggregateIdentifier
    private String stream = CatalogueEvent.STREAM;

    private final Map<String, Product> products = new HashMap<>();
    private final Map<String, SalesAgent> agents = new HashMap<>();
    private final Map<String, ImportTrail> productTrails = new HashMap<>();
    private final Map<String, ImportTrail> agentTrails = new HashMap<>();

    /** Empty, for Axon and for the first entry. */
    protected SalesCatalogue() {}

    RowFate list(Product product) {
        var known = products.get(Slug.key(product.name()));
        if (known == null) {
            apply(new ProductListed(product));
            return RowFate.NEW;
        }
        var wanted = product.appliedTo(known);
        if (wanted.equals(known)) {
            return RowFate.SAME;
        }
        apply(new ProductCorrected(known, wanted));
        return RowFate.CHANGED;
    }

    RowFate list(SalesAgent agent) {
        var known = agents.get(Slug.key(agent.name()));
        if (known == null) {
            apply(new AgentListed(agent));
            return RowFate.NEW;
        }
        var wanted = agent.appliedTo(known);
        if (wanted.equals(known)) {
            return RowFate.SAME;
        }
        apply(new AgentCorrected(known, wanted));
        return RowFate.CHANGED;
    }

    /**
     * Takes back what the import did with a product, and says what that was.
     *
     * @param inUse for whose sake it is not taken off the list
     */
    Verdict takeBackProduct(ImportId batch, String name, List<LaterWork> inUse) {
        var key = Slug.key(name);
        var known = products.get(key);
        if (known == null) {
            return Verdict.NOTHING;
        }
        var verdict =
                productTrails.getOrDefault(key, ImportTrail.NONE).verdict(batch).unless(inUse);
        var wanted = ImportedValues.applied(known, verdict.setBack());
        if (verdict.withdrawn()) {
            apply(new ProductWithdrawn(known));
        } else if (!wanted.equals(known)) {
            apply(new ProductCorrected(known, wanted));
        }
        return verdict;
    }

    /** As {@link #takeBackProduct}, with a salesperson. */
    Verdict takeBackAgent(ImportId batch, String name, List<LaterWork> inUse) {
        var key = Slug.key(name);
        var known = agents.get(key);
        if (known == null) {
            return Verdict.NOTHING;
        }
        var verdict =
                agentTrails.getOrDefault(key, ImportTrail.NONE).verdict(batch).unless(inUse);
        var wanted = ImportedValues.applied(known, verdict.setBack());
        if (verdict.withdrawn()) {
            apply(new AgentWithdrawn(known));
        } else if (!wanted.equals(known)) {
            apply(new AgentCorrected(known, wanted));
        }
        return verdict;
    }

    @EventSourcingHandler
    void on(CatalogueEvent event, MetaData metadata, @Timestamp Instant at) {
        stream = CatalogueEvent.STREAM;
        var author = ImportTrail.Author.of(metadata, at);
        switch (event) {
            case ProductListed e -> {
                products.put(Slug.key(e.product().name()), e.product());
                productTrails.put(Slug.key(e.product().name()), ImportTrail.begun(author));
            }
            case ProductCorrected e -> {
                products.put(Slug.key(e.product().name()), e.product());
                productTrails.computeIfPresent(
                        Slug.key(e.product().name()),
                        (key, trail) ->
                                trail.changed(ImportedValues.of(e.was()), ImportedValues.of(e.product()), author));
            }
            case AgentListed e -> {
                agents.put(Slug.key(e.agent().name()), e.agent());
                agentTrails.put(Slug.key(e.agent().name()), ImportTrail.begun(author));
            }
            case AgentCorrected e -> {
                agents.put(Slug.key(e.agent().name()), e.agent());
                agentTrails.computeIfPresent(
                        Slug.key(e.agent().name()),
                        (key, trail) ->
                                trail.changed(ImportedValues.of(e.was()), ImportedValues.of(e.agent()), author));
            }
            case ProductWithdrawn e -> {
                products.remove(Slug.key(e.product().name()));
                productTrails.remove(Slug.key(e.product().name()));
            }
            case AgentWithdrawn e -> {
                agents.remove(Slug.key(e.agent().name()));
                agentTrails.remove(Slug.key(e.agent().name()));
            }
        }
    }
}
