package dev.verona.platform.eventstore;

import dev.verona.shared.Rejection;

/** The store cannot be written: everything can be read, nothing changed. Nothing of this was recorded. */
public final class StoreReadOnly extends Rejection {

    private static final long serialVersionUID = 1L;

    StoreReadOnly() {
        super(
                "Verona cannot write to its disk: everything can be read, but nothing can be changed, and nothing was recorded."
                        + " Tell whoever runs Verona, and try again later.");
    }
}
