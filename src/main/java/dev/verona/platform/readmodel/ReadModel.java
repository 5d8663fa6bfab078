package dev.verona.platform.readmodel;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.platform.mongo.MongoConnection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.messaging.Message;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents of one processing group. There may be several generations of them: screens are shown one, while a rebuild makes the next.
 * Only the processor writes, so what it has read or written it need not read again.
 */
public final class ReadModel {

    private static final String GENERATION = ".g";
    private static final int REMEMBERED = 4_096;
    /** Of how many documents of a generation under way it is known that they are there: some tens of megabytes. */
    private static final int NAMED = 400_000;

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String name;
    private final MongoConnection connection;
    private final List<Documents<?>> kinds = new CopyOnWriteArrayList<>();
    private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();
    private final List<Foresight> foresights = new CopyOnWriteArrayList<>();
    private volatile int live;

    private final Map<Integer, Memory> memories = new ConcurrentHashMap<>();
    private final ReentrantLock turn = new ReentrantLock();

    /** What the processor knows of a generation's documents. Used by the one thread that handles its events. */
    private static final class Memory {
        final Map<Batch.Key, Optional<?>> known = new LinkedHashMap<>(16, 0.75f, true);
        /** What was ever written to a generation that was begun here, so that everything else is not there; null when that is not known. */
        volatile @Nullable Set<Batch.Key> written;

        @Nullable
        Set<String> waiting;

        /** What is on its way to the database, where it cannot be read yet. */
        Map<Batch.Key, Optional<?>> underWay = Map.of();

        void put(Map<Batch.Key, Optional<?>> more) {
            more.forEach((key, value) -> {
                if (key.documents().isRemembered()) {
                    known.put(key, value);
                }
            });
            var eldest = known.entrySet().iterator();
            for (int over = known.size() - REMEMBERED; over > 0; over--) {
                eldest.next();
                eldest.remove();
            }
        }

        void wrote(Set<Batch.Key> keys) {
            var all = written;
            if (all != null) {
                all.addAll(keys);
                if (all.size() > NAMED) {
                    written = null;
                }
            }
        }

        boolean lacks(Batch.Key key) {
            var all = written;
            return all != null && !all.contains(key);
        }
    }

    ReadModel(String name, MongoConnection connection, int live) {
        this.name = name;
        this.connection = connection;
        this.live = live;
    }

    /** The processing group whose events make it. */
    public String name() {
        return name;
    }

    /** Documents that Jackson writes and reads. */
    public <T> Documents<T> documents(String collection, Class<T> type) {
        return documents(
                collection,
                value -> new Document(MAPPER.convertValue(value, TREE)),
                document -> MAPPER.convertValue(document, type));
    }

    /** Documents with a form of their own, which need not say their {@code _id}. */
    public <T> Documents<T> documents(String collection, Function<T, Document> writer, Function<Document, T> reader) {
        var kind = new Documents<>(this, collection, writer, reader);
        kinds.add(kind);
        return kind;
    }

    /** Which documents are about to be written. */
    @FunctionalInterface
    public interface Changes {
        Set<String> of(Documents<?> kind);
    }

    /** The listener may change more documents; it is not asked about those. */
    public void beforeWrite(Consumer<Changes> listener) {
        listeners.add(listener);
    }

    /** What the handling of an event is going to look up. */
    @FunctionalInterface
    public interface Foresight {
        void of(Object event, Wanted wanted);
    }

    /** Takes down what is going to be looked up. */
    @FunctionalInterface
    public interface Wanted {
        void add(Documents<?> kind, String id);
    }

    /** Then the documents that the events of a batch look up are read together, not one after the other. What it does not name is read when it is looked up. */
    public void foresee(Foresight foresight) {
        foresights.add(foresight);
    }

    void readAhead(List<? extends Message<?>> events, int generation) {
        var memory = memories.computeIfAbsent(generation, number -> new Memory());
        if (foresights.isEmpty() || events.size() < 2) {
            return;
        }
        var wanted = new LinkedHashMap<Documents<?>, Set<String>>();
        Wanted unknown = (kind, id) -> {
            var key = new Batch.Key(kind, id);
            if (!memory.known.containsKey(key) && !memory.underWay.containsKey(key) && !memory.lacks(key)) {
                wanted.computeIfAbsent(kind, first -> new LinkedHashSet<>()).add(id);
            }
        };
        events.forEach(event ->
                payload(event).ifPresent(payload -> foresights.forEach(foresight -> foresight.of(payload, unknown))));
        wanted.forEach((kind, ids) -> readAhead(kind, List.copyOf(ids), generation, memory));
    }

    private static Optional<Object> payload(Message<?> event) {
        try {
            return Optional.ofNullable(event.getPayload());
        } catch (RuntimeException e) {
            // Whoever handles it comes upon it again, and deals with it there.
            return Optional.empty();
        }
    }

    private void readAhead(Documents<?> kind, List<String> ids, int generation, Memory memory) {
        var read = new LinkedHashMap<Batch.Key, Optional<?>>();
        ids.forEach(id -> read.put(new Batch.Key(kind, id), Optional.empty()));
        kind.findAll(ids, generation).forEach((id, value) -> read.put(new Batch.Key(kind, id), Optional.of(value)));
        memory.put(read);
    }

