package dev.verona.platform.axon;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.readmodel.Batch;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How far each processor is, one document a segment, {@code _id} = {@code processor/segment}, written together with what its batch
 * made of the read model. Why our own: axon-mongo's takes an update that changes nothing (two in one millisecond) for a lost claim,
 * and finds its entries by fields that the embedded server does not index.
 *
 * <p>No clock decides who has a claim. Every write of its owner moves a counter on, the {@code beat}; another node takes the claim over when it has seen
 * that counter stand still for the timeout, by its own stopwatch. Nodes whose clocks are minutes apart neither steal from
 * each other nor wait for each other.
 */
public final class MongoTokens implements TokenStore {

    private static final String COLLECTION = "tokens";
    private static final String STORE = "__store";

    private final MongoCollection<Document> tokens;
    private final Serializer serializer;
    private final ReadModels readModels;
    private final String node;
    private final Duration claimTimeout;
    private final LongSupplier stopwatch;

    /** The claims of others as last seen moving. */
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(String owner, long beat, long nanos) {}

    /**
     * @param node who claims; the same name after a restart takes its own claims back at once
     * @param claimTimeout after how long without a sign another node may take a claim
     */
    public MongoTokens(
            MongoDatabase database, Serializer serializer, ReadModels readModels, String node, Duration claimTimeout) {
        this(database, serializer, readModels, node, claimTimeout, System::nanoTime);
    }

    /** @param stopwatch nanoseconds from any moment on */
    MongoTokens(
            MongoDatabase database,
            Serializer serializer,
            ReadModels readModels,
            String node,
            Duration claimTimeout,
            LongSupplier stopwatch) {
        this.readModels = readModels;
        this.tokens = database.getCollection(COLLECTION);
        this.serializer = serializer;
        this.node = node;
        this.claimTimeout = claimTimeout;
        this.stopwatch = stopwatch;
    }

    private static String id(String processor, int segment) {
        return processor + "/" + segment;
    }

    private Bson oursOrFree(String processor, int segment) {
        return and(eq("_id", id(processor, segment)), Filters.or(eq("owner", node), eq("owner", null)));
    }

    private Bson claimed() {
        return Updates.combine(Updates.set("owner", node), Updates.inc("beat", 1L));
    }

    /** Whether its owner has not been seen alive for the timeout. */
    private boolean abandoned(Document entry) {
        var id = entry.getString("_id");
        var owner = entry.getString("owner");
        long beat = entry.getLong("beat");
        var before = seen.get(id);
        if (before == null || !before.owner().equals(owner) || before.beat() != beat) {
            seen.put(id, new Seen(owner, beat, stopwatch.getAsLong()));
            return false;
        }
        return stopwatch.getAsLong() - before.nanos() > claimTimeout.toNanos();
    }

    private boolean claimable(Document entry) {
        var owner = entry.getString("owner");
        return owner == null || owner.equals(node) || abandoned(entry);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var update = Updates.combine(
                claimed(),
                Updates.set("token", json(token)),
                Updates.set("type", token == null ? null : token.getClass().getName()));
        var batch = Batch.current();
        if (batch == null) {
            mustMatch(tokens.updateOne(oursOrFree(processor, segment), update), processor, segment);
        } else {
            batch.write(writes -> mustMatch(
                    writes.update(tokens, and(oursOrFree(processor, segment), of(batch)), update), processor, segment));
        }
    }

    /** Of the generation that the batch has changed: another may be shown by now. */
    private static Bson of(Batch batch) {
        return batch.generation() == 0
                ? Filters.or(eq("generation", 0), eq("generation", null))
                : eq("generation", batch.generation());
    }

    private static void mustMatch(UpdateResult changed, String processor, int segment) {
        if (changed.getMatchedCount() == 0) {
            throw new UnableToClaimTokenException(
                    "Another node has taken over " + id(processor, segment) + ", or it is not there");
        }
    }

    private @Nullable String json(@Nullable TrackingToken token) {
        return token == null ? null : serializer.serialize(token, String.class).getData();
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        if (fetchSegments(processor).length > 0) {
            throw new UnableToClaimTokenException(processor + " has its segments already");
        }
        for (int segment = 0; segment < segments; segment++) {
            initializeSegment(initial, processor, segment);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        insert(token, processor, segment, 0);
    }

    private void insert(@Nullable TrackingToken token, String processor, int segment, int generation) {
        try {
            tokens.insertOne(new Document("_id", id(processor, segment))
                    .append("processor", processor)
                    .append("segment", segment)
                    .append("owner", null)
                    .append("beat", 0L)
                    .append("generation", generation)
                    .append("token", json(token))
                    .append("type", token == null ? null : token.getClass().getName()));
        } catch (DuplicateKeyException e) {
            throw new UnableToInitializeTokenException(id(processor, segment) + " is there already", e);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            throw new UnableToInitializeTokenException(id(processor, segment) + " is there already", e);
        }
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        // Not while a generation is swapped here: this would show the old one again.
        var turn = readModels.find(processor).map(ReadModel::turn).orElse(null);
        if (turn == null) {
            return claim(processor, segment);
        }
        turn.lock();
        try {
            return claim(processor, segment);
        } finally {
            turn.unlock();
        }
    }

    private @Nullable TrackingToken claim(String processor, int segment) {
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        var claimed = tokens.findOneAndUpdate(oursOrFree(processor, segment), claimed(), after);
        if (claimed == null) {
            claimed = takeOver(processor, segment, after);
        }
        if (claimed == null) {
            throw new UnableToClaimTokenException(
                    "Another node works on " + id(processor, segment) + ", or it is not there");
        }
        show(processor, claimed);
        return token(claimed);
    }

    /** Others may have written the documents, or made a new generation, since this node knew them. */
    private void show(String processor, Document token) {
        int generation = token.getInteger("generation", 0);
        readModels.find(processor).ifPresent(model -> {
            model.show(generation);
            model.forget(generation);
        });
    }

    /** From an owner that has not moved, if it still has not. */
    private @Nullable Document takeOver(String processor, int segment, FindOneAndUpdateOptions after) {
        var entry = tokens.find(eq("_id", id(processor, segment))).first();
        return entry == null || !claimable(entry)
                ? null
                : tokens.findOneAndUpdate(
                        and(
                                eq("_id", entry.getString("_id")),
                                eq("owner", entry.getString("owner")),
                                eq("beat", entry.getLong("beat"))),
                        claimed(),
                        after);
    }

    /** How far a segment is, claimed or not. */
    public Optional<TrackingToken> peek(String processor, int segment) {
        return Optional.ofNullable(
                        tokens.find(eq("_id", id(processor, segment))).first())
                .map(this::token);
    }

    private @Nullable TrackingToken token(Document document) {
        var json = document.getString("token");
        return json == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(json, String.class, document.getString("type"), null));
    }

