package dev.verona.platform.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The store did not answer for so long that nobody knows yet whether a change was recorded. Sending the same command again, under the
 * same id, settles it: it has one effect and one answer.
 */
public final class OutcomeUnknown extends EventStoreException {

    private static final long serialVersionUID = 1L;

    OutcomeUnknown(@Nullable Throwable cause) {
        super("The event store does not answer; whether the last change was recorded is not known yet.", cause);
    }
}
