package dev.verona.platform.axon;

import dev.verona.shared.Rejection;

/** What a command is for was last changed by a version of Verona that is newer than this one. */
public final class WrittenByNewer extends Rejection {

    private static final long serialVersionUID = 1L;

    WrittenByNewer() {
        super(
                "A newer version of Verona has changed this, and the one that you work with cannot read it. Nothing was changed."
                        + " Ask an administrator to run the newer version.");
    }
}
