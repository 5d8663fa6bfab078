package dev.verona.platform.axon;

import dev.verona.shared.NotFound;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in our own words that there is nothing of the name that a command gives. */
final class AbsentAggregates implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final Logger log = LoggerFactory.getLogger(AbsentAggregates.class);

    /** @throws NotFound when the aggregate that the command is for does not exist */
    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (AggregateNotFoundException e) {
            log.debug("{} is for what does not exist", unit.getMessage().getCommandName(), e);
            throw new NotFound("This does not exist, or exists no more. Reload the page to see what there is.");
        }
    }
}
