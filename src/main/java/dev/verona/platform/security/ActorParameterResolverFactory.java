package dev.verona.platform.security;

import dev.verona.shared.NotAllowed;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Lets a handler of a command, event or query take the acting person as a parameter of type {@link Actor}. Found through the service loader, so
 * that it works in test fixtures as well.
 */
public final class ActorParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Actor> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Actor.class ? new FromMetadata() : null;
    }

    private static final class FromMetadata implements ParameterResolver<Actor> {

        /** @throws NotAllowed when the message names nobody */
        @Override
        public Actor resolveParameterValue(Message<?> message) {
            return MessageMetadata.actor(message.getMetaData())
                    .orElseThrow(() -> new NotAllowed("Please sign in first."));
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
