package dev.verona.shared;

import org.jspecify.annotations.Nullable;

/**
 * A rule said no. The message is written for the person who acted: what is the matter, and what to do. Nothing was
 * recorded. Subclasses name the rule.
 */
public abstract class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;

    protected Rejection(String message) {
        this(null, message);
    }

    /** @param field the field of the command that caused it, as the command names it, so that a form can show it there */
    protected Rejection(@Nullable String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    public @Nullable String field() {
        return field;
    }
}
