package dev.verona.platform.eventstore;

import dev.verona.shared.Rejection;

/** More is waiting to be recorded than the store can take in time. Nothing of this was recorded. */
public final class StoreBusy extends Rejection {

    private static final long serialVersionUID = 1L;

    StoreBusy() {
        super("Verona is busy just now, and nothing was recorded. Try again in a moment.");
    }
}
