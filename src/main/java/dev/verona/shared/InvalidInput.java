package dev.verona.shared;

/** A value that the rules of its field do not allow. */
public final class InvalidInput extends Rejection {

    private static final long serialVersionUID = 1L;

    public InvalidInput(String field, String message) {
        super(field, message);
    }
}
