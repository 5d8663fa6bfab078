package dev.verona.search.projection.index;

import dev.verona.platform.mongo.StoreProperties;
import dev.verona.search.api.SearchHit.Kind;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The index of this node, in a folder beside its data, or in memory when the store is. With the documents it keeps the position of the
 * last event in them, in one commit, so after a crash it goes on where it was; an index that cannot be read is made anew.
 */
@Component
class SearchIndex {

    /** The processing group that feeds it. */
    static final String GROUP = "search";

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    /** Of the documents; one that was written in another is made anew. */
    private static final String FORMAT = "2";

    private static final String FORMAT_KEY = "format";
    private static final String POSITION_KEY = "position";

    /** How much work a crash may cost: what was read since then is read again. */
    private static final Duration KEEP_EVERY = Duration.ofSeconds(5);

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private OptionalLong seen;
    private long kept = System.nanoTime();

    SearchIndex(StoreProperties store) {
        try {
            directory = directory(store);
            writer = open(directory);
            seen = position(writer);
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Directory directory(StoreProperties store) throws IOException {
        return store.kind() == StoreProperties.Kind.MEMORY
                ? new ByteBuffersDirectory()
                : FSDirectory.open(Files.createDirectories(store.data().resolve("search")));
    }

    private static IndexWriter open(Directory directory) throws IOException {
        try {
            var writer = new IndexWriter(directory, configuration(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
            if (writer.getDocStats().numDocs == 0
                    || FORMAT.equals(committed(writer).get(FORMAT_KEY))) {
                return writer;
            }
            writer.close();
        } catch (LockObtainFailedException e) {
            log.warn("Another process has the search index of this data folder: this one keeps its own in memory");
            return new IndexWriter(new ByteBuffersDirectory(), configuration(IndexWriterConfig.OpenMode.CREATE));
        } catch (IOException | IllegalArgumentException e) {
            log.warn("The search index cannot be read ({}) and is made anew from the events", e.getMessage());
        }
        return new IndexWriter(directory, configuration(IndexWriterConfig.OpenMode.CREATE));
    }

    private static IndexWriterConfig configuration(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(Wording.ANALYZER)
                .setOpenMode(mode)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(16);
    }

    private static Map<String, String> committed(IndexWriter writer) {
        var data = writer.getLiveCommitData();
        var known = new HashMap<String, String>();
        if (data != null) {
            data.forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        }
        return known;
    }

    private static OptionalLong position(IndexWriter writer) {
        var position = committed(writer).get(POSITION_KEY);
        return position == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(position));
    }

    /** The position of the last event of which everything is in the documents, empty for none. */
    synchronized OptionalLong seen() {
        return seen;
    }

    synchronized void seen(OptionalLong position) {
        seen = position;
    }

    /** The thing as its last event in the index left it. */
    Optional<Entry> find(String key) {
        return search(searcher -> {
            var found = searcher.search(new TermQuery(new Term(Documents.KEY, key)), 1).scoreDocs;
            return found.length == 0
                    ? Optional.empty()
                    : Optional.of(Documents.entry(searcher.storedFields().document(found[0].doc)));
        });
    }

    /** All things of an account, and itself. */
    private List<Entry> of(String account) {
        return search(searcher -> {
            var entries = new ArrayList<Entry>();
            var all = new TermQuery(new Term(Documents.ACCOUNT, account));
            for (var found : searcher.search(all, Math.max(1, searcher.count(all))).scoreDocs) {
                entries.add(Documents.entry(searcher.storedFields().document(found.doc)));
            }
            return entries;
        });
    }

    /** What an account is called; its id while it is not known. */
    private static String nameOf(Entry entry, Batch batch) {
        return batch.find(Entry.keyOf(Kind.ACCOUNT, entry.account()))
                .map(Entry::name)
                .orElse(entry.account());
    }

    /** Writes what a batch of events led to; whoever searches from now on finds it. */
    void save(Batch batch) {
        batch.renamedAccounts()
                .forEach(account -> of(account).stream()
                        .filter(entry -> !batch.changed().containsKey(entry.key()))
                        .forEach(batch::put));
        try {
            for (var entry : batch.changed().values()) {
                writer.updateDocument(new Term(Documents.KEY, entry.key()), Documents.of(entry, nameOf(entry, batch)));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes what is written outlast the process, unless it was done a moment ago. */
    synchronized void keep() {
        if (System.nanoTime() - kept >= KEEP_EVERY.toNanos()) {
            commit();
        }
    }

    private synchronized void commit() {
        try {
            var data = new HashMap<String, String>();
            data.put(FORMAT_KEY, FORMAT);
            seen.ifPresent(position -> data.put(POSITION_KEY, Long.toString(position)));
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
            kept = System.nanoTime();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets everything, to be read anew. */
    synchronized void clear() {
        try {
            writer.deleteAll();
            seen = OptionalLong.empty();
            commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T search(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    @PreDestroy
    synchronized void close() throws IOException {
        commit();
        searchers.close();
        writer.close();
        directory.close();
    }
}
