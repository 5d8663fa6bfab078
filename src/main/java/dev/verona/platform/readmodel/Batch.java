package dev.verona.platform.readmodel;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.mongo.Writes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What one processor's batch of events makes of its read model. Each document is read once and written once, and all of them together with
 * the token: after a crash both are as before the batch, or both as after it.
 */
public final class Batch {

    private static final String KEY = Batch.class.getName();
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    /** One document of one kind. */
    record Key(Documents<?> documents, String id) {}

    private final MongoConnection connection;
    private final ReadModel model;
    private final int generation;
    private final Map<Key, Optional<?>> changes = new LinkedHashMap<>();
    /** Of the event that is being handled: it may turn out that it cannot be. */
    private final Map<Key, Optional<?>> latest = new LinkedHashMap<>();

    private final List<Consumer<Writes>> others = new ArrayList<>();
    private @Nullable Consumer<Runnable> writer;
    private boolean written;

    private Batch(MongoConnection connection, ReadModel model, int generation) {
        this.connection = connection;
        this.model = model;
        this.generation = generation;
    }

    /** As {@link #of}, of the generation that is shown: whoever else changes that one waits until the unit of work is over. */
    public static Batch ofShown(UnitOfWork<?> work, MongoConnection connection, ReadModel model) {
        var root = work.root();
        Batch begun = root.getResource(KEY);
        if (begun != null) {
            return begun;
        }
        model.turn().lock();
        root.onCleanup(done -> model.turn().unlock());
        return of(work, connection, model, model.live());
    }

    /** The batch of this unit of work, begun with its first event. */
    public static Batch of(UnitOfWork<?> work, MongoConnection connection, ReadModel model, int generation) {
        var root = work.root();
        return root.getOrComputeResource(KEY, key -> {
            root.onRollback(failed -> model.forget(generation));
            if (root instanceof BatchingUnitOfWork<?> several) {
                model.readAhead(several.getMessages(), generation);
            }
            return new Batch(connection, model, generation);
        });
    }

    /** The one that is being worked on, by this thread. */
    public static @Nullable Batch current() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(KEY) : null;
    }

    public ReadModel model() {
        return model;
    }

    public int generation() {
        return generation;
    }

    /** What was done so far stays done. */
    public void keep() {
        changes.putAll(latest);
        latest.clear();
    }

    /** What was done since {@link #keep} was not done. */
    public void undo() {
        latest.clear();
    }

    /**
     * Is written by somebody else, who goes on with the next batch meanwhile: what is in this one counts as written. When the writing fails, what followed
     * must be given up, and the generation {@linkplain ReadModel#forget forgotten}.
     *
     * @param later runs what it is given, in order, one at a time, each before the next batch is given to it
     */
    public void writeBy(Consumer<Runnable> later) {
        writer = later;
    }

    /** Is written with the documents. */
    public void with(Consumer<Writes> writing) {
        others.add(writing);
    }

    @SuppressWarnings("unchecked") // only values of a kind are put under it
    <T> Optional<T> find(Documents<T> documents, String id) {
        var key = new Key(documents, id);
        var known = latest.get(key);
        if (known == null) {
            known = changes.get(key);
        }
        return known == null ? model.recall(key, generation) : (Optional<T>) known;
    }

    <T> void put(Documents<T> documents, String id, Optional<T> value) {
        if (written) {
            throw new IllegalStateException("The batch is written already");
        }
        latest.put(new Key(documents, id), value);
    }

    /**
     * Writes everything, and with it the token.
     *
     * @param token writes the token, and throws when another node has taken the processor over: then nothing is written
     */
    public void write(Consumer<Writes> token) {
        keep();
        if (!changes.isEmpty()) {
            var ids = new HashMap<Documents<?>, Set<String>>();
            changes.keySet()
                    .forEach(key -> ids.computeIfAbsent(key.documents(), kind -> new HashSet<>())
                            .add(key.id()));
            model.announce(kind -> ids.getOrDefault(kind, Set.of()));
            keep();
        }
        written = true;
        var isNew = newOnes();
        var later = writer;
        if (later == null) {
            send(token, isNew);
        } else {
            later.accept(() -> send(token, isNew));
        }
        model.remember(changes, generation, later != null);
    }

    /** A database that is told that a document is new need not look for it. */
    private Set<Key> newOnes() {
        return changes.keySet().stream()
                .filter(key -> model.lacks(key, generation))
                .collect(Collectors.toSet());
    }

    private void send(Consumer<Writes> token, Set<Key> isNew) {
        var models = new HashMap<Documents<?>, List<WriteModel<Document>>>();
        changes.forEach((key, value) -> models.computeIfAbsent(key.documents(), kind -> new ArrayList<>())
                .add(model(key, value, isNew.contains(key))));
        connection.atomically(writes -> {
            token.accept(writes);
            models.forEach((kind, documents) -> writes.bulk(model.collection(kind, generation), documents));
            others.forEach(other -> other.accept(writes));
        });
    }

    private static WriteModel<Document> model(Key key, Optional<?> value, boolean isNew) {
        var filter = new BsonDocument("_id", new BsonString(key.id()));
        if (value.isEmpty()) {
            return new DeleteOneModel<>(filter);
        }
        var document = key.documents().document(key.id(), value.get());
        return isNew ? new InsertOneModel<>(document) : new ReplaceOneModel<>(filter, document, UPSERT);
    }
}
