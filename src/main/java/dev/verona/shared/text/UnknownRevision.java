package dev.verona.shared.text;

import dev.verona.shared.Rejection;

/** The change is of a text that never was: of a revision still to come, or not of the text of its revision. */
public final class UnknownRevision extends Rejection {

    private static final long serialVersionUID = 1L;

    UnknownRevision(String field, long baseRevision, long current) {
        super(
                field,
                "Your change is not of version %d of this text as Verona knows it (now at version %d). Copy your words, reload the page and add them again."
                        .formatted(baseRevision, current));
    }
}
