package dev.verona.shared;

/** The person may not do this; the message says who may. */
public final class NotAllowed extends Rejection {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String message) {
        super(message);
    }
}
