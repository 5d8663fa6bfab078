package dev.verona.search.projection.index;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the index itself say how far it is, on every node for itself. */
@Configuration(proxyBeanMethods = false)
class IndexSetup {

    @Bean
    static ConfigurerModule searchTokens(SearchIndex index) {
        return configurer -> configurer.eventProcessing(processing -> processing.registerTokenStore(
                SearchIndex.GROUP,
                axon -> new IndexTokens(
                        index, axon.eventStore().createHeadToken().position())));
    }
}
