package dev.verona.platform.axon;

import dev.verona.platform.readmodel.Batch;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Around each event of a processor: what it makes of the read model goes into the batch, what it cannot handle is set aside, and who waits is told
 * when the batch is in. An automation has no read model: it stands still at an event that it cannot handle, and tries again.
 */
final class EventHandling implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final Logger log = LoggerFactory.getLogger(EventHandling.class);

    private static final String MOVED = EventHandling.class.getName();

    private final String name;
    private final Processors processors;
    private final Parts parts;

    /** The batch that the events of a unit of work go into. */
    @FunctionalInterface
    interface Batches {
        Batch of(UnitOfWork<?> unit);
    }

    /**
     * What it works with, there when the first event comes.
     *
     * @param batches empty for what keeps no documents
     */
    record Parts(DeadLetters letters, Optional<Batches> batches) {}

    EventHandling(String name, Processors processors, Parts parts) {
        this.name = name;
        this.processors = processors;
        this.parts = parts;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        tellWhenItIsIn(unit.root());
        var event = DeadLetters.stored(unit.getMessage());
        var batches = parts.batches().orElse(null);
        if (batches == null || event == null) {
            return standingStill(unit, chain);
        }
        var batch = batches.of(unit);
        if (parts.letters().waits(batch, event.getAggregateIdentifier())) {
            parts.letters().add(event, null, batch);
            return null;
        }
        try {
            var result = chain.proceed();
            batch.keep();
            return result;
        } catch (Exception e) {
            batch.undo();
            if (!DeadLetters.isAboutTheEvent(e)) {
                throw stopped(unit, e);
            }
            log.error(
                    "{} cannot take in {} of {}: it is set aside, with what follows in that stream. See Operations.",
                    name,
                    event.getPayloadType().getSimpleName(),
                    event.getAggregateIdentifier(),
                    e);
            parts.letters().add(event, e, batch);
            return null;
        }
    }

    /** Once for all events of the batch. */
    private void tellWhenItIsIn(UnitOfWork<?> batch) {
        batch.getOrComputeResource(MOVED, key -> {
            batch.onCleanup(done -> {
                if (!done.isRolledBack()) {
                    processors.moved(name);
                }
            });
            return true;
        });
    }

    private @Nullable Object standingStill(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (Exception e) {
            throw stopped(unit, e);
        }
    }

    private Exception stopped(UnitOfWork<? extends EventMessage<?>> unit, Exception reason) {
        log.error(
                "{} cannot handle {}: {}. It stands still and tries again until the cause is mended.",
                name,
                unit.getMessage().getPayloadType().getSimpleName(),
                reason.toString());
        processors.failed(name, reason);
        return reason;
    }
}
