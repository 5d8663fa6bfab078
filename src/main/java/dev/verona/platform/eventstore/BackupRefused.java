package dev.verona.platform.eventstore;

import dev.verona.shared.Rejection;

/** A backup could not be made; the message says why. */
public final class BackupRefused extends Rejection {

    private static final long serialVersionUID = 1L;

    BackupRefused(String message) {
        super(message);
    }
}
