package dev.verona.directory;

import dev.verona.directory.api.DirectoryQuery;
import dev.verona.directory.api.PersonCommand;
import dev.verona.directory.domain.DirectoryQueryPolicy;
import dev.verona.directory.domain.PersonCommandPolicy;
import dev.verona.platform.security.MessagePolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    MessagePolicy<PersonCommand> personCommandPolicy() {
        return new PersonCommandPolicy();
    }

    @Bean
    MessagePolicy<DirectoryQuery> directoryQueryPolicy() {
        return new DirectoryQueryPolicy();
    }
}
