package dev.verona.platform.security;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts security on the buses: a message is stamped when it is sent and checked before it is handled. */
@Configuration(proxyBeanMethods = false)
class MessageSecurity {

    /** What a message leaves to the messages and events that it leads to. */
    @Bean
    CorrelationDataProvider actingPersonCorrelation() {
        return Stamp::inheritedFrom;
    }

    @Bean
    MessageAuthorisation messageAuthorisation(
            ObjectProvider<MessagePolicy<?>> policies, ObjectProvider<Doorkeeper> doorkeeper) {
        return new MessageAuthorisation(
                () -> List.copyOf(policies.orderedStream().toList()), doorkeeper::getIfAvailable);
    }

    /** The buses are complete, and nobody has sent anything yet, when all singletons exist. */
    @Bean
    SmartInitializingSingleton busSecurity(
            CommandBus commands,
            QueryBus queries,
            QueryGateway subscriptions,
            MessageAuthorisation authorisation,
            ObjectProvider<Doorkeeper> doorkeeper,
            ObjectProvider<ClientIdProvider> clientIds) {
        return () -> {
            var stamp = new Stamp(doorkeeper::getIfAvailable, clientIds::getIfAvailable);
            commands.registerDispatchInterceptor(
                    messages -> (index, message) -> message.withMetaData(stamp.on(message)));
            queries.registerDispatchInterceptor(
                    messages -> (index, message) -> message.withMetaData(stamp.on(message)));
            // The bus subscribes to updates before any interceptor of its own is asked, so the gateway asks first.
            var _ = subscriptions.registerDispatchInterceptor(messages -> (index, message) -> {
                if (message instanceof SubscriptionQueryMessage<?, ?, ?>) {
                    authorisation.check(message.withMetaData(stamp.on(message)));
                }
                return message;
            });
            commands.registerHandlerInterceptor((unitOfWork, chain) -> {
                authorisation.check(unitOfWork.getMessage());
                return chain.proceed();
            });
            queries.registerHandlerInterceptor((unitOfWork, chain) -> {
                authorisation.check(unitOfWork.getMessage());
                return chain.proceed();
            });
            authorisation.ready();
        };
    }
}
