package dev.verona.search.projection.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * How far this node's index is, kept in the index itself: each node reads all events into an index of its own, so there is nothing to
 * claim from others.
 */
final class IndexTokens implements TokenStore {

    private static final int SEGMENT = 0;

    private final SearchIndex index;
    private final long head;
    private boolean begun;
    private @Nullable TrackingToken token;

    /** @param head the position of the store's last event; an index that is further is of another store */
    IndexTokens(SearchIndex index, OptionalLong head) {
        this.index = index;
        this.head = head.orElse(-1);
        index.seen().ifPresent(position -> {
            if (position > this.head) {
                index.clear();
            } else {
                begun = true;
                token = new GlobalSequenceTrackingToken(position);
            }
        });
    }

    /** Within a batch it counts once the batch is written. */
    @Override
    public void storeToken(@Nullable TrackingToken reached, String processor, int segment) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(done -> reach(reached));
        } else {
            reach(reached);
        }
    }

    private synchronized void reach(@Nullable TrackingToken reached) {
        token = reached;
        index.seen(reached == null ? OptionalLong.empty() : reached.position());
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public synchronized void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        if (segments != 1) {
            throw new UnableToClaimTokenException("The index is read by one thread");
        }
        initializeSegment(initial, processor, SEGMENT);
    }

    @Override
    public synchronized void initializeSegment(@Nullable TrackingToken initial, String processor, int segment) {
        begun = true;
        token = initial;
    }

    @Override
    public synchronized @Nullable TrackingToken fetchToken(String processor, int segment) {
        if (!begun || segment != SEGMENT) {
            throw new UnableToClaimTokenException("There is no segment " + segment + " of " + processor);
        }
        return token;
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        // nobody else could take it
    }

    @Override
    public synchronized void deleteToken(String processor, int segment) {
        begun = false;
        token = null;
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public synchronized int[] fetchSegments(String processor) {
        return begun ? new int[] {SEGMENT} : new int[0];
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        var segments = fetchSegments(processor);
        return segments.length == 0 ? List.of() : List.of(Segment.computeSegment(SEGMENT, segments));
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(SearchIndex.GROUP);
    }
}
