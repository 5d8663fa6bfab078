package dev.verona.notification;

import dev.verona.notification.api.InboxCommand;
import dev.verona.notification.api.InboxQuery;
import dev.verona.notification.domain.InboxCommandPolicy;
import dev.verona.notification.domain.InboxQueryPolicy;
import dev.verona.platform.security.MessagePolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    MessagePolicy<InboxCommand> inboxCommandPolicy() {
        return new InboxCommandPolicy();
    }

    @Bean
    MessagePolicy<InboxQuery> inboxQueryPolicy() {
        return new InboxQueryPolicy();
    }
}
