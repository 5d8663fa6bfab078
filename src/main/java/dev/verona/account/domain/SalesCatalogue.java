package dev.verona.account.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.CatalogueEvent;
import dev.verona.account.api.CatalogueEvent.AgentCorrected;
import dev.verona.account.api.CatalogueEvent.AgentListed;
import dev.verona.account.api.CatalogueEvent.ProductCorrected;
import dev.verona.account.api.CatalogueEvent.ProductListed;
import dev.verona.account.api.ImportCommand.RowFate;
import dev.verona.account.api.Product;
import dev.verona.account.api.SalesAgent;
import dev.verona.account.api.Slug;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
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

    @EventSourcingHandler
    void on(CatalogueEvent event) {
        stream = CatalogueEvent.STREAM;
        switch (event) {
            case ProductListed e -> products.put(Slug.key(e.product().name()), e.product());
            case ProductCorrected e -> products.put(Slug.key(e.product().name()), e.product());
            case AgentListed e -> agents.put(Slug.key(e.agent().name()), e.agent());
            case AgentCorrected e -> agents.put(Slug.key(e.agent().name()), e.agent());
        }
    }
}
