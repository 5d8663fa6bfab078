package dev.verona.platform.eventstore;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events of Verona in MongoDB: one document per commit, numbered without gaps in the order they were made, whatever any clock
 * says. A stream is read by its keys ({@code id/0}, {@code id/1}…), so that it costs what the stream costs; the whole is
 * read in ranges of positions. Readers see an event once it is durable.
 */
public final class MongoEventStorageEngine extends BatchingEventStorageEngine {

    private static final Logger log = LoggerFactory.getLogger(MongoEventStorageEngine.class);

    private static final String COMMITS = "commits";
    private static final String SNAPSHOTS = "snapshots";
    private static final int STREAM_BATCH = 128;
    private static final int TAIL_BATCH = 512;

    /** How many guesses at a stream's end go into one question. */
    private static final int GUESSES = 32;

    /** No stream is as long as this power of two. */
    private static final int LONGEST = 40;

    /** Of each of many streams, so many events are asked for at once; a longer one is read by itself. */
    private static final int SHORT = 4;

    private static final int STREAMS_AT_ONCE = 400;
    private static final String AHEAD = MongoEventStorageEngine.class.getName();

    private final MongoCollection<Document> commits;
    private final MongoCollection<Document> snapshots;
    private final Appender appender;
    private volatile Head head;

    private MongoEventStorageEngine(
            Builder builder, MongoDatabase database, BooleanSupplier readOnly, Appender.Patience patience) {
        super(builder);
        // Acknowledged means durable, on the embedded server too, whatever the connection's default is.
        this.commits = database.getCollection(COMMITS).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.snapshots = database.getCollection(SNAPSHOTS);
        commits.createIndex(Indexes.ascending(Commit.KEYS), new IndexOptions().unique(true));
        this.head = Head.of(commits);
        this.appender = new Appender(commits, readOnly, this::seen, patience);
    }

    /**
     * @param events writes payloads and metadata under logical names
     * @param snapshots writes aggregates
     */
    public static MongoEventStorageEngine over(
            MongoDatabase database,
            Serializer events,
            Serializer snapshots,
            EventUpcaster upcasters,
            SnapshotFilter snapshotFilter) {
        return over(database, () -> false, events, snapshots, upcasters, snapshotFilter);
    }

    /**
     * @param readOnly whether the store has said that it cannot be written any more: then commands are refused
     * @param events writes payloads and metadata under logical names
     * @param snapshots writes aggregates
     */
    public static MongoEventStorageEngine over(
            MongoDatabase database,
            BooleanSupplier readOnly,
            Serializer events,
            Serializer snapshots,
            EventUpcaster upcasters,
            SnapshotFilter snapshotFilter) {
        return new MongoEventStorageEngine(
                new Builder(events, snapshots, upcasters, snapshotFilter), database, readOnly, Appender.Patience.USUAL);
    }

    /** Its appending is measured there from now on. */
    void measure(MeterRegistry registry) {
        appender.measure(registry);
    }

    private synchronized void seen(Head end) {
        if (end.next() > head.next()) {
            head = end;
        }
    }

    /** The position of the last event that readers may see; 0 in an empty store. */
    public long head() {
        return head.next() - 1;
    }

    /** How many commits there are. */
    long commits() {
        return commits.estimatedDocumentCount();
    }

    /** Looks whether other processes have appended. */
    public long refreshHead() {
        seen(head.now(commits));
        return head();
    }

    /**
     * Tells of commits of any process, from now on. Each call of {@code tryNext} waits for up to a second.
     *
     * @throws com.mongodb.MongoException when the server has no change streams
     */
    MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes() {
        return commits.watch(List.of(
                        Aggregates.match(Filters.eq("operationType", "insert")),
                        Aggregates.project(Projections.include("operationType", "documentKey"))))
                .maxAwaitTime(1, TimeUnit.SECONDS)
                .cursor();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var stored = events.stream()
                .map(message -> StoredEvent.of(message, serializer))
                .toList();
        append(CommandScope.claim(events)
                .map(command -> command.recording(stored))
                .orElseGet(() -> Recording.of(stored)));
    }

    void append(Recording recording) {
        appender.append(recording);
    }

    /** What the store has of the command that was sent under an id; empty when that recorded nothing. */
    public Optional<Recorded> recorded(String command) {
        return Optional.ofNullable(commits.find(Filters.eq(Commit.KEYS, Recording.commandKey(command)))
                        .first())
                .map(Commit::from)
                .map(Commit::recorded);
    }

