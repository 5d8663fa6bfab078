package dev.verona.account.api;

import java.util.List;

/** The sales catalogue, by name. */
public record CatalogueView(List<Product> products, List<SalesAgent> agents) {

    public CatalogueView {
        products = List.copyOf(products);
        agents = List.copyOf(agents);
    }
}
