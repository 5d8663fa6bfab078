package dev.verona.search.projection.index;

import dev.verona.search.api.SearchHit.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/**
 * One making of the index: the documents, and in the same commit the position of the last event in them and whether people are answered from it. So a crash
 * leaves a whole one that goes on where it was, and the commit that says that it is shown is what puts it in the place of the one before.
 */
final class IndexGeneration {

    /** Of the documents; one that was written in another is made anew. */
    private static final String FORMAT = "3";

    private static final String FORMAT_KEY = "format";
    private static final String POSITION_KEY = "position";
    private static final String SHOWN_KEY = "shown";

    /** How much work a crash may cost: what was read since then is read again. */
    private static final Duration KEEP_EVERY = Duration.ofSeconds(5);

    private final int number;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private OptionalLong seen;
    private boolean shown;
    private long kept = System.nanoTime();

    private IndexGeneration(int number, Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
        this.number = number;
        this.directory = directory;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(Wording.ANALYZER)
                        .setOpenMode(mode)
                        .setCommitOnClose(false)
                        .setRAMBufferSizeMB(16));
        var committed = committed(directory);
        var position = committed.get(POSITION_KEY);
        this.seen = position == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(position));
        this.shown = Boolean.parseBoolean(committed.get(SHOWN_KEY));
        this.searchers = new SearcherManager(writer, null);
    }

    /** One without a document, whatever the directory had. */
    static IndexGeneration empty(int number, Directory directory) throws IOException {
        var made = new IndexGeneration(number, directory, IndexWriterConfig.OpenMode.CREATE);
        made.shown = false;
        made.forget();
        return made;
    }

    /**
     * The one that the directory has.
     *
     * @throws IOException when it cannot be read, or is of another format
     */
    static IndexGeneration there(int number, Directory directory) throws IOException {
        if (!FORMAT.equals(committed(directory).get(FORMAT_KEY))) {
            throw new IOException("It is of another form");
        }
        try {
            return new IndexGeneration(number, directory, IndexWriterConfig.OpenMode.APPEND);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> committed(Directory directory) {
        try {
            return SegmentInfos.readLatestCommit(directory).getUserData();
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
    }

    int number() {
        return number;
    }

    /** Whether the directory has one that people were answered from. */
    static boolean wasShown(Directory directory) {
        return Boolean.parseBoolean(committed(directory).get(SHOWN_KEY));
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
            keepNow();
        }
    }

    synchronized void keepNow() {
        try {
            var data = new HashMap<String, String>();
            data.put(FORMAT_KEY, FORMAT);
            data.put(SHOWN_KEY, Boolean.toString(shown));
            seen.ifPresent(position -> data.put(POSITION_KEY, Long.toString(position)));
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
            kept = System.nanoTime();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on this is the one that people are answered from, after a crash too. */
    synchronized void show() {
        shown = true;
        keepNow();
    }

    /** Has nothing any more, to be read anew. */
    synchronized void forget() {
        try {
            writer.deleteAll();
            seen = OptionalLong.empty();
            keepNow();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws org.apache.lucene.store.AlreadyClosedException when it is not the shown one any more */
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

    /** Whoever is reading in it reads on; what was not kept is lost. */
    synchronized void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** As {@link #close}, with everything kept. */
    synchronized void keepAndClose() throws IOException {
        keepNow();
        close();
    }
}
