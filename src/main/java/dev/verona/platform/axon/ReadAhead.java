package dev.verona.platform.axon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Reads a stream of events, and makes objects of them, while those before are being handled. At most some thousands are ahead. */
final class ReadAhead implements AutoCloseable {

    private static final int PIECE = 250;
    private static final int PIECES = 8;
    private static final int LOOK_MILLIS = 100;

    private final BlockingStream<TrackedEventMessage<?>> events;
    private final Predicate<TrackedEventMessage<?>> wanted;
    private final BlockingQueue<Piece> ahead = new ArrayBlockingQueue<>(PIECES);
    private final Thread reader;
    private volatile boolean closed;
    private Iterator<Next> piece = List.<Next>of().iterator();
    private @Nullable RuntimeException failure;

    /** @param wanted whether its reader handles it: then it is ready to be */
    record Next(TrackedEventMessage<?> event, boolean wanted) {}

    /** @param failure why nothing follows any more; null when something may */
    private record Piece(List<Next> events, @Nullable RuntimeException failure) {}

    /**
     * @param name of who reads
     * @param events is closed with this
     * @param wanted which of them are handled
     */
    ReadAhead(String name, BlockingStream<TrackedEventMessage<?>> events, Predicate<TrackedEventMessage<?>> wanted) {
        this.events = events;
        this.wanted = wanted;
        this.reader = Thread.ofPlatform().daemon().name("read-ahead-" + name).start(this::read);
    }

    private void read() {
        try {
            boolean more = true;
            while (more && !closed) {
                var read = piece();
                more = read.failure() == null;
                if (more && read.events().isEmpty()) {
                    continue;
                }
                while (!closed && !ahead.offer(read, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    // its reader is still busy with those before
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What there is; nothing when nothing comes for a moment. */
    private Piece piece() throws InterruptedException {
        var read = new ArrayList<Next>(PIECE);
        try {
            if (events.hasNextAvailable(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                do {
                    var event = events.nextAvailable();
                    read.add(new Next(event, ready(event)));
                } while (read.size() < PIECE && events.peek().isPresent());
            }
            return new Piece(read, null);
        } catch (RuntimeException e) {
            return new Piece(read, e);
        }
    }

    private boolean ready(TrackedEventMessage<?> event) {
        if (!wanted.test(event)) {
            return false;
        }
        try {
            var _ = event.getPayload();
            var _ = event.getMetaData();
        } catch (RuntimeException e) {
            // Whoever handles it comes upon it again, and deals with it there.
            return true;
        }
        return true;
    }

    /**
     * The next event; empty when there is none within the patience.
     *
     * @throws RuntimeException when the events cannot be read
     */
    Optional<Next> next(Duration patience) {
        while (!piece.hasNext()) {
            var failed = failure;
            if (failed != null) {
                throw failed;
            }
            var read = take(patience);
            if (read == null) {
                return Optional.empty();
            }
            piece = read.events().iterator();
            failure = read.failure();
        }
        return Optional.of(piece.next());
    }

    private @Nullable Piece take(Duration patience) {
        try {
            return ahead.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        events.close();
    }
}
