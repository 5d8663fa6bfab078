package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.platform.axon.PlatformTest.SampleCommand;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.eventstore.Recorded;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.platform.testing.SampleEvent;
import dev.verona.shared.Ids;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A command has one effect and one answer, however often it is sent under one id. */
@SpringBootTest(
        classes = PlatformTest.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "verona.store=memory")
class OnceOnlyCommandTest {

    @Autowired
    CommandGateway commands;

    @Autowired
    MongoEventStorageEngine engine;

    private PlanId plan = PlanId.random();

    @BeforeEach
    void anotherPlan() {
        plan = PlanId.random();
    }

    @Test
    void the_same_message_sent_twice_has_one_effect_and_one_answer() {
        var message = note("once");

        var first = send(message);
        var second = send(message);

        assertThat(first).isEqualTo(1);
        assertThat(second).isEqualTo(first);
        assertThat(texts()).containsExactly("once");
    }

    @Test
    void a_command_has_the_id_that_its_sender_chose() {
        var id = Ids.random();

        send(note("once").andMetaData(Map.of(MessageMetadata.COMMAND, id)));
        send(note("once").andMetaData(Map.of(MessageMetadata.COMMAND, id)));

        assertThat(texts()).containsExactly("once");
        assertThat(engine.recorded(id)).map(Recorded::command).contains(id);
    }

    @Test
    void what_the_first_sending_did_does_not_make_a_rule_refuse_the_second() {
        var close = note("close");

        var first = send(close);
        var second = send(close);

        assertThat(second).isEqualTo(first);
        assertThat(texts()).containsExactly("close");
        assertThatThrownBy(() -> send(note("another"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_refused_command_may_be_sent_again() {
        var message = note("");

        assertThatThrownBy(() -> send(message)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> send(message)).isInstanceOf(InvalidInput.class);
        assertThat(engine.recorded(message.getIdentifier())).isEmpty();
    }

    @Test
    void one_command_sent_by_many_at_once_has_one_effect() throws Exception {
        var id = Ids.random();
        var work = new ArrayList<Callable<@Nullable Object>>();
        for (int i = 0; i < 8; i++) {
            work.add(() -> send(note("once").andMetaData(Map.of(MessageMetadata.COMMAND, id))));
        }
        try (var executor = Executors.newFixedThreadPool(8)) {
            for (var answer : executor.invokeAll(work)) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
        assertThat(texts()).containsExactly("once");
    }

    @Test
    void an_id_of_another_shape_is_refused() {
        assertThatThrownBy(() -> send(note("x").andMetaData(Map.of(MessageMetadata.COMMAND, "a/1"))))
                .hasMessageContaining("Not an id");
        assertThat(texts()).isEmpty();
    }

    private CommandMessage<SampleCommand> note(String text) {
        return GenericCommandMessage.asCommandMessage(new SampleCommand.Note(plan, text));
    }

    private @Nullable Object send(CommandMessage<?> message) {
        var answer = new AtomicReference<@Nullable Object>();
        Acting.as(Actor.VERONA, () -> answer.set(commands.sendAndWait(message)));
        return answer.get();
    }

    private List<String> texts() {
        return engine.readEvents(plan.value())
                .asStream()
                .map(event -> ((SampleEvent.Noted) event.getPayload()).text())
                .toList();
    }
}
