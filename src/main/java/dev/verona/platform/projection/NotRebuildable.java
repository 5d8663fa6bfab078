package dev.verona.platform.projection;

import dev.verona.shared.Rejection;

/** What reacts to events must not do again what it did. */
public final class NotRebuildable extends Rejection {

    private static final long serialVersionUID = 1L;

    NotRebuildable(String name) {
        super(name + " acts on events instead of showing them: it cannot be rebuilt. Choose a read model.");
    }
}
