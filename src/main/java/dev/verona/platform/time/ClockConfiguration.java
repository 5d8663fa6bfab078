package dev.verona.platform.time;

import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the clock a bean, and the one by which Axon dates events. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    static Clock clock() {
        GenericEventMessage.clock = VeronaClock.INSTANCE;
        return VeronaClock.INSTANCE;
    }
}
