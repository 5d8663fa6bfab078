package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(properties = "verona.store=memory")
class AxonStartsTest {
    @Autowired
    ApplicationContext context;

    @Test
    void the_application_starts_over_our_event_store() {
        assertThat(context.getBean(EventStore.class)).isNotNull();
        assertThat(context.getBean(CommandGateway.class)).isNotNull();
    }
}
