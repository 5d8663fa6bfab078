package dev.verona.platform.axon;

import dev.verona.platform.eventstore.LiveEventStore;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Batch;
import dev.verona.platform.readmodel.ReadModels;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Axon over our own event store. An aggregate names the beans {@code snapshots} and {@code aggregates} in its
 * {@code @Aggregate(snapshotTriggerDefinition, cache)}; a projection or automation has a {@code @ProcessingGroup} and nothing else to
 * say: it runs pooled, in batches, from the first event on, and stands still with a clear log when it fails.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AxonSetup {

    private static final String OURS = "dev.verona";
    private static final int SNAPSHOT_EVERY = 100;
    private static final int AGGREGATES = 500;
    private static final int BATCH = 500;
    /** At least one for each processor, so that one that waits for its turn holds up no other: {@link #aWorkerForEachProcessor} sees to it. */
    private static final int WORKERS = 48;

    private static final Duration LOOK_FOR_OTHERS = Duration.ofMillis(100);
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);
    private static final long CLAIM_INTERVAL_MILLIS = 5_000;
    private static final long EXTEND_CLAIM_MILLIS = 3_000;

    @Bean
    static EventTypes eventTypes() {
        return EventTypes.in(OURS);
    }

    @Bean
    @Primary
    Serializer serializer() {
        return Serializers.messages();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return Serializers.messages();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventTypes types) {
        return new EventSerializer(types);
    }

    @Bean
    MongoEventStorageEngine eventStorageEngine(
            MongoConnection connection,
            @Qualifier("eventSerializer") Serializer events,
            EventTypes types,
            ObjectProvider<Configuration> axon) {
        return MongoEventStorageEngine.over(
                connection.database(),
                () -> connection.failure() != null,
                events,
                Serializers.snapshots(),
                RevisionSteps.in(types, OURS),
                snapshot -> axon.getObject().snapshotFilter().allow(snapshot));
    }

    @Bean(name = "eventStore", destroyMethod = "close")
    @Qualifier("eventStore")
    LiveEventStore eventStore(MongoEventStorageEngine engine, MongoConnection connection) {
        return LiveEventStore.over(engine, connection.exclusive() ? null : LOOK_FOR_OTHERS);
    }

    @Bean
    StreamsAhead streamsAhead(MongoEventStorageEngine engine) {
        return engine::readAhead;
    }

    @Bean
    MongoTokens tokenStore(
            MongoConnection connection, @Qualifier("messageSerializer") Serializer serializer, ReadModels readModels) {
        var node = connection.exclusive() ? "verona" : UUID.randomUUID().toString();
        return new MongoTokens(connection.database(), serializer, readModels, node, CLAIM_TIMEOUT);
    }

    @Bean
    SimpleCommandBus commandBus(
            TransactionManager transactions,
            Configuration axon,
            DuplicateCommandHandlerResolver duplicates,
            MongoEventStorageEngine engine,
            @Qualifier("messageSerializer") Serializer serializer) {
        var bus = new OnceOnlyCommandBus(
                SimpleCommandBus.builder()
                        .transactionManager(transactions)
                        .duplicateCommandHandlerResolver(duplicates)
                        .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                        .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")),
                engine,
                serializer);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(new RetryConflicts())
                .build();
    }

    @Bean
    SmartInitializingSingleton aggregatesThatCannotBeHad(CommandBus bus) {
        return () -> {
            var _ = bus.registerHandlerInterceptor(new AbsentAggregates());
            var _ = bus.registerHandlerInterceptor(new UnreadableAggregates());
        };
    }

    @Bean
    SnapshotTriggerDefinition snapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, SNAPSHOT_EVERY);
    }

    /** With other nodes about, a cached aggregate might decide on what was true a moment ago. */
    @Bean
    Cache aggregates(MongoConnection connection) {
        return connection.exclusive() ? new AggregateCache(AGGREGATES) : NoCache.INSTANCE;
    }

    @Bean
    static Processors processors(
            ObjectProvider<EventProcessingConfiguration> processing,
            ObjectProvider<LiveEventStore> store,
            ObjectProvider<MongoTokens> tokens,
            @Value("${verona.read-models.patience:}") @Nullable Duration patience) {
        return new Processors(processing, store, tokens, patience == null ? Projections.PATIENCE : patience);
    }

    @Bean
    DeadLetters deadLetters(
            MongoConnection connection,
            ReadModels models,
            @Qualifier("eventSerializer") Serializer serializer,
            Clock clock) {
        return new DeadLetters(connection, models, serializer, clock);
    }

    @Bean
    Redelivery redelivery(
            Processors processors,
            ReadModels models,
            MongoTokens tokens,
            DeadLetters letters,
            MongoEventStorageEngine engine,
            MongoConnection connection) {
        return new Redelivery(processors, models, tokens, letters, engine, connection);
    }

    @Bean
    Rebuilds rebuilds(
            Processors processors,
            ReadModels models,
            MongoTokens tokens,
            DeadLetters letters,
            LiveEventStore store,
            MongoConnection connection) {
        return new Rebuilds(processors, models, tokens, letters, store, connection);
    }

    @Bean(destroyMethod = "shutdownNow")
    static ScheduledExecutorService processorWorkers() {
        return Executors.newScheduledThreadPool(
                WORKERS, Thread.ofPlatform().daemon().name("verona-worker-", 0).factory());
    }

    /** One thread: of two, Axon 4.13 lets both look into one stream at once, and one can take the other's wake-up. */
    @Bean(destroyMethod = "shutdownNow")
    static ScheduledExecutorService processorCoordinators() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("verona-coordinator").factory());
    }

    /** Readers that rest while the demo's story is told would else leave no thread to those that the story waits for. */
    @Bean
    static SmartInitializingSingleton aWorkerForEachProcessor(ObjectProvider<EventProcessingConfiguration> processing) {
        return () -> {
            int processors = processing.getObject().eventProcessors().size();
            if (processors > WORKERS) {
                throw new IllegalStateException(processors + " processors share " + WORKERS + " threads");
            }
        };
    }

    @Bean
    static ConfigurerModule processing(
            Processors processors,
            ObjectProvider<ReadModels> readModels,
            ObjectProvider<MongoConnection> connection,
            ObjectProvider<DeadLetters> letters,
            @Qualifier("processorWorkers") ScheduledExecutorService workers,
            @Qualifier("processorCoordinators") ScheduledExecutorService coordinators) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingPooledStreamingEventProcessors((axon, builder) -> builder.workerExecutor(workers)
                        .coordinatorExecutor(coordinators)
                        .initialSegmentCount(1)
                        .batchSize(BATCH)
                        .tokenClaimInterval(CLAIM_INTERVAL_MILLIS)
                        .claimExtensionThreshold(EXTEND_CLAIM_MILLIS))
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultHandlerInterceptor((axon, name) -> new EventHandling(
                        name,
                        processors,
                        new EventHandling.Parts(
                                letters.getObject(),
                                readModels
                                        .getObject()
                                        .find(name)
                                        .map(model -> unit -> Batch.ofShown(unit, connection.getObject(), model))))));
    }
}
