package dev.verona.platform.axon;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.eventstore.UnknownEventType;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Batch;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Events that a read model could not take in, with those of the same stream that came after: what a plan's page shows must be what its events say
 * in their order. The other streams move on. A letter is written together with the batch that it was part of, which Axon's own queue could
 * not be, and belongs to the generation of documents in which its event is missing.
 */
public final class DeadLetters {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> letters;
    private final ReadModels models;
    private final Serializer serializer;
    private final Clock clock;

    DeadLetters(MongoConnection connection, ReadModels models, Serializer serializer, Clock clock) {
        this.letters = connection.database().getCollection("dead_letters");
        this.models = models;
        this.serializer = serializer;
        this.clock = clock;
    }

    /** All that are missing in what screens are shown, by processor and position. */
    public List<DeadLetter> all() {
        return letters.find().into(new ArrayList<>()).stream()
                .filter(this::shown)
                .map(DeadLetters::letter)
                .sorted(Comparator.comparing(DeadLetter::processor).thenComparingLong(DeadLetter::position))
                .toList();
    }

    public long count() {
        return letters
                .find()
                .projection(Projections.include("processor", "generation"))
                .into(new ArrayList<>())
                .stream()
                .filter(this::shown)
                .count();
    }

    private boolean shown(Document letter) {
        return shown(letter.getString("processor")) == letter.getInteger("generation");
    }

    private int shown(String processor) {
        return models.find(processor).map(model -> model.live()).orElse(-1);
    }

    /** Those of one stream, in the order of their events. */
    public List<DeadLetter> of(String processor, String stream) {
        return letters
                .find(and(eq("processor", processor), eq("generation", shown(processor)), eq("stream", stream)))
                .map(DeadLetters::letter)
                .into(new ArrayList<>())
                .stream()
                .sorted(Comparator.comparingLong(DeadLetter::position))
                .toList();
    }

    /** @throws NotFound when there is none, or no more */
    public DeadLetter find(String processor, long position) {
        var found = letters.find(eq("_id", id(processor, shown(processor), position)))
                .first();
        if (found == null) {
            throw new NotFound("This event is not set aside any more. Reload the page to see what is.");
        }
        return letter(found);
    }

    /** Whether events of the stream wait, so that this one must wait as well. */
    boolean waits(Batch batch, String stream) {
        return waiting(batch).contains(stream);
    }

    private Set<String> waiting(Batch batch) {
        return batch.model()
                .waiting(
                        batch.generation(),
                        () -> letters.find(and(
                                        eq("processor", batch.model().name()), eq("generation", batch.generation())))
                                .projection(Projections.include("stream"))
                                .map(letter -> letter.getString("stream"))
                                .into(new HashSet<>()));
    }

    /** What is the matter with the store and not with the event passes, or stops everything. */
    static boolean isAboutTheEvent(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException
                    || cause instanceof UnknownEventType
                    || cause instanceof UnableToClaimTokenException
                    || cause instanceof InterruptedException
                    || cause instanceof Error) {
                return false;
            }
        }
        return true;
    }

    /** Sets the event aside when the batch is written. */
    void add(DomainEventMessage<?> event, @Nullable Throwable reason, Batch batch) {
        var payload = event.serializePayload(serializer, String.class);
        put(
                new DeadLetter(
                        batch.model().name(),
                        batch.generation(),
                        event.getAggregateIdentifier(),
                        MongoEventStorageEngine.position(((TrackedEventMessage<?>) event).trackingToken()),
                        payload.getType().getName(),
                        payload.getData(),
                        reason == null ? "" : reasonOf(reason),
                        clock.instant()),
                batch);
        waiting(batch).add(event.getAggregateIdentifier());
    }

    /** It failed again. */
    void failedAgain(DeadLetter letter, Throwable reason, Batch batch) {
        put(letter.because(reasonOf(reason)), batch);
    }

    private void put(DeadLetter letter, Batch batch) {
        write(new ReplaceOneModel<>(eq("_id", id(letter)), document(letter), UPSERT), batch);
    }

    /** It is gone when the batch is written. */
    void remove(DeadLetter letter, Batch batch) {
        write(new DeleteOneModel<>(eq("_id", id(letter))), batch);
    }

    private void write(WriteModel<Document> write, Batch batch) {
        batch.with(writes -> writes.bulk(letters, List.of(write)));
    }

    /** All of one generation are gone. */
    void removeAll(String processor, int generation) {
        letters.deleteMany(and(eq("processor", processor), eq("generation", generation)));
    }

    /** All of earlier generations are gone. */
    void removeBefore(String processor, int generation) {
        letters.deleteMany(and(eq("processor", processor), lt("generation", generation)));
    }

    private static String reasonOf(Throwable failure) {
        var cause = failure;
        for (int depth = 0; depth < 10 && cause.getCause() != null; depth++) {
            cause = Objects.requireNonNull(cause.getCause());
        }
        return cause.toString();
    }

    private static String id(DeadLetter letter) {
        return id(letter.processor(), letter.generation(), letter.position());
    }

    private static String id(String processor, int generation, long position) {
        return processor + "/" + generation + "/" + position;
    }

    private static Document document(DeadLetter letter) {
        return new Document("_id", id(letter))
                .append("processor", letter.processor())
                .append("generation", letter.generation())
                .append("stream", letter.stream())
                .append("position", letter.position())
                .append("type", letter.type())
                .append("payload", letter.payload())
                .append("reason", letter.reason())
                .append("since", Date.from(letter.since()));
    }

    private static DeadLetter letter(Document document) {
        return new DeadLetter(
                document.getString("processor"),
                document.getInteger("generation"),
                document.getString("stream"),
                document.getLong("position"),
                document.getString("type"),
                document.getString("payload"),
                document.getString("reason"),
                document.getDate("since").toInstant());
    }

    /** The event of a message, if it is one of an aggregate, and read from the store. */
    static @Nullable DomainEventMessage<?> stored(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> event && message instanceof TrackedEventMessage<?>
                ? event
                : null;
    }
}
