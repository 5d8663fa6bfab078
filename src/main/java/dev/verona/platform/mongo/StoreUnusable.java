package dev.verona.platform.mongo;

import java.io.EOFException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The store cannot be opened; the message says why and what the operator can do. */
public final class StoreUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean inUse;

    StoreUnusable(String message, @Nullable Throwable cause) {
        this(message, false, cause);
    }

    private StoreUnusable(String message, boolean inUse, @Nullable Throwable cause) {
        super(message, cause);
        this.inUse = inUse;
    }

    static StoreUnusable inUse(String message, Throwable cause) {
        return new StoreUnusable(message, true, cause);
    }

    /** Whether another process has it, and nothing else is the matter. */
    public boolean inUse() {
        return inUse;
    }

    /** What lies deepest says what is the matter, without the storage layer's own words around it. */
    static String reason(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof EOFException) {
            return "it ends in the middle";
        }
        var message = Objects.requireNonNullElse(deepest.getMessage(), deepest.toString());
        return message.lines().findFirst().orElse(message).replaceFirst(" \\[\\d+\\.\\d+\\.\\d+/\\d+]$", "");
    }
}
