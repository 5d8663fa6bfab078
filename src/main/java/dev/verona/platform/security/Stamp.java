package dev.verona.platform.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Says on a message who sends it. Whatever the sender wrote under our names is overwritten: it is known from where the message is sent,
 * in this order: {@link Acting}, the signed-in session, the message that is being handled.
 */
final class Stamp {

    private final Supplier<@Nullable Doorkeeper> doorkeeper;
    private final Supplier<@Nullable ClientIdProvider> clientIds;

    Stamp(Supplier<@Nullable Doorkeeper> doorkeeper, Supplier<@Nullable ClientIdProvider> clientIds) {
        this.doorkeeper = doorkeeper;
        this.clientIds = clientIds;
    }

    Map<String, Object> on(Message<?> message) {
        var entries = new HashMap<String, Object>(message.getMetaData());
        entries.keySet()
                .removeAll(Set.of(
                        MessageMetadata.PERSON,
                        MessageMetadata.PERSON_NAME,
                        MessageMetadata.FUNCTION,
                        MessageMetadata.ROLES,
                        MessageMetadata.CLIENT,
                        MessageMetadata.CORRELATION_ID,
                        MessageMetadata.CAUSATION_ID));
        var handled = CurrentUnitOfWork.isStarted()
                ? inheritedFrom(CurrentUnitOfWork.get().getMessage())
                : Map.<String, Object>of();
        copy(handled, entries, MessageMetadata.CORRELATION_ID);
        copy(handled, entries, MessageMetadata.CAUSATION_ID);
        entries.putIfAbsent(MessageMetadata.CORRELATION_ID, message.getIdentifier());
        Acting.current()
                .or(this::signedIn)
                .or(() -> MessageMetadata.actor(handled))
                .ifPresent(actor -> entries.putAll(MessageMetadata.of(actor)));
        var provider = clientIds.get();
        var client = provider == null ? Optional.<String>empty() : provider.current();
        client.ifPresentOrElse(
                id -> entries.put(MessageMetadata.CLIENT, id), () -> copy(handled, entries, MessageMetadata.CLIENT));
        return entries;
    }

    private Optional<Actor> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || !(authentication.getPrincipal() instanceof SignedIn principal)) {
            return Optional.empty();
        }
        var keeper = doorkeeper.get();
        return Optional.of(keeper == null ? principal.actor() : keeper.asOfNow(principal.actor()));
    }

    /** What the messages and events that a message leads to carry on. */
    static Map<String, Object> inheritedFrom(Message<?> message) {
        var inherited = new HashMap<String, Object>();
        var metadata = message.getMetaData();
        copy(metadata, inherited, MessageMetadata.PERSON);
        copy(metadata, inherited, MessageMetadata.PERSON_NAME);
        copy(metadata, inherited, MessageMetadata.FUNCTION);
        copy(metadata, inherited, MessageMetadata.ROLES);
        copy(metadata, inherited, MessageMetadata.CLIENT);
        inherited.put(
                MessageMetadata.CORRELATION_ID,
                metadata.getOrDefault(MessageMetadata.CORRELATION_ID, message.getIdentifier()));
        inherited.put(MessageMetadata.CAUSATION_ID, message.getIdentifier());
        return inherited;
    }

    private static void copy(Map<String, ?> from, Map<String, Object> to, String key) {
        var value = from.get(key);
        if (value != null) {
            to.put(key, value);
        }
    }
}
