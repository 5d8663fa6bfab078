package dev.verona.operations;

import dev.verona.operations.api.OperationsCommand;
import dev.verona.operations.api.OperationsQuery;
import dev.verona.operations.domain.OperationsCommandPolicy;
import dev.verona.operations.domain.OperationsQueryPolicy;
import dev.verona.platform.security.MessagePolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    MessagePolicy<OperationsCommand> operationsCommandPolicy() {
        return new OperationsCommandPolicy();
    }

    @Bean
    MessagePolicy<OperationsQuery> operationsQueryPolicy() {
        return new OperationsQueryPolicy();
    }
}