    /** Which generation of its documents a processor works on; empty when it has no token. */
    Optional<Integer> generation(String processor) {
        return Optional.ofNullable(tokens.find(eq("_id", id(processor, 0))).first())
                .map(token -> token.getInteger("generation", 0));
    }

    /** The position that the processor stands at; empty when it has no token. */
    OptionalLong standing(String processor) {
        var token = tokens.find(eq("_id", id(processor, 0))).first();
        return token == null ? OptionalLong.empty() : OptionalLong.of(MongoEventStorageEngine.position(token(token)));
    }

    /** As {@link #standing}, 0 when it has no token. */
    public long position(String processor) {
        return standing(processor).orElse(0);
    }

    /**
     * A token before the first event, for who makes a generation of documents.
     *
     * @throws UnableToInitializeTokenException when somebody does so already
     */
    void begin(String processor, int generation) {
        insert(new GlobalSequenceTrackingToken(0), processor, 0, generation);
    }

    /** The token is this node's now, whoever had it: what another one is about to write with it is refused. */
    void seize(String processor) {
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        var seized = tokens.findOneAndUpdate(eq("_id", id(processor, 0)), claimed(), after);
        if (seized == null) {
            throw new UnableToClaimTokenException("There is no token of " + processor + " yet");
        }
        show(processor, seized);
    }

    /** From now on the processor works on that generation of its documents, and screens are shown it: this one write decides. */
    void adopt(String processor, int generation) {
        mustMatch(
                tokens.updateOne(
                        oursOrFree(processor, 0), Updates.combine(claimed(), Updates.set("generation", generation))),
                processor,
                0);
    }

    /** As {@link #storeToken}, where the processor stands at what it did before. */
    void hold(Batch batch, String processor) {
        batch.write(writes ->
                mustMatch(writes.update(tokens, and(oursOrFree(processor, 0), of(batch)), claimed()), processor, 0));
    }

    /** A generation is made, or given up. */
    void end(String processor) {
        tokens.deleteOne(eq("_id", id(processor, 0)));
    }

    @Override
    public void extendClaim(String processor, int segment) {
        var changed =
                tokens.updateOne(and(eq("_id", id(processor, segment)), eq("owner", node)), Updates.inc("beat", 1L));
        if (changed.getMatchedCount() == 0) {
            throw new UnableToClaimTokenException("Another node has taken over " + id(processor, segment));
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.updateOne(and(eq("_id", id(processor, segment)), eq("owner", node)), Updates.set("owner", null));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        if (tokens.deleteOne(and(eq("_id", id(processor, segment)), eq("owner", node)))
                        .getDeletedCount()
                == 0) {
            throw new UnableToClaimTokenException("Another node works on " + id(processor, segment));
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    private List<Document> entries(String processor) {
        return tokens.find(eq("processor", processor)).into(new ArrayList<>());
    }

    @Override
    public int[] fetchSegments(String processor) {
        return entries(processor).stream()
                .mapToInt(entry -> entry.getInteger("segment"))
                .sorted()
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        var entries = entries(processor);
        int[] all = entries.stream()
                .mapToInt(entry -> entry.getInteger("segment"))
                .sorted()
                .toArray();
        return entries.stream()
                .filter(this::claimable)
                .mapToInt(entry -> entry.getInteger("segment"))
                .sorted()
                .mapToObj(segment -> Segment.computeSegment(segment, all))
                .toList();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        var known = tokens.find(eq("_id", STORE)).first();
        if (known == null) {
            known = new Document("_id", STORE).append("id", UUID.randomUUID().toString());
            try {
                tokens.insertOne(known);
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                return Optional.ofNullable(tokens.find(eq("_id", STORE)).first())
                        .map(there -> there.getString("id"));
            }
        }
        return Optional.of(known.getString("id"));
    }

    @Override
    public String toString() {
        return "MongoTokens" + Arrays.asList(node, claimTimeout);
    }
}
