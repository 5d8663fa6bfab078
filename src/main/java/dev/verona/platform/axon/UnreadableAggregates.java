package dev.verona.platform.axon;

import dev.verona.platform.eventstore.UnknownEventType;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in our own words that a newer version has worked on what a command is for. */
final class UnreadableAggregates implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final Logger log = LoggerFactory.getLogger(UnreadableAggregates.class);

    /** @throws WrittenByNewer when the aggregate has an event that this version cannot know */
    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (UnknownEventType e) {
            log.error("{} was refused: its aggregate has {}", unit.getMessage().getCommandName(), e.getMessage());
            throw new WrittenByNewer();
        }
    }
}
