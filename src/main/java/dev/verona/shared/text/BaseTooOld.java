package dev.verona.shared.text;

import dev.verona.shared.Rejection;

/**
 * More was written since the author began than the field remembers, and the author's base text did not come with the
 * change. Sent again with it ({@link TextEdit#baseText}), the change is merged.
 */
public final class BaseTooOld extends Rejection {

    private static final long serialVersionUID = 1L;

    private final long oldest;

    BaseTooOld(String field, long baseRevision, long oldest) {
        super(
                field,
                "Much was written here since you opened this text (version %d; the oldest that can be merged is %d). Reload it and add your words again."
                        .formatted(baseRevision, oldest));
        this.oldest = oldest;
    }

    /** The oldest revision that needs no base text. */
    public long oldest() {
        return oldest;
    }
}
