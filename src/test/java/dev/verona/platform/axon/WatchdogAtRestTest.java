package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.directory.api.PersonCommand;
import dev.verona.platform.eventstore.LiveEventStore;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.testing.VeronaTest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Among the whole application's processors, of which one keeps its token beside its index. */
@VeronaTest
class WatchdogAtRestTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    CommandGateway commands;

    @Autowired
    Processors processors;

    @Autowired
    LiveEventStore store;

    @Autowired
    MongoTokens tokens;

    @Test
    void the_search_which_keeps_a_token_of_its_own_is_left_alone_however_long_nothing_happens() throws Exception {
        var elapsed = new AtomicLong();
        var watchdog = new ProcessorWatchdog(processors, store, tokens, elapsed::get);
        var person = PersonId.random();
        Acting.as(
                Actor.VERONA,
                () -> commands.sendAndWait(new PersonCommand.AddPerson(
                        person,
                        "Wanda " + Ids.random(),
                        "w" + Ids.random(),
                        "Night guard",
                        Function.SALES,
                        Set.of(Role.SALES),
                        null)));
        assertThat(processors.awaitOwnWrites("search", PATIENCE)).isTrue();

        watchdog.look();
        elapsed.addAndGet(Duration.ofMinutes(5).toNanos());

        assertThat(watchdog.look()).doesNotContain("search");
    }
}
