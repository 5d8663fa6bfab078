package dev.verona.platform.axon;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Batch;
import dev.verona.platform.readmodel.ReadModels;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Around each event of a processor: what it makes of the read model goes into the batch, and who waits is told when the batch is in. */
final class EventHandling implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final Logger log = LoggerFactory.getLogger(EventHandling.class);

    private final String name;
    private final Processors processors;
    private final ReadModels readModels;
    private final MongoConnection connection;

    EventHandling(String name, Processors processors, ReadModels readModels, MongoConnection connection) {
        this.name = name;
        this.processors = processors;
        this.readModels = readModels;
        this.connection = connection;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        unit.onCleanup(done -> {
            if (!done.isRolledBack()) {
                processors.moved(name);
            }
        });
        var batch = readModels
                .find(name)
                .map(model -> Batch.of(unit, connection, model, model.live()))
                .orElse(null);
        try {
            var result = chain.proceed();
            if (batch != null) {
                batch.keep();
            }
            return result;
        } catch (Exception e) {
            log.error(
                    "{} cannot handle {}: {}. It stands still and tries again until the cause is mended.",
                    name,
                    unit.getMessage().getPayloadType().getSimpleName(),
                    e.toString());
            processors.failed(name, e);
            throw e;
        }
    }
}
