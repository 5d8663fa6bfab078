package dev.verona.platform.axon;

import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Batch;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles once more what was set aside, in its order and in batches, while the processor waits for its turn. */
public final class Redelivery {

    private static final Logger log = LoggerFactory.getLogger(Redelivery.class);

    private static final int BATCH = 500;

    private final Processors processors;
    private final ReadModels models;
    private final MongoTokens tokens;
    private final DeadLetters letters;
    private final MongoEventStorageEngine engine;
    private final MongoConnection connection;

    Redelivery(
            Processors processors,
            ReadModels models,
            MongoTokens tokens,
            DeadLetters letters,
            MongoEventStorageEngine engine,
            MongoConnection connection) {
        this.processors = processors;
        this.models = models;
        this.tokens = tokens;
        this.letters = letters;
        this.engine = engine;
        this.connection = connection;
    }

    /**
     * Tries the stream's events from the first that was set aside. True when all are in; what still fails stays, with its new reason.
     *
     * @throws NotFound when none of them is set aside, or no more
     */
    public boolean retry(String processor, String stream) {
        return handleAll(processor, stream, null);
    }

    /**
     * Leaves the event out of the read model for good, and tries those of its stream that wait behind it.
     *
     * @throws NotFound when it is not set aside any more
     */
    public boolean discard(DeadLetter letter) {
        return handleAll(letter.processor(), letter.stream(), letter);
    }

    private boolean handleAll(String processor, String stream, @Nullable DeadLetter leftOut) {
        var model = models.find(processor)
                .orElseThrow(() -> new NotFound("There is no read model named " + processor + "."));
        model.turn().lock();
        try {
            tokens.seize(processor);
            var waiting = letters.of(processor, stream);
            if (waiting.isEmpty() || (leftOut != null && !waiting.contains(leftOut))) {
                throw new NotFound("This event is not set aside any more. Reload the page to see what is.");
            }
            for (int from = 0; from < waiting.size(); from += BATCH) {
                if (!handle(model, waiting.subList(from, Math.min(from + BATCH, waiting.size())), leftOut)) {
                    return false;
                }
            }
            return true;
        } finally {
            model.forget(model.live());
            model.turn().unlock();
            processors.goOn(processor);
        }
    }

    /** All in one write. True when all are in. */
    private boolean handle(ReadModel model, List<DeadLetter> these, @Nullable DeadLetter leftOut) {
        Map<Long, DeadLetter> byPosition =
                these.stream().collect(Collectors.toMap(DeadLetter::position, Function.identity()));
        var unit = new BatchingUnitOfWork<TrackedEventMessage<?>>(
                these.stream().<TrackedEventMessage<?>>map(this::read).toList());
        var handlers = processors.handlers(model.name());
        var failed = new boolean[1];
        unit.onPrepareCommit(done ->
                tokens.hold(Objects.requireNonNull(Batch.current(), "begun with its first event"), model.name()));
        var result = unit.executeWithResult(
                () -> {
                    var batch = Batch.ofShown(unit, connection, model);
                    var message = unit.getMessage();
                    var letter = Objects.requireNonNull(
                            byPosition.get(MongoEventStorageEngine.position(message.trackingToken())));
                    if (!failed[0]) {
                        try {
                            if (!letter.equals(leftOut)) {
                                handlers.handle(message, Segment.ROOT_SEGMENT);
                            }
                            batch.keep();
                            letters.remove(letter, batch);
                        } catch (Exception e) {
                            batch.undo();
                            if (!DeadLetters.isAboutTheEvent(e)) {
                                throw e;
                            }
                            failed[0] = true;
                            letters.failedAgain(letter, e, batch);
                            log.warn("{} still cannot take in position {}", model.name(), letter.position(), e);
                        }
                    }
                    return null;
                },
                RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw new IllegalStateException(
                    "What was set aside could not be handled again: "
                            + result.exceptionResult().getMessage(),
                    result.exceptionResult());
        }
        return !failed[0];
    }

    private TrackedEventMessage<?> read(DeadLetter letter) {
        try (var events = engine.readEvents(new GlobalSequenceTrackingToken(letter.position() - 1), false)) {
            return events.findFirst().orElseThrow();
        }
    }
}
