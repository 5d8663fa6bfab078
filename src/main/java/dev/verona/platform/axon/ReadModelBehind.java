package dev.verona.platform.axon;

import dev.verona.shared.Rejection;

/** A decision rests on a read model that does not have yet what was recorded before. */
public final class ReadModelBehind extends Rejection {

    private static final long serialVersionUID = 1L;

    ReadModelBehind() {
        super("Verona is still taking in what was recorded a moment ago, and this depends on it. Nothing was changed."
                + " Try again in a moment.");
    }
}
