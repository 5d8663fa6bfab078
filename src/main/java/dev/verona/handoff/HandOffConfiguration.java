package dev.verona.handoff;

import dev.verona.handoff.api.DefinitionCommand;
import dev.verona.handoff.api.EntryCommand;
import dev.verona.handoff.api.EntryQuery;
import dev.verona.handoff.api.LeadCommand;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.handoff.domain.DefinitionCommandPolicy;
import dev.verona.handoff.domain.EntryCommandPolicy;
import dev.verona.handoff.domain.EntryQueryPolicy;
import dev.verona.handoff.domain.LeadCommandPolicy;
import dev.verona.handoff.domain.LeadQueryPolicy;
import dev.verona.platform.security.MessagePolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class HandOffConfiguration {

    @Bean
    MessagePolicy<LeadCommand> leadCommandPolicy() {
        return new LeadCommandPolicy();
    }

    @Bean
    MessagePolicy<DefinitionCommand> definitionCommandPolicy() {
        return new DefinitionCommandPolicy();
    }

    @Bean
    MessagePolicy<LeadQuery> leadQueryPolicy() {
        return new LeadQueryPolicy();
    }

    @Bean
    MessagePolicy<EntryCommand> entryCommandPolicy() {
        return new EntryCommandPolicy();
    }

    @Bean
    MessagePolicy<EntryQuery> entryQueryPolicy() {
        return new EntryQueryPolicy();
    }
}
