package dev.verona.platform.mongo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The store cannot be opened; the message says why and what the operator can do. */
public final class StoreUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What lies deepest says what is the matter, without the storage layer's own words around it. */
    static String reason(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var message = Objects.requireNonNullElse(deepest.getMessage(), deepest.toString());
        return message.lines().findFirst().orElse(message).replaceFirst(" \\[\\d+\\.\\d+\\.\\d+/\\d+]$", "");
    }
}
