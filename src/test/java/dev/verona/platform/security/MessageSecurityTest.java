package dev.verona.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verona.shared.Function;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.testing.TestActors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

class MessageSecurityTest {

    sealed interface Greeting {
        record Hello(String to) implements Greeting {}
    }

    sealed interface Question {
        record HowAreYou() implements Question {}
    }

    record Unknown() {}

    private record OnlySales<M>(Class<M> messages) implements MessagePolicy<M> {
        @Override
        public void authorise(Actor actor, M message) {
            if (!actor.has(Role.SALES)) {
                throw new NotAllowed("Only Sales may.");
            }
        }
    }

    private record Principal(Actor actor) implements SignedIn {}

    private final SimpleCommandBus commandBus = SimpleCommandBus.builder().build();
    private final SimpleQueryBus queryBus = SimpleQueryBus.builder().build();
    private final CommandGateway commands =
            DefaultCommandGateway.builder().commandBus(commandBus).build();
    private final QueryGateway queries =
            DefaultQueryGateway.builder().queryBus(queryBus).build();
    private final List<CommandMessage<?>> handled = new ArrayList<>();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private @Nullable PersonId disabled;

    @BeforeEach
    void secureTheBuses() {
        beans.addBean("commands", new OnlySales<>(Greeting.class));
        beans.addBean("queries", new OnlySales<>(Question.class));
        beans.addBean("doorkeeper", new Doorkeeper() {
            @Override
            public Actor asOfNow(Actor signedIn) {
                return signedIn;
            }

            @Override
            public void admit(Actor actor, Object message) {
                if (actor.person().equals(disabled)) {
                    throw new NotAllowed("Your account is disabled.");
                }
            }
        });
        beans.addBean("clientIds", (ClientIdProvider) () -> Optional.of("screen-1"));
        var security = new MessageSecurity();
        @SuppressWarnings("unchecked")
        var authorisation = security.messageAuthorisation(
                (org.springframework.beans.factory.ObjectProvider<MessagePolicy<?>>)
                        (org.springframework.beans.factory.ObjectProvider<?>)
                                beans.getBeanProvider(MessagePolicy.class),
                beans.getBeanProvider(Doorkeeper.class));
        security.busSecurity(
                        commandBus,
                        queryBus,
                        queries,
                        authorisation,
                        beans.getBeanProvider(Doorkeeper.class),
                        beans.getBeanProvider(ClientIdProvider.class))
                .afterSingletonsInstantiated();
        var _ = commandBus.subscribe(Greeting.Hello.class.getName(), message -> {
            handled.add(message);
            return "done";
        });
        var _ = commandBus.subscribe(Unknown.class.getName(), message -> {
            handled.add(message);
            return "done";
        });
        var _ = queryBus.subscribe(Question.HowAreYou.class.getName(), String.class, message -> "fine");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(new Principal(actor), null, List.of()));
    }

    private void refused(Runnable sending, String why) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(sending::run).withMessageContaining(why);
        assertThat(handled).isEmpty();
    }

    private void ask() {
        try {
            queries.query(new Question.HowAreYou(), String.class).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof NotAllowed refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    @Test
    void a_message_of_nobody_is_refused() {
        refused(() -> commands.sendAndWait(new Greeting.Hello("you")), "sign in");
        refused(this::ask, "sign in");
    }

    @Test
    void an_anonymous_visitor_is_nobody() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymous", List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS"))));
        refused(() -> commands.sendAndWait(new Greeting.Hello("you")), "sign in");
    }

    @Test
    void the_policy_of_the_message_decides() {
        signIn(TestActors.ROSA);
        refused(() -> commands.sendAndWait(new Greeting.Hello("you")), "Only Sales");
        refused(this::ask, "Only Sales");
        signIn(TestActors.TOM);
        assertThat(commands.<String>sendAndWait(new Greeting.Hello("you"))).isEqualTo("done");
        ask();
    }

    @Test
    void a_message_that_no_policy_covers_is_refused() {
        signIn(TestActors.TOM);
        refused(() -> commands.sendAndWait(new Unknown()), "No policy");
    }

    @Test
    void a_disabled_person_is_refused_whatever_the_policy_says() {
        signIn(TestActors.TOM);
        disabled = TestActors.TOM.person();
        refused(() -> commands.sendAndWait(new Greeting.Hello("you")), "disabled");
        refused(this::ask, "disabled");
    }

    @Test
    void a_subscription_is_refused_before_it_gets_any_update() {
        signIn(TestActors.ROSA);
        refused(
                () -> queries.subscriptionQuery(
                                new Question.HowAreYou(),
                                ResponseTypes.instanceOf(String.class),
                                ResponseTypes.instanceOf(String.class))
                        .initialResult()
                        .block(),
                "Only Sales");
        assertThat(queryBus.queryUpdateEmitter().activeSubscriptions()).isEmpty();
    }

    @Test
    void verona_itself_may_do_anything() {
        Acting.as(Actor.VERONA, () -> {
            commands.sendAndWait(new Unknown());
        });
        assertThat(handled).hasSize(1);
    }

    @Test
    void whoever_is_acted_for_comes_before_whoever_is_signed_in() {
        signIn(TestActors.ROSA);
        Acting.as(TestActors.TOM, () -> {
            commands.sendAndWait(new Greeting.Hello("you"));
        });
        assertThat(MessageMetadata.actor(handled.getFirst().getMetaData())).contains(TestActors.TOM);
    }

    @Test
    void a_message_says_who_from_where_and_because_of_what() {
        signIn(TestActors.TOM);
        commands.sendAndWait(new Greeting.Hello("you"));
        var message = handled.getFirst();
        assertThat(message.getMetaData())
                .containsEntry(MessageMetadata.PERSON, "test-tom")
                .containsEntry(MessageMetadata.PERSON_NAME, "Tom Adeyemi")
                .containsEntry(MessageMetadata.FUNCTION, "SALES")
                .containsEntry(MessageMetadata.ROLES, "SALES")
                .containsEntry(MessageMetadata.CLIENT, "screen-1")
                .containsEntry(MessageMetadata.CORRELATION_ID, message.getIdentifier())
                .doesNotContainKey(MessageMetadata.CAUSATION_ID);
    }

    @Test
    void what_a_sender_claims_in_metadata_is_overwritten() {
        signIn(TestActors.ROSA);
        var forged = new GenericCommandMessage<>(
                new Greeting.Hello("you"), MetaData.from(MessageMetadata.of(TestActors.TOM)));
        refused(() -> commands.sendAndWait(forged), "Only Sales");
        SecurityContextHolder.clearContext();
        refused(() -> commands.sendAndWait(forged), "sign in");
    }

    @Test
    void what_a_message_leads_to_names_it_as_its_cause_and_keeps_its_person() {
        var cause = new GenericCommandMessage<>(
                new Greeting.Hello("you"),
                MetaData.from(MessageMetadata.of(TestActors.TOM, "screen-1"))
                        .and(MessageMetadata.CORRELATION_ID, "first")
                        .and("something", "else"));
        var inherited = new MessageSecurity().actingPersonCorrelation().correlationDataFor(cause);
        assertThat(MessageMetadata.actor(inherited)).contains(TestActors.TOM);
        assertThat(inherited.get(MessageMetadata.CORRELATION_ID)).isEqualTo("first");
        assertThat(inherited.get(MessageMetadata.CAUSATION_ID)).isEqualTo(cause.getIdentifier());
        assertThat(inherited.get(MessageMetadata.CLIENT)).isEqualTo("screen-1");
        assertThat(inherited.get("something")).isNull();
    }

    @Test
    void an_actor_survives_the_way_through_metadata() {
        var actor = new Actor(new PersonId("p"), "Ä B", Function.JOINT, Set.of(Role.ADMIN, Role.LEADER));
        assertThat(MessageMetadata.actor(MessageMetadata.of(actor))).contains(actor);
        assertThat(MessageMetadata.actor(MessageMetadata.of(Actor.VERONA))).contains(Actor.VERONA);
        assertThat(MessageMetadata.actor(Map.of())).isEmpty();
    }
}
