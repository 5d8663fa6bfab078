package dev.verona.operations.domain;

import dev.verona.shared.Rejection;

/** The event itself is sound: leaving it out would lose it for nothing. */
final class WaitsOnly extends Rejection {

    private static final long serialVersionUID = 1L;

    WaitsOnly() {
        super("This event only waits behind another of its stream. Deal with that one first.");
    }
}
