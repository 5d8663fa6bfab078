package dev.verona.platform.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * One database of the embedded server. Differs from the H2 backend's own in what it writes: BSON instead of serialised Java objects,
 * and index keys that compare without being serialised first.
 */
final class EmbeddedDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    /** The backend finds its databases by it when it opens a file. */
    private static final String DATA = "databases.";

    private static final int UNKNOWN_ANSWER = 100;
    private static final String META = "meta.";
    private static final String INDEX = "index.";

    private final MVStore store;
    private final Map<String, EmbeddedCollection> opened = new ConcurrentHashMap<>();

    EmbeddedDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    private String full(String collection) {
        return getFullCollectionNamespace(collection);
    }

    private MVMap<Object, Document> data(String collection) {
        return store.openMap(
                DATA + full(collection), new MVMap.Builder<Object, Document>().valueType(BsonValues.INSTANCE));
    }

    private MVMap<String, Object> meta(String collection) {
        return store.openMap(META + full(collection));
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var collection = new EmbeddedCollection(this, name, options, data(name), meta(name), cursorRegistry);
        opened.put(name, collection);
        return collection;
    }

    /** How many documents of a collection go into one answer when its reader does not say. */
    int answerSize(String collection) {
        var known = opened.get(collection);
        return known == null ? UNKNOWN_ANSWER : known.answerSize();
    }

    private String indexMap(String collection, String index) {
        return INDEX + full(collection) + "." + index;
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        MVMap<KeyValue, Object> map = store.openMap(
                indexMap(collection, index), new MVMap.Builder<KeyValue, Object>().keyType(IndexKeys.INSTANCE));
        return new UniqueIndex(map, index, keys, sparse);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        store.removeMap(indexMap(collection.getCollectionName(), index));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        opened.remove(name);
        super.dropCollection(name, oplog);
        store.removeMap(data(name));
        store.removeMap(meta(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        var oldName = collection.getCollectionName();
        var indexes = new LinkedHashSet<>(store.getMapNames());
        var moved = opened.remove(oldName);
        if (moved != null) {
            opened.put(name, moved);
        }
        super.moveCollection(from, collection, name);
        store.renameMap(data(oldName), DATA + full(name));
        store.renameMap(meta(oldName), META + full(name));
        var prefix = INDEX + full(oldName) + ".";
        for (var map : indexes) {
            if (map.startsWith(prefix)) {
                store.renameMap(
                        store.openMap(map, new MVMap.Builder<KeyValue, Object>().keyType(IndexKeys.INSTANCE)),
                        indexMap(name, map.substring(prefix.length())));
            }
        }
    }

    @Override
    protected long getStorageSize() {
        var file = store.getFileStore();
        return file == null ? 0 : file.size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    private static final class UniqueIndex extends AbstractUniqueIndex<Object> {

        private final MVMap<KeyValue, Object> positions;

        UniqueIndex(MVMap<KeyValue, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
            super(name, keys, sparse);
            this.positions = positions;
        }

        @Override
        protected @Nullable Object removeDocument(KeyValue key) {
            return positions.remove(key);
        }

        @Override
        protected boolean putKeyPosition(KeyValue key, Object position) {
            return positions.putIfAbsent(key, Missing.ofNullable(position)) == null;
        }

        @Override
        protected Iterable<Entry<KeyValue, Object>> getIterable() {
            return positions.entrySet();
        }

        @Override
        protected @Nullable Object getPosition(KeyValue key) {
            return positions.get(key);
        }

        /** One document may have several of the keys that are asked for; it is one answer. */
        @Override
        public synchronized Iterable<Object> getPositions(Document query) {
            var distinct = new LinkedHashSet<Object>();
            super.getPositions(query).forEach(distinct::add);
            return distinct;
        }

        @Override
        public long getCount() {
            return positions.sizeAsLong();
        }

        @Override
        public long getDataSize() {
            return getCount();
        }
    }
}
