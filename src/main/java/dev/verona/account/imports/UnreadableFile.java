package dev.verona.account.imports;

import dev.verona.shared.Rejection;

/** A file that cannot be read as a table; the message names the file, says why, and what to do. */
public final class UnreadableFile extends Rejection {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String message) {
        super("files", message);
    }
}
