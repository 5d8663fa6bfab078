package dev.verona.platform.readmodel;

import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets an event handler take the {@link Moment} of its event as a parameter. */
public final class MomentParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Moment> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Moment.class ? new OfEvent() : null;
    }

    private static final class OfEvent implements ParameterResolver<Moment> {

        @Override
        public Moment resolveParameterValue(Message<?> message) {
            var event = (DomainEventMessage<?>) message;
            return new Moment(
                    MessageMetadata.actor(event.getMetaData()).orElse(Actor.VERONA),
                    event.getTimestamp(),
                    event.getSequenceNumber(),
                    event instanceof TrackedEventMessage<?> tracked
                            ? MongoEventStorageEngine.position(tracked.trackingToken())
                            : 0);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof DomainEventMessage<?>;
        }
    }
}
