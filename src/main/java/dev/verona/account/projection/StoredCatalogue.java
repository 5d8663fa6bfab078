package dev.verona.account.projection;

import dev.verona.account.api.CatalogueEvent;
import dev.verona.account.api.Product;
import dev.verona.account.api.SalesAgent;
import dev.verona.account.api.Slug;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue after its last event: products and salespeople by the key of their name. */
record StoredCatalogue(Map<String, Product> products, Map<String, SalesAgent> agents) {

    static final StoredCatalogue EMPTY = new StoredCatalogue(Map.of(), Map.of());

    StoredCatalogue {
        products = Map.copyOf(products);
        agents = Map.copyOf(agents);
    }

    StoredCatalogue after(CatalogueEvent event) {
        return switch (event) {
            case CatalogueEvent.ProductListed e -> with(e.product());
            case CatalogueEvent.ProductCorrected e -> with(e.product());
            case CatalogueEvent.AgentListed e -> with(e.agent());
            case CatalogueEvent.AgentCorrected e -> with(e.agent());
            case CatalogueEvent.ProductWithdrawn e -> {
                var rest = new TreeMap<>(products);
                rest.remove(Slug.key(e.product().name()));
                yield new StoredCatalogue(rest, agents);
            }
            case CatalogueEvent.AgentWithdrawn e -> {
                var rest = new TreeMap<>(agents);
                rest.remove(Slug.key(e.agent().name()));
                yield new StoredCatalogue(products, rest);
            }
        };
    }

    StoredCatalogue with(Product product) {
        var all = new TreeMap<>(products);
        all.put(Slug.key(product.name()), product);
        return new StoredCatalogue(all, agents);
    }

    StoredCatalogue with(SalesAgent agent) {
        var all = new TreeMap<>(agents);
        all.put(Slug.key(agent.name()), agent);
        return new StoredCatalogue(products, all);
    }
}