    /**
     * Reads streams together that the unit of work at hand is about to load one after the other: a commit that began hundreds of them is read once instead of once
     * for each. Long streams are left to be read by themselves. What is appended after this by somebody else is missed, and refuses what the unit of work appends
     * to that stream, as always.
     */
    public void readAhead(Collection<String> streams) {
        var all = List.copyOf(new LinkedHashSet<>(streams));
        for (int from = 0; from < all.size(); from += STREAMS_AT_ONCE) {
            var piece = all.subList(from, Math.min(all.size(), from + STREAMS_AT_ONCE));
            var found = new HashMap<String, List<StoredEvent>>();
            piece.forEach(stream -> found.put(stream, new ArrayList<>()));
            var keys = piece.stream()
                    .flatMap(stream ->
                            LongStream.range(0, SHORT).mapToObj(sequence -> StoredEvent.key(stream, sequence)))
                    .toList();
            for (var document : commits.find(Filters.in(Commit.KEYS, keys)).sort(Sorts.ascending(Commit.ID))) {
                for (var event : Commit.from(document).events()) {
                    var events = found.get(event.stream());
                    if (events != null && event.sequence() == events.size()) {
                        events.add(event);
                    }
                }
            }
            found.values().removeIf(events -> events.size() >= SHORT);
            ahead().putAll(found);
        }
    }

    private static Map<String, List<StoredEvent>> ahead() {
        return CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource(AHEAD, key -> new HashMap<String, List<StoredEvent>>());
    }

    /** The whole stream, if it was read ahead in this unit of work. */
    private static Optional<List<StoredEvent>> readAhead(String stream) {
        if (!CurrentUnitOfWork.isStarted()) {
            return Optional.empty();
        }
        Map<String, List<StoredEvent>> known = CurrentUnitOfWork.get().root().getResource(AHEAD);
        return known == null ? Optional.empty() : Optional.ofNullable(known.get(stream));
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstSequence, int batchSize) {
        var keys = LongStream.range(firstSequence, firstSequence + batchSize)
                .mapToObj(sequence -> StoredEvent.key(stream, sequence))
                .toList();
        var events = new ArrayList<DomainEventData<?>>();
        long next = firstSequence;
        long lastCommit = 0;
        for (var document : commits.find(Filters.in(Commit.KEYS, keys)).sort(Sorts.ascending(Commit.ID))) {
            var commit = Commit.from(document);
            if (commit.position() == lastCommit) {
                continue;
            }
            lastCommit = commit.position();
            for (var event : commit.events()) {
                if (event.stream().equals(stream) && event.sequence() == next) {
                    events.add(event.data());
                    next++;
                }
            }
        }
        return events;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long from = position(lastToken) + 1;
        long upTo = head();
        if (from > upTo) {
            return List.of();
        }
        // By value, not by order: positions have no gaps, and a server may go through all that follows before it gives
        // the first.
        long to = Math.min(upTo, from + batchSize - 1);
        var found = commits.find(Filters.in(
                        Commit.ID, LongStream.rangeClosed(from, to).boxed().toList()))
                .sort(Sorts.ascending(Commit.ID))
                .map(Commit::from)
                .into(new ArrayList<>());
        if (found.isEmpty() || found.getFirst().position() > from) {
            // The token stands inside a commit: its later events come first.
            found.addFirst(commitAround(from));
        }
        var events = new ArrayList<TrackedEventData<?>>();
        long next = from;
        for (var commit : found) {
            if (commit.position() > next) {
                throw new EventStoreException(
                        "The event store is damaged: position " + next + " is missing before " + commit.position());
            }
            for (int i = (int) (next - commit.position()); i < commit.events().size(); i++) {
                events.add(new TrackedDomainEventData<>(
                        new GlobalSequenceTrackingToken(next++),
                        commit.events().get(i).data()));
            }
        }
        return events;
    }

    private Commit commitAround(long position) {
        var document = commits.find(Filters.lt(Commit.ID, position))
                .sort(Sorts.descending(Commit.ID))
                .limit(1)
                .first();
        if (document == null) {
            throw new EventStoreException("The event store is damaged: position " + position + " is missing");
        }
        var commit = Commit.from(document);
        if (commit.last() < position) {
            throw new EventStoreException("The event store is damaged: position " + position + " is missing");
        }
        return commit;
    }

