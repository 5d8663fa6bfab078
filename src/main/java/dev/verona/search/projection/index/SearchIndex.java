package dev.verona.search.projection.index;

import dev.verona.platform.mongo.StoreProperties;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The index of this node: the {@linkplain IndexGeneration generation} that people are answered from, and beside it, while a rebuild makes it, the next.
 */
@Component
class SearchIndex {

    /** The processing group that feeds it. */
    static final String GROUP = "search";

    private final IndexFolders folders;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile IndexGeneration shown;
    private @Nullable IndexGeneration beside;

    @Autowired
    SearchIndex(StoreProperties store) {
        this(IndexFolders.of(store));
    }

    private SearchIndex(IndexFolders folders) {
        this.folders = folders;
        try {
            shown = folders.shown();
            beside = folders.unfinished(shown).orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Held by whoever changes what is shown: for a batch of events, or for the swap of generations. */
    Lock turn() {
        return turn;
    }

    IndexGeneration shown() {
        return shown;
    }

    /** The one that is being made, if any is. */
    synchronized Optional<IndexGeneration> beside() {
        return Optional.ofNullable(beside);
    }

    /** The one that is being made, begun if none was. */
    synchronized IndexGeneration begin() {
        var begun = beside;
        if (begun == null) {
            try {
                begun = folders.next(shown);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            beside = begun;
        }
        return begun;
    }

    /** Shows the one that was made, and takes the former away. Called by who has the turn. */
    synchronized void swap() {
        var made = beside;
        if (made == null) {
            return;
        }
        made.show();
        var former = shown;
        shown = made;
        beside = null;
        folders.drop(former);
    }

    /** The position of the last event of which everything is in what is shown, empty for none. */
    OptionalLong seen() {
        return shown.seen();
    }

    void seen(OptionalLong position) {
        shown.seen(position);
    }

    /** Forgets everything, to be read anew: it is of another store. */
    synchronized void clear() {
        var unfinished = beside;
        beside = null;
        if (unfinished != null) {
            folders.drop(unfinished);
        }
        shown.forget();
    }

    <T> T search(IndexGeneration.Reading<T> reading) {
        while (true) {
            var asked = shown;
            try {
                return asked.search(reading);
            } catch (AlreadyClosedException e) {
                if (asked == shown) {
                    throw e;
                }
            }
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        var unfinished = beside;
        if (unfinished != null) {
            unfinished.keepAndClose();
        }
        shown.keepAndClose();
        folders.close();
    }
}
