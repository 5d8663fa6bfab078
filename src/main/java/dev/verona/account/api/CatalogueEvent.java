package dev.verona.account.api;

import dev.verona.platform.axon.EventNamespace;

/** What happened to the sales catalogue; there is one. */
@EventNamespace("catalogue")
public sealed interface CatalogueEvent {

    /** The stream that all of them are in. */
    String STREAM = "sales-catalogue";

    record ProductListed(Product product) implements CatalogueEvent {}

    record ProductCorrected(Product was, Product product) implements CatalogueEvent {}

    record AgentListed(SalesAgent agent) implements CatalogueEvent {}

    record AgentCorrected(SalesAgent was, SalesAgent agent) implements CatalogueEvent {}

    /** It was taken off the list again, because the import that it came with is undone. */
    record ProductWithdrawn(Product product) implements CatalogueEvent {}

    record AgentWithdrawn(SalesAgent agent) implements CatalogueEvent {}
}
