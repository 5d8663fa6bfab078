package dev.verona.shared;

/** The thing that a command or query names does not exist, or no longer does. */
public final class NotFound extends Rejection {

    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(message);
    }
}
