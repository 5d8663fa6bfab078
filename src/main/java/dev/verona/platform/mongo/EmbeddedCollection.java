package dev.verona.platform.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection of the embedded server that can walk its documents by {@code _id}, up or down, from one to another: the server knows
 * equality alone, and would load and sort everything to answer what the last document is.
 */
final class EmbeddedCollection extends H2Collection {

    private static final String ID = "_id";
    private static final long ANSWER_BYTES = 8 << 20;
    private static final long UNKNOWN_AVERAGE = 32 << 10;
    private static final int MOST_ANSWER = 10_000;
    private static final int LEAST_ANSWER = 10;
    private static final Set<String> BOUNDS = Set.of("$gt", "$gte", "$lt", "$lte");

    private final MVMap<Object, Document> documents;

    EmbeddedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.documents = documents;
    }

    /**
     * How many documents go into one answer when its reader does not say: the server itself would put all of them in, and no client takes a
     * message of more than 48 MB.
     */
    int answerSize() {
        int count = count();
        // The server counts bytes in an int, which a large store runs over.
        long average = count == 0 ? 0 : getDataSize() < 0 ? UNKNOWN_AVERAGE : getDataSize() / count;
        return Math.clamp(ANSWER_BYTES / Math.max(1, average), LEAST_ANSWER, MOST_ANSWER);
    }

    /** Whoever asks without a size, as an update does, takes all of them at once. */
    @Override
    protected QueryResult createQueryResult(List<Document> documents, int batchSize) {
        return super.createQueryResult(documents, batchSize > 0 ? Answers.fitting(documents, batchSize) : batchSize);
    }

    @Override
    protected de.bwaldvogel.mongo.backend.Cursor createCursor(List<Document> remaining) {
        var rest = new Answers.Rest(cursorRegistry.generateCursorId(), remaining);
        cursorRegistry.add(rest);
        return rest;
    }

    /** Where to walk; a missing end is open. */
    private record Walk(@Nullable Object from, @Nullable Object to, boolean down) {}

    @Override
    protected QueryResult queryDocuments(
            Document asked, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        var query = bounded(asked);
        var walk = walk(query, orderBy);
        return walk == null
                ? super.queryDocuments(query, orderBy, skip, limit, batchSize, fields)
                : matchDocumentsFromStream(query, along(walk), skip, limit, batchSize, null, fields);
    }

    /** Numbers that follow one another without a gap, asked for one by one, are a way from the first to the last. */
    private static Document bounded(Document query) {
        if (query.size() == 1
                && query.get(ID) instanceof Document wanted
                && wanted.size() == 1
                && wanted.get("$in") instanceof List<?> values
                && values.size() > 1) {
            for (int i = 0; i < values.size(); i++) {
                if (!(values.get(i) instanceof Long number)
                        || !(values.getFirst() instanceof Long first)
                        || number != first + i) {
                    return query;
                }
            }
            return new Document(ID, new Document("$gte", values.getFirst()).append("$lte", values.getLast()));
        }
        return query;
    }

    /** How to answer by walking; null when that would not give the right order, or nothing would be saved. */
    private @Nullable Walk walk(Document query, @Nullable Document orderBy) {
        var order = orderBy == null ? new Document() : orderBy;
        boolean ordered = !order.isEmpty();
        if (ordered && !order.keySet().equals(Set.of(ID))) {
            return null;
        }
        boolean down = ordered && order.get(ID) instanceof Number direction && direction.intValue() < 0;
        if (query.isEmpty()) {
            return ordered && ofOneType() ? ends(null, null, down) : null;
        }
        if (!query.keySet().equals(Set.of(ID))
                || !(query.get(ID) instanceof Document bounds)
                || bounds.isEmpty()
                || !BOUNDS.containsAll(bounds.keySet())
                || !ofOneType()) {
            return null;
        }
        var type = documents.firstKey().getClass();
        if (!bounds.values().stream().allMatch(type::isInstance)) {
            return null;
        }
        return ends(first(bounds, "$gte", "$gt"), first(bounds, "$lte", "$lt"), down);
    }

    private static @Nullable Object first(Document bounds, String one, String other) {
        return bounds.containsKey(one) ? bounds.get(one) : bounds.get(other);
    }

    private static Walk ends(@Nullable Object low, @Nullable Object high, boolean down) {
        return down ? new Walk(high, low, true) : new Walk(low, high, false);
    }

    /** Keys are grouped by type: when the first and the last are of one, all are. */
    private boolean ofOneType() {
        var first = documents.firstKey();
        return (first instanceof Long || first instanceof String)
                && first.getClass().equals(documents.lastKey().getClass());
    }

    private Stream<Document> along(Walk walk) {
        Cursor<Object, Document> cursor = documents.cursor(walk.from(), walk.to(), walk.down());
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Iterator<Document>() {
                            @Override
                            public boolean hasNext() {
                                return cursor.hasNext();
                            }

                            @Override
                            public Document next() {
                                cursor.next();
                                return cursor.getValue();
                            }
                        },
                        Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
