package dev.verona.platform.mongo;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened; the message says why and what the operator can do. */
public final class StoreUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
