package dev.verona.platform.axon;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes one batch while the next is taken in. Used by one thread. */
final class WritesBehind implements AutoCloseable {

    private final ExecutorService writer;
    private Future<?> underWay = CompletableFuture.completedFuture(null);

    /** @param name of whose batches they are */
    WritesBehind(String name) {
        writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("write-behind-" + name).factory());
    }

    /**
     * Begins when the one before is done.
     *
     * @throws RuntimeException what that one threw: then this one is not begun
     */
    void write(Runnable writing) {
        await();
        underWay = writer.submit(writing);
    }

    /**
     * Returns when everything is written.
     *
     * @throws RuntimeException what the writing threw
     */
    void await() {
        try {
            underWay.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Returns when nothing is being written any more. */
    @Override
    public void close() {
        writer.close();
    }
}
