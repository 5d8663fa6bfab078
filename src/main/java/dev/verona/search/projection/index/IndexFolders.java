package dev.verona.search.projection.index;

import dev.verona.platform.mongo.StoreProperties;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where generations of the index are kept: each in a folder {@code search/gN} beside the node's data, or in memory when the store is, or when another process
 * has the folder. What is neither shown nor being made is deleted.
 */
final class IndexFolders implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(IndexFolders.class);

    private static final String LOCK = "search.lock";
    private static final String GENERATION = "g";

    private final @Nullable Path root;
    private final @Nullable Directory locked;
    private final @Nullable Lock lock;

    private IndexFolders(@Nullable Path root, @Nullable Directory locked, @Nullable Lock lock) {
        this.root = root;
        this.locked = locked;
        this.lock = lock;
    }

    static IndexFolders of(StoreProperties store) {
        if (store.kind() == StoreProperties.Kind.MEMORY) {
            return inMemory();
        }
        try {
            var root = Files.createDirectories(store.data().resolve("search"));
            var directory = FSDirectory.open(root);
            try {
                return new IndexFolders(root, directory, directory.obtainLock(LOCK));
            } catch (LockObtainFailedException e) {
                directory.close();
                log.warn("Another process has the search index of this data folder: this one keeps its own in memory");
                return inMemory();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexFolders inMemory() {
        return new IndexFolders(null, null, null);
    }

    /** The one that was shown last; a new one when there is none, or it cannot be read. */
    IndexGeneration shown() throws IOException {
        var folder = root;
        if (folder == null) {
            return shownNow(IndexGeneration.empty(0, new ByteBuffersDirectory()));
        }
        dropFiles(folder);
        var numbers = generations(folder);
        for (int number : numbers.reversed()) {
            var found = wasShown(folder, number) ? open(folder, number) : Optional.<IndexGeneration>empty();
            if (found.isPresent()) {
                numbers.stream().filter(other -> other < number).forEach(other -> drop(folder, other));
                return found.get();
            }
        }
        numbers.forEach(number -> drop(folder, number));
        int next = numbers.isEmpty() ? 0 : numbers.getLast() + 1;
        return shownNow(IndexGeneration.empty(next, directory(folder, next)));
    }

    private static IndexGeneration shownNow(IndexGeneration generation) {
        generation.show();
        return generation;
    }

    /** The one that was being made when the process ended. */
    Optional<IndexGeneration> unfinished(IndexGeneration shown) throws IOException {
        var folder = root;
        if (folder == null) {
            return Optional.empty();
        }
        Optional<IndexGeneration> found = Optional.empty();
        for (int number : generations(folder).reversed()) {
            if (number > shown.number() && found.isEmpty()) {
                found = open(folder, number);
            }
            if (number > shown.number() && (found.isEmpty() || found.get().number() != number)) {
                drop(folder, number);
            }
        }
        return found;
    }

    /** An empty one, to come after the one that is shown. */
    IndexGeneration next(IndexGeneration shown) throws IOException {
        int number = shown.number() + 1;
        return IndexGeneration.empty(number, root == null ? new ByteBuffersDirectory() : directory(root, number));
    }

    /** It is closed, and its folder deleted; where that cannot be done the next start does it. */
    void drop(IndexGeneration generation) {
        try {
            generation.close();
        } catch (IOException e) {
            log.debug("Generation {} of the search index could not be closed", generation.number(), e);
        }
        if (root != null) {
            drop(root, generation.number());
        }
    }

    private static void drop(Path root, int number) {
        try {
            IOUtils.rm(folder(root, number));
        } catch (IOException e) {
            log.debug("Generation {} of the search index is deleted at the next start", number, e);
        }
    }

    /** An earlier version had its index in the folder itself. */
    private static void dropFiles(Path root) throws IOException {
        try (var files = Files.list(root)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(LOCK))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Optional<IndexGeneration> open(Path root, int number) throws IOException {
        var directory = directory(root, number);
        try {
            return Optional.of(IndexGeneration.there(number, directory));
        } catch (IOException e) {
            directory.close();
            log.warn("The search index cannot be read ({}) and is made anew from the events", e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean wasShown(Path root, int number) throws IOException {
        try (var directory = directory(root, number)) {
            return IndexGeneration.wasShown(directory);
        }
    }

    private static List<Integer> generations(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches(GENERATION + "\\d{1,9}"))
                    .map(name -> Integer.valueOf(name.substring(GENERATION.length())))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static Path folder(Path root, int number) {
        return root.resolve(GENERATION + number);
    }

    private static Directory directory(Path root, int number) throws IOException {
        return FSDirectory.open(Files.createDirectories(folder(root, number)));
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(lock, locked);
    }
}
