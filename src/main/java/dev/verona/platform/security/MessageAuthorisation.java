package dev.verona.platform.security;

import static java.util.stream.Collectors.joining;

import dev.verona.shared.NotAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last word before a handler: who sends this, are they in good standing, and does the module's policy let them. */
final class MessageAuthorisation {

    private static final Logger SECURITY = LoggerFactory.getLogger("dev.verona.security");

    private final Supplier<List<MessagePolicy<?>>> found;
    private final Supplier<@Nullable Doorkeeper> doorkeeper;
    private final Map<Class<?>, Optional<MessagePolicy<?>>> byPayload = new ConcurrentHashMap<>();
    private List<MessagePolicy<?>> policies = List.of();

    MessageAuthorisation(Supplier<List<MessagePolicy<?>>> policies, Supplier<@Nullable Doorkeeper> doorkeeper) {
        this.found = policies;
        this.doorkeeper = doorkeeper;
    }

    /**
     * Takes the policies in, once they all exist.
     *
     * @throws IllegalStateException when a policy speaks for a type that is not a sealed interface: then nobody could list what it covers
     */
    void ready() {
        policies = found.get();
        for (var policy : policies) {
            if (!policy.messages().isInterface() || !policy.messages().isSealed()) {
                throw new IllegalStateException(policy.getClass().getName() + " must speak for a sealed interface");
            }
        }
    }

    /** @throws NotAllowed when the message names nobody, or somebody who may not send it */
    void check(Message<?> message) {
        var actor = MessageMetadata.actor(message.getMetaData());
        try {
            if (actor.isEmpty()) {
                throw new NotAllowed("Please sign in first.");
            }
            if (!actor.get().isVerona()) {
                authorise(actor.get(), message.getPayload());
            }
        } catch (NotAllowed refusal) {
            SECURITY.warn(
                    "Refused {} to {}: {}",
                    message.getPayloadType().getName(),
                    actor.map(MessageAuthorisation::described).orElse("nobody"),
                    refusal.getMessage());
            throw refusal;
        }
    }

    private void authorise(Actor actor, Object payload) {
        var keeper = doorkeeper.get();
        if (keeper != null) {
            keeper.admit(actor, payload);
        }
        var policy = byPayload
                .computeIfAbsent(payload.getClass(), this::policyFor)
                .orElseThrow(() -> new NotAllowed("No policy says who may do this, so nobody may."));
        ask(policy, actor, payload);
    }

    private static <M> void ask(MessagePolicy<M> policy, Actor actor, Object payload) {
        policy.authorise(actor, policy.messages().cast(payload));
    }

    private Optional<MessagePolicy<?>> policyFor(Class<?> payload) {
        var covering = policies.stream()
                .filter(policy -> policy.messages().isAssignableFrom(payload))
                .toList();
        if (covering.size() > 1) {
            throw new IllegalStateException("More than one policy covers " + payload.getName() + ": "
                    + covering.stream()
                            .map(policy -> policy.getClass().getName())
                            .collect(joining(", ")));
        }
        return covering.stream().findFirst().map(policy -> policy);
    }

    private static String described(Actor actor) {
        return actor.person() + " ("
                + actor.roles().stream().map(Enum::name).sorted().collect(joining(", ")) + ")";
    }
}