    void announce(Changes changes) {
        listeners.forEach(listener -> listener.accept(changes));
    }

    /** The generation that screens are shown. */
    public int live() {
        return live;
    }

    /**
     * Held by whoever changes the generation that is shown, for as long as a batch of events or the swap of generations takes. It holds within this node;
     * between nodes the token's owner and generation decide.
     */
    public Lock turn() {
        return turn;
    }

    /** From now on screens are shown this generation. */
    public void show(int generation) {
        live = generation;
        nothingIsNew(generation);
    }

    private void nothingIsNew(int generation) {
        var memory = memories.get(generation);
        if (memory != null) {
            memory.written = null;
        }
    }

    /** Makes the collections of a generation, empty. */
    public void prepare(int generation) {
        drop(generation);
        kinds.forEach(kind -> connection.database().createCollection(collectionName(kind, generation)));
        var memory = new Memory();
        memory.written = new HashSet<>();
        memories.put(generation, memory);
    }

    private void drop(int generation) {
        memories.remove(generation);
        kinds.forEach(kind -> collection(kind, generation).drop());
    }

    /** Drops what earlier generations there are. */
    public void dropBefore(int generation) {
        var there = connection.database().listCollectionNames().into(new HashSet<>());
        for (var kind : kinds) {
            there.stream()
                    .filter(name -> generationOf(kind, name) < generation)
                    .forEach(name -> connection.database().getCollection(name).drop());
        }
        memories.keySet().removeIf(other -> other < generation);
    }

    /** Of a collection; that of none when it is not of this kind. */
    private static int generationOf(Documents<?> kind, String collection) {
        if (collection.equals(kind.name())) {
            return 0;
        }
        var prefix = kind.name() + GENERATION;
        var number = collection.startsWith(prefix) ? collection.substring(prefix.length()) : "";
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    /** Empties what screens are shown. */
    public void clear() {
        prepare(live);
    }

    /** Forgets what is known of the documents: somebody else may write them now. */
    public void forget(int generation) {
        memories.remove(generation);
    }

    @Nullable
    Batch batch() {
        var batch = Batch.current();
        return batch != null && batch.model() == this ? batch : null;
    }

    private static String collectionName(Documents<?> kind, int generation) {
        return generation == 0 ? kind.name() : kind.name() + GENERATION + generation;
    }

    MongoCollection<Document> collection(Documents<?> kind, int generation) {
        return connection.database().getCollection(collectionName(kind, generation));
    }

    <T> Optional<T> read(Documents<T> kind, String id, int generation) {
        return document(kind, id, generation).map(kind::read);
    }

    Optional<Document> document(Documents<?> kind, String id, int generation) {
        return Optional.ofNullable(
                collection(kind, generation).find(Filters.eq("_id", id)).first());
    }

    /** What one field of a document says. */
    Optional<Object> mark(Documents<?> kind, String id, int generation, String field) {
        return Optional.ofNullable(collection(kind, generation)
                        .find(Filters.eq("_id", id))
                        .projection(Projections.include(field))
                        .first())
                .map(document -> document.get(field));
    }

    /** Outside a batch. */
    <T> void write(Documents<T> kind, String id, Optional<T> value) {
        nothingIsNew(live);
        announce(other -> other == kind ? Set.of(id) : Set.of());
        var collection = collection(kind, live);
        var filter = Filters.eq("_id", id);
        if (value.isEmpty()) {
            collection.deleteOne(filter);
        } else {
            collection.replaceOne(filter, kind.document(id, value.get()), UPSERT);
        }
    }

    @SuppressWarnings("unchecked") // only values of a kind are kept under it
    <T> Optional<T> recall(Batch.Key key, int generation) {
        var memory = memories.computeIfAbsent(generation, number -> new Memory());
        var known = memory.known.get(key);
        if (known == null) {
            known = memory.underWay.get(key);
        }
        if (known != null) {
            return (Optional<T>) known;
        }
        if (memory.lacks(key)) {
            return Optional.empty();
        }
        var read = (Optional<T>) read(key.documents(), key.id(), generation);
        memory.put(Map.of(key, read));
        return read;
    }

    /** Whether there has never been such a document, for certain. */
    boolean lacks(Batch.Key key, int generation) {
        var memory = memories.get(generation);
        return memory != null && memory.lacks(key);
    }

    /** The streams of which events were set aside, so that later ones must wait; read once and then kept by who handles the events. */
    public Set<String> waiting(int generation, Supplier<Set<String>> read) {
        var memory = memories.computeIfAbsent(generation, number -> new Memory());
        var known = memory.waiting;
        if (known == null) {
            known = read.get();
            memory.waiting = known;
        }
        return known;
    }

    /** @param changes are in the database, or on their way there: then until the next call */
    void remember(Map<Batch.Key, Optional<?>> changes, int generation, boolean underWay) {
        var memory = memories.computeIfAbsent(generation, number -> new Memory());
        memory.put(changes);
        memory.wrote(changes.keySet());
        memory.underWay = underWay ? changes : Map.of();
    }
}