    /** The position that a token stands at; 0 before the first event. */
    public static long position(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        var lower = WrappedToken.unwrapLowerBound(token);
        return lower == null ? 0 : lower.position().orElse(0);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        var ahead = readAhead(stream);
        if (ahead.isPresent()) {
            return ahead.filter(events -> !events.isEmpty()).map(events -> events.size() - 1L);
        }
        if (highestOf(stream, List.of(0L), -1) < 0) {
            return Optional.empty();
        }
        // Which powers of two are in the stream? Then the same between the last that is and the first that is not.
        long known = -1;
        long missing = 1L << LONGEST;
        var guesses = Stream.concat(Stream.of(0L), IntStream.range(0, LONGEST).mapToObj(power -> 1L << power))
                .toList();
        while (missing - known > 1) {
            long highest = highestOf(stream, guesses, known);
            for (var guess : guesses) {
                if (guess > highest) {
                    missing = Math.min(missing, guess);
                }
            }
            known = highest;
            if (known < 0) {
                return Optional.empty();
            }
            long step = Math.max(1, (missing - known) / GUESSES);
            long start = known;
            long end = missing;
            guesses = LongStream.rangeClosed(1, GUESSES)
                    .map(i -> start + i * step)
                    .filter(guess -> guess < end)
                    .boxed()
                    .toList();
        }
        return Optional.of(known);
    }

    private long highestOf(String stream, List<Long> guesses, long otherwise) {
        var wanted = guesses.stream()
                .map(sequence -> StoredEvent.key(stream, sequence))
                .toList();
        long highest = otherwise;
        var prefix = stream + "/";
        for (var document :
                commits.find(Filters.in(Commit.KEYS, wanted)).projection(Projections.include(Commit.KEYS))) {
            for (var key : document.getList(Commit.KEYS, String.class)) {
                if (key.startsWith(prefix)) {
                    highest = Math.max(highest, Long.parseLong(key.substring(prefix.length())));
                }
            }
        }
        return highest;
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(head());
    }

    /** Timestamps need not rise with positions; the token stands before the first event at or after that moment. */
    @Override
    public TrackingToken createTokenAt(Instant moment) {
        TrackingToken token = createTailToken();
        while (true) {
            var batch = fetchTrackedEvents(token, TAIL_BATCH);
            if (batch.isEmpty()) {
                return token;
            }
            for (var event : batch) {
                if (!event.getTimestamp().isBefore(moment)) {
                    return token;
                }
                token = event.trackingToken();
            }
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        var stored = StoredEvent.of(snapshot, serializer);
        var there = snapshots
                .find(Filters.eq(Commit.ID, stored.stream()))
                .projection(Projections.include("seq"))
                .first();
        if (there == null || there.getLong("seq") < stored.sequence()) {
            snapshots.replaceOne(
                    Filters.eq(Commit.ID, stored.stream()),
                    stored.toDocument().append(Commit.ID, stored.stream()),
                    new ReplaceOptions().upsert(true));
        }
    }

    /** What is written in the form of another version is no snapshot; the stream has all that it had. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        var snapshot = super.readSnapshot(stream);
        try {
            snapshot.ifPresent(DomainEventMessage::getPayload);
            return snapshot;
        } catch (SerializationException e) {
            log.warn("The snapshot of {} cannot be read, its events are read instead: {}", stream, e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        if (readAhead(stream).isPresent()) {
            return Stream.empty();
        }
        var document = snapshots.find(Filters.eq(Commit.ID, stream)).first();
        return document == null
                ? Stream.empty()
                : Stream.of(StoredEvent.from(document).data());
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String stream, long firstSequence) {
        var ahead = readAhead(stream);
        if (ahead.isPresent()) {
            return ahead.get().stream()
                    .filter(event -> event.sequence() >= firstSequence)
                    .map(StoredEvent::data);
        }
        return Stream.iterate(
                        domainEvents(stream, firstSequence),
                        batch -> !batch.isEmpty(),
                        batch -> batch.size() < STREAM_BATCH
                                ? List.of()
                                : domainEvents(stream, batch.getLast().getSequenceNumber() + 1))
                .flatMap(List::stream);
    }

    private List<DomainEventData<?>> domainEvents(String stream, long firstSequence) {
        return List.copyOf(fetchDomainEvents(stream, firstSequence, STREAM_BATCH));
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {
        Builder(Serializer events, Serializer snapshots, EventUpcaster upcasters, SnapshotFilter filter) {
            PersistenceExceptionResolver none = exception -> false;
            eventSerializer(events);
            snapshotSerializer(snapshots);
            upcasterChain(upcasters);
            snapshotFilter(filter);
            persistenceExceptionResolver(none);
            batchSize(TAIL_BATCH);
        }
    }
}
