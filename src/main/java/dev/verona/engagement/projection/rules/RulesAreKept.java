package dev.verona.engagement.projection.rules;

import dev.verona.platform.security.MessageMetadata;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stands on the command bus, whatever screen or machine a command comes from. It comes after those who ask whether the sender may send it at all: they are there when
 * all singletons are, and this one when the first of them starts. What Verona itself does is no matter of rules between people.
 */
@Component
class RulesAreKept implements MessageHandlerInterceptor<CommandMessage<?>>, SmartLifecycle {

    private final CommandBus bus;
    private final RuleJudge judge;
    private volatile boolean standing;

    RulesAreKept(CommandBus bus, RuleJudge judge) {
        this.bus = bus;
        this.judge = judge;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        var message = unit.getMessage();
        var actor = MessageMetadata.actor(message.getMetaData());
        if (standing && actor.isPresent() && !actor.get().isVerona()) {
            judge.objection(message.getPayload(), actor.get()).ifPresent(objection -> {
                throw objection;
            });
        }
        return chain.proceed();
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public synchronized void start() {
        if (!standing) {
            var _ = bus.registerHandlerInterceptor(this);
            standing = true;
        }
    }

    /** Commands that are still under way when Verona stops are judged like all others. */
    @Override
    public void stop() {
        // nothing to let go of
    }

    @Override
    public boolean isRunning() {
        return standing;
    }
}
